import { makeClientKey } from '../../contracts/client-key.ts'
import type { PromiseResult, Run } from '../../contracts/run.ts'
import { runSuite } from '../../contracts/suite.ts'
import { operations } from '../../openapi/operation.ts'
import { listen } from '../../server/listen.ts'
import type { Drift } from './drift.ts'
import { driftingBank } from './drifting-bank.ts'

/** Making keys costs more than a run; who holds them is the same to every bank. */
const keys = Promise.all([makeClientKey(), makeClientKey()])

/** Runs the whole suite against a bank of its own. @param drift none for the healthy bank */
export async function runAgainst(drift?: Drift): Promise<Run> {
  const bank = await listen(driftingBank(drift), { host: '127.0.0.1', port: 0 })
  try {
    return await runSuite({ target: bank.url, paced: false, seed: 1, keys: await keys, tidy: false })
  } finally {
    await bank.close()
  }
}

/** The promises that a run found broken. */
export function broken({ promises }: Run): readonly PromiseResult[] {
  return promises.filter(({ outcome }) => outcome === 'broken')
}

/** Of the broken promises, those about the same resource whose title names the matter. */
export function catches({ operations: on, caughtBy }: Drift, run: Run): readonly PromiseResult[] {
  const resources = new Set(operations.filter(({ id }) => on.includes(id)).map(({ resource }) => resource))
  return broken(run).filter(({ operation, title }) => {
    const resource = operations.find(({ id }) => id === operation)?.resource ?? ''
    return (resources.size === 0 || resources.has(resource)) && caughtBy.test(title)
  })
}
