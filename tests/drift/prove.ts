import { makeClientKey } from '../../contracts/client-key.ts'
import type { PromiseResult, Run } from '../../contracts/run.ts'
import { runSuite } from '../../contracts/suite.ts'
import { type OperationId, operations } from '../../openapi/operation.ts'
import { listen } from '../../server/listen.ts'
import type { Drift } from './drift.ts'
import { driftingBank } from './drifting-bank.ts'

/** Making keys costs more than a run, and who holds them is the same to every bank. */
const keys = Promise.all([makeClientKey(), makeClientKey()])

/**
 * Runs the suite against a bank of its own.
 * @param drift none for the healthy bank
 * @param only the operation or resource whose promises are asked; all without it
 */
export async function runAgainst(drift?: Drift, only?: string): Promise<Run> {
  const bank = await listen(driftingBank(drift), { host: '127.0.0.1', port: 0, ownProcess: false })
  const options = { target: bank.url, paced: false, seed: 1, keys: await keys, tidy: false, probes: false }
  try {
    return await runSuite(only === undefined ? options : { ...options, only })
  } finally {
    await bank.close()
  }
}

/** The promises that a run found broken. */
export function broken({ promises }: Run): readonly PromiseResult[] {
  return promises.filter(({ outcome }) => outcome === 'broken')
}

/**
 * Of the broken promises those that caught this drift: the title names the matter, and they are about the operation that
 * drifts or, for a relation, about the same resource. A drift that leaves most of the suite without an answer proves nothing
 * about what it was aimed at, unless it was aimed at the way into the bank.
 */
export function catches(drift: Drift, run: Run): readonly PromiseResult[] {
  const unjudged = run.promises.filter(({ outcome }) => outcome === 'unjudged').length
  if (unjudged * 2 > run.promises.length && !drift.operations.every(isWayIn)) return []
  return broken(run).filter(({ operation, title }) => isAbout(drift, operation) && drift.caughtBy.test(title))
}

/** What has to be asked at the least to see this drift caught: an operation or a resource; undefined for all. */
export function scopeOf({ kind, operations: on }: Drift): string | undefined {
  const [operation = null, ...more] = on
  if (operation === null || more.length > 0) return undefined
  return kind === 'shape' ? operation : resourceOf(operation)
}

function isAbout({ kind, operations: on }: Drift, operation: OperationId): boolean {
  if (on.includes(null)) return true
  if (kind === 'shape') return on.includes(operation)
  return on.some((one) => one !== null && resourceOf(one) === resourceOf(operation))
}

const WAY_IN = ['sandbox-user', 'installation', 'device-server', 'session']

function isWayIn(operation: OperationId | null): boolean {
  return operation !== null && WAY_IN.includes(resourceOf(operation))
}

function resourceOf(operation: OperationId): string {
  return operations.find(({ id }) => id === operation)?.resource ?? ''
}
