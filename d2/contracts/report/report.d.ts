/** What a run came to, in a form that is written as `report.json`. `report.schema.json` describes the same. */
import type { OperationId } from '../../openapi/operation.ts';
import type { PromiseResult, Run } from '../run.ts';
/** `unjudged` where the bank could not be asked: an outage is never drift. */
export type Verdict = 'holds' | 'drifted' | 'unjudged';
export interface Report {
    /** Of this form; it changes when a reader would have to. */
    readonly version: 1;
    readonly target: Run['target'];
    /** ISO 8601. */
    readonly began: string;
    readonly milliseconds: number;
    readonly verdict: Verdict;
    readonly summary: Summary;
    readonly promises: readonly ReportedPromise[];
    /** What breaks a claim that bunq's documentation, specification or clients make. */
    readonly drifts: readonly Finding[];
    /** What differs from a claim that nobody but this project makes, and allowed additions. No failure. */
    readonly news: readonly Finding[];
    readonly answers: readonly ReportedAnswer[];
    readonly outages: readonly Outage[];
}
export interface Summary {
    readonly held: number;
    readonly broken: number;
    readonly differing: number;
    readonly notAsked: number;
    readonly unjudged: number;
    /** Answers that were held against the specification, and those that could not be. */
    readonly exchanges: number;
    readonly outages: number;
}
/**
 * `differs` where the promise only states what the mock does about an open question, and this bank does otherwise: that is
 * news, no failure.
 */
export type Outcome = PromiseResult['outcome'] | 'differs';
export interface ReportedPromise extends Pick<PromiseResult, 'operation' | 'title' | 'milliseconds'> {
    readonly outcome: Outcome;
    /** The tag of the operation: `oauth-client`, `callback-url`, … */
    readonly resource: string;
    readonly reason: string | null;
    /** The open question whose default it states. */
    readonly question: number | null;
}
export type FindingKind = 'missing' | 'undocumented' | 'type' | 'null' | 'format' | 'enum' | 'empty' | 'range' | 'count' | 'order' | 'wrapper' | 'envelope' | 'json' | 'status' | 'header';
/** One difference between what is documented and what the bank answers, gathered over all answers that show it. */
export interface Finding {
    readonly kind: FindingKind;
    /** `$.Response[*].OauthClient.id`, `header Content-Type` or `status`. */
    readonly where: string;
    /** A sentence for people. */
    readonly title: string;
    readonly documented: string;
    /** The different things that were seen, the most frequent first. */
    readonly observed: readonly {
        readonly text: string;
        readonly times: number;
    }[];
    /** Whose word the broken claim is. */
    readonly provenance: readonly Word[];
    /** Pointer into openapi.yaml. */
    readonly claim: string;
    /** The entry of `x-open-questions` that depends on it. */
    readonly question: number | null;
    /** Why it is news; null for a drift. */
    readonly because: string | null;
    readonly operations: readonly Sighting[];
    /** How many answers show it. */
    readonly seen: number;
}
/** Somebody's word for a claim. */
export interface Word {
    readonly kind: 'documented' | 'specified' | 'observed' | 'assumed';
    /** Of the source; the reason of an assumption. */
    readonly title: string;
    readonly url: string | null;
}
/** An operation that shows a finding. */
export interface Sighting {
    readonly operation: OperationId;
    readonly method: string;
    /** As in the specification. */
    readonly path: string;
    readonly status: number;
    /** How many of its answers with this status show it. */
    readonly seen: number;
    readonly of: number;
}
/** What this bank does about an open question. */
export interface ReportedAnswer {
    readonly question: number;
    readonly text: string;
    /** What the mock does until somebody knows. */
    readonly mock: string;
    /** Null where it was not asked. */
    readonly observed: string | null;
    readonly notAsked: string | null;
}
/** Requests that nobody at the bank answered: maintenance, a failing server, a proxy's page. */
export interface Outage {
    readonly operation: OperationId | null;
    readonly method: string;
    readonly status: number;
    readonly what: string;
    readonly times: number;
}
/** What the process that ran the suite exits with. */
export declare function exitCode({ verdict }: Pick<Report, 'verdict'>): 0 | 1 | 2;
