import { type Control } from '../../openapi/control.ts';
import { type Clock } from '../world/clock.ts';
/** How long: the sum of its members. */
export type Duration = Control<'Duration'>;
/** The bank's clock in a test's hands. Sessions expire and rate limits pass by it; latency of faults does not. */
export interface MockClock {
    /** The time in the bank, in bunq's form: `2025-08-13 14:45:20.123456`, UTC. */
    readonly now: string;
    /** The same, to the millisecond. */
    readonly date: Date;
    readonly frozen: boolean;
    /** Stops the clock, at a time where one is given. */
    freeze(time?: Date | string): void;
    /** Lets the clock go on from where it is. */
    resume(): void;
    /**
     * Makes it that time, forward or back; a clock that runs goes on from there.
     * @param time a Date, bunq's time (UTC), or ISO 8601 with a zone
     */
    set(time: Date | string): void;
    /** Moves the clock on, whether it runs or not. */
    advance(duration: Duration): void;
}
export declare function mockClock(clock: Clock): MockClock;
