import { describe, expect, it } from 'vitest'
import { createMock, type Mock } from '../server/mock.ts'

const START = '2025-08-13 14:45:20.123456'

function ask(mock: Mock, path: string, token: string): Promise<number> {
  const headers = { 'X-Bunq-Client-Authentication': token }
  return mock.fetch(path, { headers }).then(({ status }) => status)
}

describe('the clock', () => {
  it('stands still with a seed and runs without one', async () => {
    await using still = await createMock({ seed: 1 })
    await using running = await createMock()
    expect(still.clock).toMatchObject({ now: START, frozen: true })
    expect(running.clock.frozen).toBe(false)
    expect(Math.abs(running.clock.date.getTime() - Date.now())).toBeLessThan(1000)
  })

  it('runs with a seed where it is told to, from the same start', async () => {
    await using mock = await createMock({ seed: 1, clock: 'running' })
    expect(mock.clock.now.slice(0, 17)).toBe(START.slice(0, 17))
    expect(mock.clock.frozen).toBe(false)
  })

  it('takes a Date, bunq’s time and ISO 8601', async () => {
    await using mock = await createMock({ seed: 1 })
    mock.clock.set(new Date('2026-01-02T03:04:05.678Z'))
    expect(mock.clock.now).toBe('2026-01-02 03:04:05.678000')
    mock.clock.set('2026-01-02 03:04:05.678901')
    expect(mock.clock.now).toBe('2026-01-02 03:04:05.678901')
    mock.clock.set('2026-01-02T03:04:05+01:00')
    expect(mock.clock.date).toEqual(new Date('2026-01-02T02:04:05Z'))
  })

  it.each([
    '2026-01-02',
    'tomorrow',
    '2026-13-02 03:04:05.678901',
    '1969-12-31T23:59:59Z',
    '9999-01-01T00:00:00Z',
  ])('refuses %j as a time', async (time) => {
    await using mock = await createMock({ seed: 1 })
    expect(() => mock.clock.set(time)).toThrow('is neither')
    expect(mock.clock.now).toBe(START)
  })

  it('moves on while it stands, and by the sum of the members', async () => {
    await using mock = await createMock({ seed: 1 })
    mock.clock.advance({ days: 1, hours: 1, minutes: 1, seconds: 1, milliseconds: 1.001 })
    expect(mock.clock.now).toBe('2025-08-14 15:46:21.124457')
    expect(() => mock.clock.advance({ days: -1 })).toThrow('days: -1')
    expect(() => mock.clock.advance({ days: 1e9 })).toThrow('past the year 2255')
  })

  it('can be frozen at a time and let go', async () => {
    await using mock = await createMock()
    mock.clock.freeze(START)
    expect(mock.clock).toMatchObject({ now: START, frozen: true })
    mock.clock.resume()
    await expect.poll(() => mock.clock.now).not.toBe(START)
  })

  it('lets a session expire without waiting', async () => {
    await using mock = await createMock({ seed: 1, sessionTimeout: 60 })
    const { userId, token } = mock.sandboxUser()
    mock.clock.advance({ milliseconds: 59_999 })
    expect(await ask(mock, `/v1/user/${userId}`, token)).toBe(200)
    mock.clock.advance({ milliseconds: 1 })
    expect(await ask(mock, `/v1/user/${userId}`, token)).toBe(401)
    expect(mock.state.sessions).toMatchObject([{ expired: true }])
  })

  it('is what rate limits go by, forward and back', async () => {
    await using mock = await createMock({ seed: 1, rateLimit: 'classic' })
    const { userId, token } = mock.sandboxUser()
    const statuses = async (): Promise<number[]> => {
      const answers = []
      for (let call = 0; call < 4; call += 1) answers.push(await ask(mock, `/v1/user/${userId}`, token))
      return answers
    }
    expect(await statuses()).toEqual([200, 200, 200, 429])
    mock.clock.advance({ seconds: 3 })
    expect(await statuses()).toEqual([200, 200, 200, 429])
    mock.clock.set('2025-08-13 12:00:00.000000')
    expect(await statuses()).toEqual([200, 200, 200, 429])
  })
})
