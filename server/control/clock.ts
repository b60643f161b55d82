import { type Control, Mistaken } from '../../openapi/control.ts'
import { bunqTime, parseTime } from '../http/time.ts'
import { type Clock, LAST_TIME } from '../world/clock.ts'

/** How long: the sum of its members. */
export type Duration = Control<'Duration'>

/** The bank's clock in a test's hands. Sessions expire and rate limits pass by it; latency of faults does not. */
export interface MockClock {
  /** The time in the bank, in bunq's form: `2025-08-13 14:45:20.123456`, UTC. */
  readonly now: string
  /** The same, to the millisecond. */
  readonly date: Date
  readonly frozen: boolean
  /** Stops the clock, at a time where one is given. */
  freeze(time?: Date | string): void
  /** Lets the clock go on from where it is. */
  resume(): void
  /**
   * Makes it that time, forward or back; a clock that runs goes on from there.
   * @param time a Date, bunq's time (UTC), or ISO 8601 with a zone
   */
  set(time: Date | string): void
  /** Moves the clock on, whether it runs or not. */
  advance(duration: Duration): void
}

export function mockClock(clock: Clock): MockClock {
  const set = (time: Date | string): void => clock.set(microseconds(time))
  return {
    get now() {
      return bunqTime(clock.now())
    },
    get date() {
      return new Date(Math.floor(clock.now() / 1000))
    },
    get frozen() {
      return clock.frozen
    },
    freeze: (time) => {
      clock.freeze()
      if (time !== undefined) set(time)
    },
    resume: () => clock.resume(),
    set,
    advance: (duration) => {
      const time = clock.now() + lengthOf(duration)
      if (time > LAST_TIME) throw new Mistaken([{ at: 'advance', message: 'leads past the year 2255' }])
      clock.set(time)
    },
  }
}

function microseconds(time: Date | string): number {
  const parsed = typeof time === 'string' ? parseTime(time) : time.getTime() * 1000
  if (parsed === null || !(parsed >= 0 && parsed <= LAST_TIME)) {
    const message = `${JSON.stringify(time)} is neither bunq's time nor ISO 8601 with a zone, from 1970 to 2255`
    throw new Mistaken([{ at: 'set', message }])
  }
  return parsed
}

const MICROSECONDS = { days: 86_400e6, hours: 3600e6, minutes: 60e6, seconds: 1e6, milliseconds: 1e3 }

function lengthOf(duration: Duration): number {
  let sum = 0
  for (const [unit, amount] of Object.entries(duration)) {
    const length = Object.hasOwn(MICROSECONDS, unit)
      ? MICROSECONDS[unit as keyof typeof MICROSECONDS]
      : undefined
    if (length === undefined || !(amount >= 0)) {
      const message = `expected days, hours, minutes, seconds or milliseconds of 0 or more, got ${unit}: ${amount}`
      throw new Mistaken([{ at: 'advance', message }])
    }
    sum += Math.round(amount * length)
  }
  return sum
}
