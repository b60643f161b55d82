import { rateLimits } from '../openapi/generated/rate-limits.ts'
import type { OperationId } from '../openapi/operation.ts'

/** Time, so that a test need not wait. */
export interface Clock {
  /** Milliseconds since any moment. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/** Keeps a caller within bunq's published limits. */
export interface Pace {
  /** Does one call of that operation as soon as it is allowed. Calls of the same operation go one after the other. */
  call<T>(operation: OperationId | null, method: string, act: () => Promise<T>): Promise<T>
  /** Counts a call that somebody made just now. */
  called(operation: OperationId | null, method: string): void
  /** The bank has just said that this was too much. */
  throttled(): void
}

/** Whether to keep within the limits always, from the first 429 on, or never. */
export type Pacing = 'always' | 'when-told' | 'never'

/** So many calls in so many seconds. */
interface Limit {
  readonly limit: number
  readonly seconds: number
}

const limits: Readonly<Record<string, Limit>> = rateLimits

/** The limit of an operation: its own, or else that of its method. */
export function limitOf(operation: OperationId | null, method: string): Limit {
  return limits[operation ?? method] ?? limits[method] ?? { limit: 1, seconds: 1 }
}

/**
 * A sliding window an endpoint. A call counts from when its answer came, which is later than when the bank counted it: so
 * the delays of the network can only make the calls rarer than allowed.
 */
export function openPace(pacing: Pacing, clock: Clock = realClock): Pace {
  const calls = new Map<string, number[]>()
  const last = new Map<string, Promise<unknown>>()
  let active = pacing === 'always'

  async function allowed(key: string, { limit, seconds }: Limit): Promise<void> {
    const earlier = (calls.get(key) ?? []).at(-limit)
    const wait = earlier === undefined || !active ? 0 : earlier + seconds * 1000 - clock.now()
    if (wait > 0) await clock.sleep(Math.ceil(wait))
  }
  function count(key: string, { limit }: Limit): void {
    calls.set(key, [...(calls.get(key) ?? []), clock.now()].slice(-limit))
  }
  return {
    call: (operation, method, act) => {
      const key = operation ?? method
      const limit = limitOf(operation, method)
      const before = last.get(key) ?? Promise.resolve()
      const turn = before
        .catch(() => {})
        .then(() => allowed(key, limit))
        .then(act)
        .finally(() => count(key, limit))
      last.set(key, turn)
      return turn
    },
    called: (operation, method) => count(operation ?? method, limitOf(operation, method)),
    throttled: () => {
      active = pacing !== 'never'
    },
  }
}
