import type { Control } from '../openapi/control.ts';
import type { People } from './bank/user.ts';
import { type Clock } from './world/clock.ts';
/** All that the bank takes from outside itself: the time, randomness, and people. */
export interface World {
    /** Microseconds since 1970, UTC. */
    now(): number;
    /** A text of that many lower-case letters and digits that nobody can guess. */
    alphanumeric(length: number): string;
    /** A text of that many lower-case hex digits that nobody can guess. */
    hex(length: number): string;
    uuid(): string;
    readonly people: People;
}
/** A world whose clock can be held, and which can be put back to where it was. */
export interface OwnWorld extends World {
    readonly clock: Clock;
    readonly seed: number | null;
    save(): Control<'WorldSnapshot'>;
    restore(saved: Control<'WorldSnapshot'>): void;
    /** Back to where it began. */
    reset(): void;
}
/** Where a seeded world's clock starts: the moment the documentation's example was made. */
export declare const SEEDED_START: number;
/**
 * With a seed: the same texts and people on every run, and a clock that starts at {@link SEEDED_START}. Without: the system's
 * cryptographic source, the real time, and people who differ on every run.
 */
export declare function createWorld(seed: number | null, { frozen }: {
    frozen: boolean;
}): OwnWorld;
/** A world with a seed and a clock that runs. */
export declare function seededWorld(seed: number): World;
/** A world like the one outside. */
export declare function realWorld(): World;
