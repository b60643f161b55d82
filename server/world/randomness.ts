import { createHash, randomBytes, randomUUID } from 'node:crypto'

/** Each purpose has a stream of its own, so that reading does not shift what creating gets. */
export type Purpose = 'hex' | 'alphanumeric' | 'uuid'
/** How often each stream was drawn from. */
export type Drawn = Record<Purpose, number>

export interface Randomness {
  /** Null where the source is the system's. */
  readonly seed: number | null
  readonly drawn: Drawn
  /** A text of that many lower-case letters and digits. */
  alphanumeric(length: number): string
  /** A text of that many lower-case hex digits. */
  hex(length: number): string
  uuid(): string
}

const ALPHABET = Buffer.from('abcdefghijklmnopqrstuvwxyz0123456789')

/** Texts that nobody can guess; with a seed the same ones on every run, from where `drawn` says. */
export function randomness(
  seed: number | null,
  drawn: Drawn = { hex: 0, alphanumeric: 0, uuid: 0 },
): Randomness {
  // Asked for many bytes at a time: each call to it costs more than the bytes do.
  const system = bytesOf(() => randomBytes(4096))
  const source = (purpose: Purpose): Bytes =>
    seed === null ? system : bytesOf(() => seededBytes(seed, purpose, drawn[purpose]++))
  return {
    seed,
    drawn,
    hex: (length) => hex(length, source('hex')),
    alphanumeric: (length) => alphanumeric(length, source('alphanumeric')),
    uuid: seed === null ? randomUUID : () => uuid(hex(32, source('uuid'))),
  }
}

/** Gives one byte after the other. */
type Bytes = () => number

/** Those of as many draws as it takes. */
function bytesOf(draw: () => Uint8Array): Bytes {
  let drawn: Uint8Array = new Uint8Array()
  let next = 0
  return () => {
    if (next === drawn.length) {
      drawn = draw()
      next = 0
    }
    return drawn[next++] ?? 0
  }
}

/** 32 bytes that follow from these three. */
export function seededBytes(seed: number, purpose: string, draw: number): Buffer {
  return createHash('sha256').update(`${seed}:${purpose}:${draw}`).digest()
}

function hex(length: number, next: Bytes): string {
  return Buffer.from(Array.from({ length: Math.ceil(length / 2) }, next))
    .toString('hex')
    .slice(0, length)
}

/** Where texts are put together: a buffer of its own would cost more than the text. */
let letters = Buffer.alloc(64)

function alphanumeric(length: number, next: Bytes): string {
  if (letters.length < length) letters = Buffer.alloc(length)
  for (let index = 0; index < length; ) {
    const byte = next()
    // Bytes past the last whole multiple of the alphabet would make its first letters likelier.
    if (byte < 252) letters[index++] = ALPHABET[byte % ALPHABET.length] ?? 0
  }
  return letters.toString('latin1', 0, length)
}

function uuid(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}
