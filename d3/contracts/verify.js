/**
 * The contract suite for programs: `import { verify } from 'bunq-mock/contract'`. It runs on vitest and supertest, which are
 * optional peers of the package and loaded when first needed.
 */
import { hasPeers, INSTALL_PEERS } from "./peers.js";
export { makeClientKey } from "./client-key.js";
export { exitCode } from "./report/report.js";
/** The optional peers are not installed; the message is the command that installs them. */
export class PeersMissing extends Error {
    constructor() {
        super(`The contract suite runs on vitest and supertest. Install them with: ${INSTALL_PEERS}`);
    }
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
export async function verify(options = {}, progress = {}) {
    const run = await runUnderVitest(options, progress);
    const { judge } = await import("./report/judge.js");
    return judge(run, options);
}
/** The same run with all that was said. It holds secrets: `judge` and the recordings mask them. @throws as `verify` */
export async function runUnderVitest(options = {}, progress = {}) {
    if (!hasPeers())
        throw new PeersMissing();
    const { runWithVitest } = await import("./vitest/run.js");
    return runWithVitest(options, progress);
}
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
export async function runSuite(options = {}) {
    if (!hasPeers())
        throw new PeersMissing();
    const suite = await import("./suite.js");
    return suite.runSuite(options);
}
