import { expect, test } from 'vitest'
import { type Clock, openPace, type Pacing } from '../contracts/pace.ts'
import type { OperationId } from '../openapi/operation.ts'

/** A clock that stands still, except that sleeping moves it. */
function stillClock(): Clock {
  let now = 0
  return {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds
    },
  }
}

/** The moments at which so many calls of an operation begin, each of them taking that long. */
async function moments(
  pacing: Pacing,
  { operation = 'READ_User', method = 'GET', calls = 4, takes = 0, clock = stillClock() }: Calls,
): Promise<number[]> {
  const pace = openPace(pacing, clock)
  const began: number[] = []
  for (let call = 0; call < calls; call += 1) {
    await pace.call(operation, method, async () => {
      began.push(clock.now())
      await clock.sleep(takes)
    })
  }
  return began
}

interface Calls {
  operation?: OperationId
  method?: string
  calls?: number
  takes?: number
  clock?: Clock
}

test('three GETs go at once, the fourth three seconds after the first was answered', async () => {
  expect(await moments('always', { takes: 100 })).toEqual([0, 100, 200, 3100])
})

test('a session waits half a minute for the one before', async () => {
  const session = { operation: 'CREATE_SessionServer', method: 'POST', calls: 3 } as const
  expect(await moments('always', session)).toEqual([0, 30_000, 60_000])
})

test('each operation has a limit of its own', async () => {
  const clock = stillClock()
  await moments('always', { clock })
  const pace = openPace('always', clock)
  await pace.call('READ_User', 'GET', async () => {})
  await pace.call('List_all_User', 'GET', async () => {})
  expect(clock.now()).toBe(3000)
})

test('calls that begin together go one after the other', async () => {
  const clock = stillClock()
  const pace = openPace('always', clock)
  const began: number[] = []
  const call = (): Promise<unknown> =>
    pace.call('UPDATE_OauthClient_for_User', 'PUT', async () => began.push(clock.now()))
  await Promise.all([call(), call(), call(), call()])
  expect(began).toEqual([0, 0, 3000, 3000])
})

test('a call that fails counts, and holds nobody up', async () => {
  const clock = stillClock()
  const pace = openPace('always', clock)
  const fail = (): Promise<never> => Promise.reject(new Error('no answer'))
  for (let call = 0; call < 3; call += 1) await pace.call('READ_User', 'GET', fail).catch(() => {})
  await pace.call('READ_User', 'GET', async () => {})
  expect(clock.now()).toBe(3000)
})

test('a bank that sets no limit is not kept waiting', async () => {
  expect(await moments('never', { calls: 50 })).toEqual(Array(50).fill(0))
  expect(await moments('when-told', { calls: 50 })).toEqual(Array(50).fill(0))
})

test('after the first 429 the limits are kept, and what was asked before counts', async () => {
  const clock = stillClock()
  const pace = openPace('when-told', clock)
  for (let call = 0; call < 4; call += 1) await pace.call('READ_User', 'GET', async () => {})
  pace.throttled()
  await pace.call('READ_User', 'GET', async () => {})
  expect(clock.now()).toBe(3000)
})
