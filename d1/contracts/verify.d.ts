import type { Report } from './report/report.ts';
import type { Run } from './run.ts';
import type { SuiteOptions } from './suite.ts';
import type { Progress } from './vitest/run.ts';
export { type ClientKey, makeClientKey } from './client-key.ts';
export type { Report } from './report/report.ts';
export { exitCode } from './report/report.ts';
export type { Answer, Exchange, PromiseResult, Run } from './run.ts';
export type { SuiteOptions } from './suite.ts';
export type { Progress } from './vitest/run.ts';
/** The optional peers are not installed; the message is the command that installs them. */
export declare class PeersMissing extends Error {
    constructor();
}
/**
 * Runs the suite under vitest against one bank and judges it: `verdict` is `holds`, `drifted` or `unjudged`. Nothing in the
 * report was ever a secret.
 *
 * ```ts
 * const { verdict, drifts } = await verify({ target: 'http://127.0.0.1:8787' })
 * ```
 *
 * @throws PeersMissing; Error where vitest could not run. Whatever the bank does is in the report
 */
export declare function verify(options?: SuiteOptions, progress?: Progress): Promise<Report>;
/** The same run with all that was said. It holds secrets: `judge` and the recordings mask them. @throws as `verify` */
export declare function runUnderVitest(options?: SuiteOptions, progress?: Progress): Promise<Run>;
/**
 * Asks the same promises in this process, without vitest around them: a fraction of a second against a bank on this machine.
 * It can be called again and again, and for several banks at once.
 *
 * ```ts
 * const keys = [await makeClientKey(), await makeClientKey()] as const // once: making RSA keys is what takes longest
 * const run = await runSuite({ target: mock.url, pacing: 'never', keys, probes: false, tidy: false })
 * const broken = run.promises.filter(({ outcome }) => outcome === 'broken')
 * ```
 *
 * A promise with a `question` states the default of an open question: where it is broken, that is news about the bank and
 * does not make it a drifting one. A bank that cannot be entered leaves most promises `unjudged`, and those about the step
 * that failed `broken`.
 *
 * @throws PeersMissing
 */
export declare function runSuite(options?: SuiteOptions): Promise<Run>;
