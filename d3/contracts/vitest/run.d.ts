import type { Promised } from '../promise.ts';
import type { PromiseResult, Run } from '../run.ts';
import { type SuiteOptions } from '../suite.ts';
import { type Visit } from '../visit.ts';
/** What is told while the suite runs. */
export interface Progress {
    /** The bank has been entered, or not; so many promises will be asked. */
    begin?(target: Visit['target'], promises: number): void;
    asking?(promised: Pick<Promised, 'operation' | 'title'>): void;
    asked?(result: PromiseResult): void;
    /** Aborted where the rest need not be asked any more. The bank is left as it was found all the same. */
    readonly signal?: AbortSignal;
}
/**
 * Runs the suite under vitest: enters the bank, has vitest ask the promises in their files, probes the open questions, and
 * leaves the bank as it was found.
 * @throws Error where vitest itself could not run the files; what the bank does is in the Run
 */
export declare function runWithVitest(options: SuiteOptions, progress?: Progress): Promise<Run>;
