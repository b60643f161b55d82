/** The bank's clock. All times are microseconds since 1970, UTC. */
export interface Clock {
    now(): number;
    /** What it shows at a reading of `performance.now()`. */
    at(reading: number): number;
    readonly frozen: boolean;
    /** Makes it that time; a clock that runs goes on from there. */
    set(time: number): void;
    /** Stops at the present time. */
    freeze(): void;
    /** Goes on from the present time. */
    resume(): void;
}
/** The last time that can be told, in the year 2255: integers are exact up to there. */
export declare const LAST_TIME: number;
/** A clock that runs, on the machine's own time unless it is set. */
export declare function createClock(): Clock;
