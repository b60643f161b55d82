/** What the bank takes from its world, and what it makes of a world that repeats itself. */
import { describe, expect, test, vi } from 'vitest'
import { bunqTime } from '../server/http/time.ts'
import { createMock } from '../server/mock.ts'
import { realWorld, SEEDED_START, seededWorld, type World } from '../server/world.ts'
import { ask, bankIn, object, stillWorld } from './ask.ts'
import { enter } from './enter.ts'

const CLIENTS = '/v1/user/1/oauth-client'

/** A world that says everything three times, whoever asks. */
function stutteringWorld(): World {
  const world = seededWorld(1)
  const thrice = <T>(draw: (length: number) => T): ((length: number) => T) => {
    let calls = 0
    const last = new Map<number, T>()
    return (length) => {
      if (calls % 3 === 0 || !last.has(length)) last.set(length, draw(length))
      calls += 1
      return last.get(length) as T
    }
  }
  return { ...world, hex: thrice(world.hex), alphanumeric: thrice(world.alphanumeric) }
}

describe('A bank in a world that repeats itself', () => {
  test.each(['chapter', 'hex64'] as const)('repeats no credential: %s', async (credentialFormat) => {
    await using bank = await bankIn(stutteringWorld(), { credentialFormat })
    for (let i = 0; i < 20; i += 1) await bank.ask('POST', CLIENTS)
    const { body } = await bank.ask('GET', `${CLIENTS}?count=200`)
    const credentials = (body.Response ?? []).flatMap(({ OauthClient: client }) => [
      client?.['client_id'],
      client?.['secret'],
    ])
    expect(credentials).toHaveLength(40)
    expect(new Set(credentials).size).toBe(40)
  })

  test('repeats no token and no API key', async () => {
    await using bank = await bankIn(stutteringWorld())
    const entered = [await enter(bank), await enter(bank), await enter(bank)]
    const secrets = entered.flatMap(({ token, installationToken, apiKey }) => [
      token,
      installationToken,
      apiKey,
    ])
    expect(new Set(secrets).size).toBe(9)
    for (const { userId, ask } of entered) expect((await ask('GET', `/v1/user/${userId}`)).status).toBe(200)
  })

  test('gives up with a 500 where the world says one thing only, and tells who runs it', async () => {
    using told = vi.spyOn(console, 'error').mockReturnValue()
    await using bank = await bankIn({ ...stillWorld(), alphanumeric: (length) => 'a'.repeat(length) })
    expect((await bank.ask('POST', CLIENTS)).status).toBe(200)
    expect((await bank.ask('POST', CLIENTS)).status).toBe(500)
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('randomness repeats itself'))
  })
})

describe('Ids', () => {
  test('are positive, increase, and belong to one kind of object', async () => {
    await using bank = await bankIn(stillWorld())
    const first = await enter(bank)
    const second = await enter(bank, 'company')
    expect([first.userId, second.userId]).toEqual([1001, 1002])
    expect([first.sessionId, second.sessionId]).toEqual([2001, 2002])
  })

  test('of users step over those that somebody named before', async () => {
    await using bank = await bankIn(stillWorld())
    await bank.ask('POST', '/v1/user/1001/oauth-client')
    const { userId, ask } = await enter(bank)
    expect(userId).toBe(1002)
    expect((await ask('GET', '/v1/user/1002/oauth-client')).body.Response).toEqual([])
  })
})

describe('The same seed', () => {
  test('gives the same ids, credentials, people and tokens', async () => {
    const runs = [1, 1, 2].map(async (seed) => {
      await using bank = await bankIn(stillWorld(seed))
      const person = await enter(bank)
      const company = await enter(bank, 'company')
      const answers: string[] = [person.token, person.installationToken, company.apiKey]
      for (const { userId, ask } of [person, company]) {
        await ask('POST', `/v1/user/${userId}/oauth-client`)
        answers.push((await ask('GET', `/v1/user/${userId}/oauth-client`)).text)
        answers.push((await ask('GET', '/v1/user')).text)
      }
      return answers.join('\n')
    })
    const [once, again, other] = await Promise.all(runs)
    expect(again).toBe(once)
    expect(other).not.toBe(once)
  })

  test('starts the clock of the library at the same moment', async () => {
    await using mock = await createMock({ seed: 7 })
    const user = object(await ask(mock.url, 'GET', '/v1/user/5'), 'UserPerson')
    expect(user['created']).toMatch(/^2025-08-13 14:45:2\d\.\d{6}$/)
  })

  test('gives other texts for another seed, and random ones for none', () => {
    const worlds = [seededWorld(1), seededWorld(2), realWorld(), realWorld()]
    expect(new Set(worlds.map((world) => world.hex(64))).size).toBe(4)
    expect(new Set(worlds.map((world) => world.alphanumeric(12))).size).toBe(4)
    expect(new Set(worlds.map((world) => world.uuid())).size).toBe(4)
  })
})

describe("bunq's time", () => {
  test.each([
    [0, '1970-01-01 00:00:00.000000'],
    [SEEDED_START, '2025-08-13 14:45:20.123456'],
    [SEEDED_START + 1, '2025-08-13 14:45:20.123457'],
    [Date.UTC(2024, 1, 29, 23, 59, 59, 999) * 1000 + 999, '2024-02-29 23:59:59.999999'],
    [Date.UTC(2026, 0, 1) * 1000 + 7, '2026-01-01 00:00:00.000007'],
  ])('of %d microseconds is %s', (microseconds, text) => {
    expect(bunqTime(microseconds)).toBe(text)
  })

  test('is that of the real clock, in whole microseconds', () => {
    const { now } = realWorld()
    expect(Number.isSafeInteger(now())).toBe(true)
    expect(Math.abs(now() / 1000 - Date.now())).toBeLessThan(2000)
  })
})
