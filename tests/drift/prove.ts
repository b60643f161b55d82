import { openBank } from '../../contracts/bank.ts'
import { makeClientKey } from '../../contracts/client-key.ts'
import { keep } from '../../contracts/keep.ts'
import type { Promised } from '../../contracts/promise.ts'
import type { PromiseResult, Run } from '../../contracts/run.ts'
import { promisesAbout, runSuite } from '../../contracts/suite.ts'
import { arrive, type VisitOptions } from '../../contracts/visit.ts'
import { type OperationId, operations } from '../../openapi/operation.ts'
import { listen } from '../../server/listen.ts'
import type { Drift } from './drift.ts'
import { driftingBank } from './drifting-bank.ts'
import { CONTENT_TYPE, ECHO, REFUSALS_SIGNED, RESPONSE_ID, SIGNED } from './titles.ts'

type Results = readonly PromiseResult[]

/** Making keys costs more than a run, and who holds them is the same to every bank. */
const keys = Promise.all([makeClientKey(), makeClientKey()])

/** Runs the whole suite against a bank of its own. @param drift none for the healthy bank */
export function runWhole(drift?: Drift): Promise<Run> {
  return atBank(drift, (target, options) => runSuite({ ...options, target, tidy: false, probes: false }))
}

/** Asks a drifting bank for as little as shows the drift: what is promised of the operations that drift, and what must catch it. */
export function runNear(drift: Drift): Promise<Results> {
  return atBank(drift, async (url, options) => {
    const bank = openBank(await arrive({ name: url, url }, options))
    const near = ({ operation, title }: Promised): boolean => {
      return drift.operations.includes(operation) || mustCatch(drift, operation, title)
    }
    const results: PromiseResult[] = []
    for (const promised of promisesAbout().filter(near)) results.push(await keep(promised, bank))
    return results
  })
}

async function atBank<T>(
  drift: Drift | undefined,
  ask: (url: string, options: VisitOptions) => Promise<T>,
): Promise<T> {
  const bank = await listen(driftingBank(drift), { host: '127.0.0.1', port: 0, ownProcess: false })
  try {
    return await ask(bank.url, { pacing: 'never', seed: 1, keys: await keys })
  } finally {
    await bank.close()
  }
}

/** The promises that were found broken. */
export function broken(results: Results): Results {
  return results.filter(({ outcome }) => outcome === 'broken')
}

/**
 * The broken promises that caught this drift. A drift that leaves most of them without an answer proves nothing about what it
 * was aimed at, unless it was aimed at the way into the bank.
 */
export function catches(drift: Drift, results: Results): Results {
  const unjudged = results.filter(({ outcome }) => outcome === 'unjudged').length
  if (unjudged * 2 > results.length && !drift.operations.every(isWayIn)) return []
  return broken(results).filter(({ operation, title }) => mustCatch(drift, operation, title))
}

/**
 * The broken promises about headers and signatures of a drift that is about something else: signs that the layer has changed
 * more than one thing.
 */
export function slips({ operations: on, caughtBy }: Drift, results: Results): Results {
  const manners = [CONTENT_TYPE, ECHO, RESPONSE_ID, SIGNED, REFUSALS_SIGNED]
  // A drift of the bank's key shows in every signature.
  if (manners.includes(caughtBy) || on.includes('CREATE_Installation')) return []
  return broken(results).filter(
    ({ operation, title }) => on.includes(operation) && manners.some((manner) => manner.test(title)),
  )
}

/** Whether a title names the matter, and is about the operation that drifts or, for a relation, about the same resource. */
function mustCatch(
  { kind, operations: on, caughtBy }: Drift,
  operation: OperationId,
  title: string,
): boolean {
  const anything = on.includes(null)
  const about = kind === 'shape' ? on.includes(operation) : on.map(resourceOf).includes(resourceOf(operation))
  return (anything || about) && caughtBy.test(title)
}

const WAY_IN = ['sandbox-user', 'installation', 'device-server', 'session']

function isWayIn(operation: OperationId | null): boolean {
  return WAY_IN.includes(resourceOf(operation))
}

function resourceOf(operation: OperationId | null): string {
  return operations.find(({ id }) => id === operation)?.resource ?? ''
}
