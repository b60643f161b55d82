import { randomBytes } from 'node:crypto';
import { createClock } from "./world/clock.js";
import { randomness } from "./world/randomness.js";
/** Where a seeded world's clock starts: the moment the documentation's example was made. */
export const SEEDED_START = Date.UTC(2025, 7, 13, 14, 45, 20) * 1000 + 123_456;
/**
 * With a seed: the same texts and people on every run, and a clock that starts at {@link SEEDED_START}. Without: the system's
 * cryptographic source, the real time, and people who differ on every run.
 */
export function createWorld(seed, { frozen }) {
    const clock = createClock();
    let random;
    let people;
    const begin = () => {
        random = randomness(seed);
        people = seed ?? randomBytes(4).readUInt32BE();
        startAt(clock, seed === null ? createClock().now() : SEEDED_START, frozen);
    };
    begin();
    return {
        clock,
        now: clock.now,
        hex: (length) => random.hex(length),
        alphanumeric: (length) => random.alphanumeric(length),
        uuid: () => random.uuid(),
        // faker is heavy, so it is loaded when the first person is looked at.
        people: {
            profile: async (kind, userId) => (await import("../fixtures/people.js"))[kind](people, userId),
        },
        get seed() {
            return random.seed;
        },
        save: () => ({
            seed: random.seed,
            people,
            drawn: { ...random.drawn },
            now: clock.now(),
            frozen: clock.frozen,
        }),
        restore: (saved) => {
            random = randomness(saved.seed, { ...saved.drawn });
            people = saved.people;
            startAt(clock, saved.now, saved.frozen);
        },
        reset: begin,
    };
}
/** Held while it is set, because a clock that runs would be past that time before it is frozen. */
function startAt(clock, time, frozen) {
    clock.freeze();
    clock.set(time);
    if (!frozen)
        clock.resume();
}
/** A world with a seed and a clock that runs. */
export function seededWorld(seed) {
    return createWorld(seed, { frozen: false });
}
/** A world like the one outside. */
export function realWorld() {
    return createWorld(null, { frozen: false });
}
