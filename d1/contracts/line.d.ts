import { type Clock, type Pace } from './pace.ts';
import type { Exchange } from './run.ts';
import { type Request } from './send.ts';
/** Does something, and also gives the exchanges that it led to: those and no others, whatever goes on beside it. */
export declare function listen<T>(act: () => Promise<T>): Promise<{
    result: T;
    exchanges: Exchange[];
}>;
/** Does something that belongs to nobody in particular. */
export declare function outside<T>(act: () => Promise<T>): Promise<T>;
/** The line to a bank: everything that is asked goes through here, and everything that is answered is kept. */
export interface Line {
    readonly url: string;
    /** Every exchange so far, the refused and the repeated included. */
    readonly journal: Exchange[];
    /** Those that belonged to no promise, since this was asked last. */
    takeAside(): Exchange[];
    /** @throws Unjudged where the bank gives no answer, or one that says it is out of order */
    send(request: Request): Promise<Exchange>;
}
export interface LineOptions {
    readonly url: string;
    readonly pace: Pace;
    /** Milliseconds for one exchange. */
    readonly timeout: number;
    readonly journal?: readonly Exchange[];
    readonly clock?: Clock;
}
export declare function openLine({ url, pace, timeout, journal, clock }: LineOptions): Line;
