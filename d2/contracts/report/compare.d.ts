/** Two runs side by side: the mock and a sandbox, or last month and today. */
import type { Finding, Report, ReportedPromise } from './report.ts';
export interface Comparison {
    readonly before: Side;
    readonly after: Side;
    readonly promises: readonly Change<ReportedPromise>[];
    readonly drifts: readonly Change<Finding>[];
    readonly news: readonly Change<Finding>[];
    readonly answers: readonly AnswerChange[];
}
export type Side = Pick<Report, 'target' | 'began' | 'verdict'>;
/** Something that is not in both reports, or not the same in both; null where it is not there. */
export interface Change<T> {
    readonly before: T | null;
    readonly after: T | null;
}
export interface AnswerChange {
    readonly question: number;
    readonly text: string;
    /** Null where it was not asked. */
    readonly before: string | null;
    readonly after: string | null;
}
/** What changed from one report to another. Times, addresses and how often something was seen do not count. */
export declare function compare(before: Report, after: Report): Comparison;
/** Whether nothing changed. */
export declare function isSame({ promises, drifts, news, answers }: Comparison): boolean;
/**
 * Reads a `report.json`.
 * @throws Error that says what the text is instead
 */
export declare function readReport(text: string): Report;
