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
  /** A text of that many lower-case hex digits, at most 64. */
  hex(length: number): string
  uuid(): string
}

const ALPHABET = Buffer.from('abcdefghijklmnopqrstuvwxyz0123456789')

/** Texts that nobody can guess; with a seed the same ones on every run, from where `drawn` says. */
export function randomness(
  seed: number | null,
  drawn: Drawn = { hex: 0, alphanumeric: 0, uuid: 0 },
): Randomness {
  const pool = pooledBytes()
  const bytes = (purpose: Purpose, count: number): Buffer => {
    if (seed === null) return pool(count)
    const draw = drawn[purpose]
    drawn[purpose] = draw + 1
    return seededBytes(seed, purpose, draw).subarray(0, count)
  }
  return {
    seed,
    drawn,
    hex: (length) =>
      bytes('hex', Math.ceil(length / 2))
        .toString('hex')
        .slice(0, length),
    alphanumeric: (length) => alphanumeric(length, () => bytes('alphanumeric', 16)),
    uuid: seed === null ? randomUUID : () => uuid(bytes('uuid', 16).toString('hex')),
  }
}

/** The system's source, asked for many bytes at a time: each call to it costs more than the bytes do. */
function pooledBytes(): (count: number) => Buffer {
  let pool = Buffer.alloc(0)
  return (count) => {
    if (pool.length < count) pool = randomBytes(4096)
    const bytes = pool.subarray(0, count)
    pool = pool.subarray(count)
    return bytes
  }
}

/** 32 bytes that follow from these three. */
export function seededBytes(seed: number, purpose: string, draw: number): Buffer {
  return createHash('sha256').update(`${seed}:${purpose}:${draw}`).digest()
}

function alphanumeric(length: number, more: () => Uint8Array): string {
  // Written into bytes: a text that grows letter by letter stays a chain of pieces for as long as it lives.
  const text = Buffer.allocUnsafe(length)
  for (let index = 0; index < length; ) {
    for (const byte of more()) {
      // Bytes past the last whole multiple of the alphabet would make its first letters likelier.
      if (byte < 252 && index < length) text[index++] = ALPHABET[byte % ALPHABET.length] ?? 0
    }
  }
  return text.toString('latin1')
}

function uuid(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}
