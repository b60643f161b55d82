import { Exchange } from '../http/exchange.ts'

/** The latest exchanges. Writing costs the same however many there were. */
export interface Ring {
  begin(method: string, url: string): Exchange
  /** The oldest first. */
  all(): Exchange[]
  clear(): void
}

/**
 * @param size how many are kept
 * @param now the bank's clock, microseconds
 */
export function createRing(size: number, now: () => number): Ring {
  let count = 0
  let ring: Exchange[] = []
  return {
    begin: (method, url) => {
      const exchange = new Exchange(count + 1, now(), method, url)
      ring[count % size] = exchange
      count += 1
      return exchange
    },
    all: () => {
      const oldest = ring.length < size ? 0 : count % size
      return [...ring.slice(oldest), ...ring.slice(0, oldest)]
    },
    clear: () => {
      count = 0
      ring = []
    },
  }
}
