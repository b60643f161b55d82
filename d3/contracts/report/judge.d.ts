import type { Run } from '../run.ts';
import type { Report } from './report.ts';
export interface JudgeOptions {
    /** Whether an undocumented field or header is news instead of drift. Default false. */
    readonly allowAdditions?: boolean;
}
/** The run is masked first: nothing in a report was ever a secret. */
export declare function judge(run: Run, options?: JudgeOptions): Report;
