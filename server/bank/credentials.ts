/** So many draws in a row that were given before mean a source that repeats itself, not chance. */
const DRAWS = 100
const FIRST_SIZE = 64

/**
 * Every client_id, secret, token and API key ever given. Kept are fingerprints of 32 bits, for a fraction of the room and the
 * time that a set of the texts takes. So a new text may look like an old one; then another is drawn.
 */
export class Credentials {
  /** Each fingerprint at the place it names, or at the next free one. 0 is free. At most half full, so that one is near. */
  #places = new Uint32Array(FIRST_SIZE)
  #count = 0

  /**
   * A text that was never given before.
   * @throws Error where the source only repeats itself
   */
  fresh(draw: () => string): string {
    for (let drawn = 0; drawn < DRAWS; drawn += 1) {
      const text = draw()
      if (this.add(text)) return text
    }
    throw new Error('the source of randomness repeats itself')
  }

  /** Takes note of a text. False where it was given before, or looks as if. */
  add(text: string): boolean {
    if (!put(this.#places, fingerprint(text))) return false
    this.#count += 1
    if (this.#count * 2 > this.#places.length) this.#grow()
    return true
  }

  clear(): void {
    this.#places = new Uint32Array(FIRST_SIZE)
    this.#count = 0
  }

  #grow(): void {
    const before = this.#places
    this.#places = new Uint32Array(before.length * 2)
    for (const one of before) if (one !== 0) put(this.#places, one)
  }
}

/** False where it is there already. */
function put(places: Uint32Array, one: number): boolean {
  const last = places.length - 1
  let place = one & last
  while (places[place] !== 0) {
    if (places[place] === one) return false
    place = (place + 1) & last
  }
  places[place] = one
  return true
}

/** FNV-1a, 32 bits, but never 0. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0 || 1
}
