import { randomBytes } from 'node:crypto'
import type { Control } from '../openapi/control.ts'
import type { People } from './bank/user.ts'
import { type Clock, createClock } from './world/clock.ts'
import { type Randomness, randomness } from './world/randomness.ts'

/** All that the bank takes from outside itself: the time, randomness, and people. */
export interface World {
  /** Microseconds since 1970, UTC. */
  now(): number
  /** A text of that many lower-case letters and digits that nobody can guess. */
  alphanumeric(length: number): string
  /** A text of that many lower-case hex digits that nobody can guess. */
  hex(length: number): string
  uuid(): string
  readonly people: People
}

/** A world whose clock can be held, and which can be put back to where it was. */
export interface OwnWorld extends World {
  readonly clock: Clock
  readonly seed: number | null
  save(): Control<'WorldSnapshot'>
  restore(saved: Control<'WorldSnapshot'>): void
  /** Back to where it began. */
  reset(): void
}

/** Where a seeded world's clock starts: the moment the documentation's example was made. */
export const SEEDED_START = Date.UTC(2025, 7, 13, 14, 45, 20) * 1000 + 123_456

/**
 * With a seed: the same texts and people on every run, and a clock that starts at {@link SEEDED_START}. Without: the system's
 * cryptographic source, the real time, and people who differ on every run.
 */
export function createWorld(seed: number | null, { frozen }: { frozen: boolean }): OwnWorld {
  const clock = createClock()
  let random: Randomness
  let people: number
  const begin = (): void => {
    random = randomness(seed)
    people = seed ?? randomBytes(4).readUInt32BE()
    startAt(clock, seed === null ? createClock().now() : SEEDED_START, frozen)
  }
  begin()
  return {
    clock,
    now: clock.now,
    hex: (length) => random.hex(length),
    alphanumeric: (length) => random.alphanumeric(length),
    uuid: () => random.uuid(),
    // faker is heavy, so it is loaded when the first person is looked at.
    people: {
      profile: async (kind, userId) => (await import('../fixtures/people.ts'))[kind](people, userId),
    },
    get seed() {
      return random.seed
    },
    save: () => ({
      seed: random.seed,
      people,
      drawn: { ...random.drawn },
      now: clock.now(),
      frozen: clock.frozen,
    }),
    restore: (saved) => {
      random = randomness(saved.seed, { ...saved.drawn })
      people = saved.people
      startAt(clock, saved.now, saved.frozen)
    },
    reset: begin,
  }
}

/** Held while it is set, because a clock that runs would be past that time before it is frozen. */
function startAt(clock: Clock, time: number, frozen: boolean): void {
  clock.freeze()
  clock.set(time)
  if (!frozen) clock.resume()
}

/** A world with a seed and a clock that runs. */
export function seededWorld(seed: number): World {
  return createWorld(seed, { frozen: false })
}

/** A world like the one outside. */
export function realWorld(): World {
  return createWorld(null, { frozen: false })
}
