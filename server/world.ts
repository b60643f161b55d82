import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { People } from './bank/user.ts'

/** All that the bank takes from outside itself: the time, randomness, and people. */
export interface World {
  /** Microseconds since 1970, UTC. */
  now(): number
  /** A text of that many lower-case letters and digits that nobody can guess. */
  alphanumeric(length: number): string
  /** A text of that many lower-case hex digits that nobody can guess. At most 64. */
  hex(length: number): string
  uuid(): string
  people: People
}

/** Where a seeded world's clock starts: the moment the documentation's example was made. */
export const SEEDED_START = Date.UTC(2025, 7, 13, 14, 45, 20) * 1000 + 123_456

const ALPHABET = Buffer.from('abcdefghijklmnopqrstuvwxyz0123456789')

/** The real clock and the system's cryptographic source; people differ on every run. */
export function realWorld(): World {
  return {
    ...randomness(pooledBytes()),
    uuid: randomUUID,
    now: () => Math.round((performance.timeOrigin + performance.now()) * 1000),
    people: peopleOf(randomBytes(4).readUInt32BE()),
  }
}

/** The same texts and people on every run, and a clock that starts at {@link SEEDED_START} and goes on from there. */
export function seededWorld(seed: number): World {
  const began = performance.now()
  return {
    ...randomness(seededBytes(seed)),
    now: () => SEEDED_START + Math.round((performance.now() - began) * 1000),
    people: peopleOf(seed),
  }
}

/** Names a source of bytes; each purpose has a stream of its own, so that reading does not shift what creating gets. */
type Bytes = (purpose: string, count: number) => Uint8Array

/** The system's source, asked for many bytes at a time: each call to it costs more than the bytes do. */
function pooledBytes(): Bytes {
  let pool = Buffer.alloc(0)
  return (_purpose, count) => {
    if (pool.length < count) pool = randomBytes(4096)
    const bytes = pool.subarray(0, count)
    pool = pool.subarray(count)
    return bytes
  }
}

function seededBytes(seed: number): Bytes {
  const drawn = new Map<string, number>()
  return (purpose, count) => {
    const draw = drawn.get(purpose) ?? 0
    drawn.set(purpose, draw + 1)
    return createHash('sha256').update(`${seed}:${purpose}:${draw}`).digest().subarray(0, count)
  }
}

function randomness(bytes: Bytes): Pick<World, 'alphanumeric' | 'hex' | 'uuid'> {
  return {
    hex: (length) =>
      Buffer.from(bytes('hex', Math.ceil(length / 2)))
        .toString('hex')
        .slice(0, length),
    alphanumeric: (length) => {
      // Written into bytes: a text that grows letter by letter stays a chain of pieces for as long as it lives.
      const text = Buffer.allocUnsafe(length)
      for (let index = 0; index < length; ) {
        for (const byte of bytes('alphanumeric', 16)) {
          // Bytes past the last whole multiple of the alphabet would make its first letters likelier.
          if (byte < 252 && index < length) text[index++] = ALPHABET[byte % ALPHABET.length] ?? 0
        }
      }
      return text.toString('latin1')
    },
    uuid: () => {
      const hex = Buffer.from(bytes('uuid', 16)).toString('hex')
      const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4]
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}

/** faker is heavy, so it is loaded when the first person is looked at. */
function peopleOf(seed: number): People {
  return {
    profile: async (kind, userId) => (await import('../fixtures/people.ts'))[kind](seed, userId),
  }
}
