import type { Finding, Outage, Outcome, Report, ReportedPromise, Sighting, Word } from './report.ts';
/** `The bank drifted`. */
export declare function headline({ verdict }: Report): string;
/** What the verdict rests on, in a few sentences. */
export declare function grounds(report: Report): string;
/** `READ_OauthClient 200, 2 of 2`. */
export declare function sighting({ operation, status, seen, of }: Sighting): string;
/** `documented in Errors`; for an assumption its reason. */
export declare function word({ kind, title }: Word): string;
/** `text: "1" (3 times), null (once)`. */
export declare function observations({ observed }: Finding): string;
/** `GET READ_User answered 491 (maintenance) 3 times`. */
export declare function outage({ operation, method, status, what, times: count }: Outage): string;
/** The promises by resource and operation, in the order in which they were asked. */
export declare function byResource(promises: readonly ReportedPromise[]): Group[];
export interface Group extends Named {
    readonly operations: readonly Named[];
}
interface Named {
    readonly name: string;
    readonly promises: readonly ReportedPromise[];
}
/** `GET /v1/user/{user_id}`. */
export declare function route(operation: string): string;
/** The promises that came out so. */
export declare function withOutcome(promises: readonly ReportedPromise[], outcome: Outcome): ReportedPromise[];
export declare function countOf(promises: readonly ReportedPromise[], outcome: Outcome): number;
/** The promises that came out so, by the reason, the most frequent first. */
export declare function byReason(promises: readonly ReportedPromise[], outcome: Outcome): Named[];
/** The numbers of the open questions that were not asked, by the reason. */
export declare function questionsNotAsked({ answers }: Report): [why: string, questions: number[]][];
/** Where the bank was asked: its name and address, or only this where it has no other name. */
export declare function place({ target: { name, url } }: Pick<Report, 'target'>): string;
/** `1 promise`, `2 promises`. */
export declare function count(number: number, noun: string): string;
/** `once`, `3 times`. */
export declare function times(number: number): string;
/** `1.2 s`, `340 ms`. */
export declare function duration(milliseconds: number): string;
export {};
