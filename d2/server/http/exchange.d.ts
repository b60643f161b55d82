import type { Operation } from '../../openapi/operation.ts';
import type { FaultEntry } from '../bank/fault.ts';
/** Characters of a body that are kept. */
export declare const KEPT = 16384;
/**
 * One request and its answer while they happen. It takes only what lies at hand, and is made presentable when somebody
 * looks: a bank that remembers its requests should be as fast as one that does not.
 */
export declare class Exchange {
    readonly number: number;
    /** By the bank's clock, microseconds. */
    readonly time: number;
    readonly method: string;
    readonly url: string;
    /** Milliseconds, by the clock that nobody sets. */
    readonly began: number;
    operation: Operation | null;
    userId: number | null;
    token: string | null;
    signed: boolean;
    requestBody: string | null;
    /** What the specification has against a body that is not kept whole. */
    judged: readonly FaultEntry[] | null;
    status: number | null;
    milliseconds: number | null;
    responseBody: string | null;
    fault: {
        readonly id: number;
        readonly did: string;
    } | null;
    constructor(number: number, began: number, time: number, method: string, url: string);
    /** The request came to this operation. */
    reached(operation: Operation, token: string | undefined, signature: string | undefined): void;
    calledBy(userId: number | undefined): void;
    /** @param judge names what is wrong with the body; asked at once where the body is too long to be kept */
    received(body: string, judge: () => readonly FaultEntry[]): void;
    /** The body could not be read. */
    unreadable(faults: readonly FaultEntry[]): void;
    answered(status: number, body: string): void;
    /** The connection was reset, and the caller saw no answer. */
    lost(): void;
}
/** What comes along with a request. Over a socket the adapter puts its two ends there. */
export interface Environment {
    readonly incoming?: {
        readonly socket?: {
            readonly remoteAddress?: string | undefined;
            resetAndDestroy(): unknown;
            destroy(): unknown;
        };
    };
    exchange?: Exchange;
}
/** From request to answer, without a socket in between. */
export type Fetch = (request: Request, env?: Environment) => Response | Promise<Response>;
export declare function exchangeOf(env: unknown): Exchange | undefined;
