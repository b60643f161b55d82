/** The contract, as one list: every promise of every file, in the order of the journey. */
import './sandbox-user.contract.ts';
import './installation.contract.ts';
import './device-server.contract.ts';
import './user.contract.ts';
import './oauth-client.contract.ts';
import './callback-url.contract.ts';
import './partner.contract.ts';
import './session.contract.ts';
import './every-answer.contract.ts';
import { type Promised } from './promise.ts';
import type { Run } from './run.ts';
import { type VisitOptions } from './visit.ts';
export interface SuiteOptions extends VisitOptions {
    /** `mock`, `sandbox`, `partner-sandbox` or a URL. Default `mock`. */
    readonly target?: string;
    /** A resource such as `callback-url`, or an operation. Default all. */
    readonly only?: string;
    /** Whether the open questions are probed. Default true. */
    readonly probes?: boolean;
    /** Whether the bank is left as it was found. Default true, except for `mock`, which ends anyway. */
    readonly tidy?: boolean;
}
/** The promises about a resource (a tag of the specification) or an operation. */
export declare function promisesAbout(only?: string): readonly Promised[];
/**
 * Runs the whole suite in this process, without vitest around it: the same promises, asked one after the other. Cheap
 * enough to be run against a hundred banks, also at the same time; give `keys` then, since making them is what costs most.
 * @throws nothing but a programming mistake: what the bank does is in the Run
 */
export declare function runSuite(options?: SuiteOptions): Promise<Run>;
