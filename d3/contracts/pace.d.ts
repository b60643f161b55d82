import type { OperationId } from '../openapi/operation.ts';
/** Time, so that a test need not wait. */
export interface Clock {
    /** Milliseconds since any moment. */
    now(): number;
    sleep(milliseconds: number): Promise<void>;
}
export declare const realClock: Clock;
/** Keeps a caller within bunq's published limits. */
export interface Pace {
    /** Does one call of that operation as soon as it is allowed. Calls of the same operation go one after the other. */
    call<T>(operation: OperationId | null, method: string, act: () => Promise<T>): Promise<T>;
    /** Counts a call that somebody made just now. */
    called(operation: OperationId | null, method: string): void;
    /** The bank has just said that this was too much. */
    throttled(): void;
}
/** Whether to keep within the limits always, from the first 429 on, or never. */
export type Pacing = 'always' | 'when-told' | 'never';
/** So many calls in so many seconds. */
interface Limit {
    readonly limit: number;
    readonly seconds: number;
}
/** The limit of an operation: its own, or else that of its method. */
export declare function limitOf(operation: OperationId | null, method: string): Limit;
/**
 * A sliding window an endpoint. A call counts from when its answer came, which is later than when the bank counted it: so
 * the delays of the network can only make the calls rarer than allowed.
 */
export declare function openPace(pacing: Pacing, clock?: Clock): Pace;
export {};
