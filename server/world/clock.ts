/** The bank's clock. All times are microseconds since 1970, UTC. */
export interface Clock {
  now(): number
  /** What it shows at a reading of `performance.now()`. */
  at(reading: number): number
  readonly frozen: boolean
  /** Makes it that time; a clock that runs goes on from there. */
  set(time: number): void
  /** Stops at the present time. */
  freeze(): void
  /** Goes on from the present time. */
  resume(): void
}

/** The last time that can be told, in the year 2255: integers are exact up to there. */
export const LAST_TIME = Number.MAX_SAFE_INTEGER

/** A clock that runs, on the machine's own time unless it is set. */
export function createClock(): Clock {
  let offset = 0
  let stopped: number | null = null
  const now = (): number => stopped ?? machine() + offset
  return {
    now,
    at: (reading) => stopped ?? microseconds(reading) + offset,
    get frozen() {
      return stopped !== null
    },
    set: (time) => {
      if (stopped === null) offset = time - machine()
      else stopped = time
    },
    freeze: () => {
      stopped = now()
    },
    resume: () => {
      if (stopped === null) return
      offset = stopped - machine()
      stopped = null
    },
  }
}

function machine(): number {
  return microseconds(performance.now())
}

const ORIGIN = performance.timeOrigin

function microseconds(reading: number): number {
  return Math.round((ORIGIN + reading) * 1000)
}
