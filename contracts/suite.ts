/** The contract, as one list: every promise of every file, in the order of the journey. */
import './sandbox-user.contract.ts'
import './installation.contract.ts'
import './device-server.contract.ts'
import './user.contract.ts'
import './oauth-client.contract.ts'
import './callback-url.contract.ts'
import './partner.contract.ts'
import './session.contract.ts'
import './every-answer.contract.ts'
import { type OperationId, operations } from '../openapi/operation.ts'
import { openBank } from './bank.ts'
import { keep } from './keep.ts'
import { leave } from './leave.ts'
import { answerQuestions } from './probes.ts'
import { allPromises, type Promised } from './promise.ts'
import type { PromiseResult, Run } from './run.ts'
import { secretsOf } from './secrets.ts'
import { openTarget } from './target.ts'
import { arrive, type VisitOptions } from './visit.ts'

export interface SuiteOptions extends VisitOptions {
  /** `mock`, `sandbox`, `partner-sandbox` or a URL. Default `mock`. */
  readonly target?: string
  /** A resource such as `callback-url`, or an operation. Default all. */
  readonly only?: string
  /** Whether the open questions are probed. Default true. */
  readonly probes?: boolean
  /** Whether the bank is left as it was found. Default true, except for `mock`, which ends anyway. */
  readonly tidy?: boolean
}

/** The promises about a resource (a tag of the specification) or an operation. */
export function promisesAbout(only?: string): readonly Promised[] {
  if (only === undefined) return allPromises()
  const ids = new Set<OperationId>(
    operations.filter(({ id, resource }) => id === only || resource === only).map(({ id }) => id),
  )
  return allPromises().filter(({ operation }) => ids.has(operation))
}

/**
 * Runs the whole suite in this process, without vitest around it: the same promises, asked one after the other. Cheap
 * enough to be run against a hundred banks, also at the same time; give `keys` then, since making them is what costs most.
 * @throws nothing but a programming mistake: what the bank does is in the Run
 */
export async function runSuite(options: SuiteOptions = {}): Promise<Run> {
  const began = new Date().toISOString()
  const start = performance.now()
  const target = await openTarget(options.target ?? 'mock')
  try {
    const visit = await arrive(target, options)
    const bank = openBank(visit)
    const promises: PromiseResult[] = []
    if (options.only === undefined) bank.begin()
    for (const promised of promisesAbout(options.only)) promises.push(await keep(promised, bank))
    const answers = options.probes === false ? [] : await answerQuestions(bank)
    const left = (options.tidy ?? target.name !== 'mock') ? await leave(visit, bank.exchanges) : []
    return {
      target: visit.target,
      began,
      milliseconds: performance.now() - start,
      promises,
      exchanges: [...visit.journal, ...bank.takeAside(), ...left],
      answers,
      secrets: secretsOf([...bank.exchanges, ...left], bank.parties),
    }
  } finally {
    await target.close()
  }
}
