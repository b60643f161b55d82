import type { OperationId } from '../openapi/operation.ts';
/** One request and its answer, as they went over the wire. Holds secrets: mask it before it is written anywhere. */
export interface Exchange {
    /** The operation of the specification that was asked; null for a request that the specification does not know. */
    readonly operation: OperationId | null;
    readonly method: string;
    /** Absolute, query included. */
    readonly url: string;
    /** ISO 8601. */
    readonly began: string;
    readonly milliseconds: number;
    /** Header names in lower case. */
    readonly request: {
        readonly headers: Readonly<Record<string, string>>;
        readonly body: string;
    };
    readonly response: {
        readonly status: number;
        readonly headers: Readonly<Record<string, string>>;
        /** The bytes as text, so that the order of keys and the form of numbers stay visible. */
        readonly body: string;
    };
}
/** What became of one promise of the contract. */
export interface PromiseResult {
    /** The operation it is about. */
    readonly operation: OperationId;
    /** The sentence that was promised. */
    readonly title: string;
    /** `not-asked` where the promise holds for another kind of target only; `unjudged` where the target could not be asked. */
    readonly outcome: 'held' | 'broken' | 'not-asked' | 'unjudged';
    /** Why it is broken, was not asked or could not be judged. Secrets are masked in it. */
    readonly reason?: string;
    /** The open question whose default this promise states. Where it breaks, that is news about the bank, not drift. */
    readonly question?: number;
    readonly milliseconds: number;
    readonly exchanges: readonly Exchange[];
}
/** What this bank does about one of the specification's `x-open-questions`. */
export interface Answer {
    readonly question: number;
    /** Such as `accepted with 200` or `refused with 400: …`. */
    readonly observed: string;
}
/** One run of the whole suite against one target. */
export interface Run {
    readonly target: {
        readonly name: string;
        readonly url: string;
    };
    /** ISO 8601. */
    readonly began: string;
    readonly milliseconds: number;
    readonly promises: readonly PromiseResult[];
    /** Exchanges outside any promise: entering the bank and cleaning up. */
    readonly exchanges: readonly Exchange[];
    readonly answers: readonly Answer[];
    /** Every secret that was seen, with a word for its kind: `client_id`, `secret`, `token`, `api_key`, `signature`, … */
    readonly secrets: readonly {
        readonly kind: string;
        readonly value: string;
    }[];
}
