import type { Operation } from '../../openapi/operation.ts';
export interface RateLimit {
    /** Counts a call. @throws Fault TooManyRequests */
    count(operation: Operation, caller: string): void;
    /** Forgets every call. */
    clear(): void;
}
/**
 * bunq's published table, per endpoint and caller, over a sliding window. A refused call does not count.
 * @param now microseconds
 */
export declare function classicRateLimit(now: () => number): RateLimit;
