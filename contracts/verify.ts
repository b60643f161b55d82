/**
 * The contract suite for programs: `import { runSuite } from 'bunq-mock/contract'`.
 *
 * `runSuite` asks every promise of the contract in this process, without starting vitest, and takes a fraction of a second
 * against a bank on this machine. It can be called again and again, and for several banks at once:
 *
 * ```ts
 * const keys = [await makeClientKey(), await makeClientKey()] as const // once: making RSA keys is what takes longest
 * const run = await runSuite({ target: mock.url, paced: false, keys, probes: false, tidy: false })
 * const broken = run.promises.filter(({ outcome }) => outcome === 'broken')
 * ```
 *
 * A promise with a `question` states the default of an open question: where it is broken, that is news about the bank and
 * does not make it a drifting one; see `PromiseResult`. A bank that cannot be entered leaves most promises `unjudged`, and
 * those about the step that failed `broken`.
 */
export { type ClientKey, makeClientKey } from './client-key.ts'
export type { Answer, Exchange, PromiseResult, Run } from './run.ts'
export { runSuite, type SuiteOptions } from './suite.ts'
