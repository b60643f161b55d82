/** bunq's published limits, in a world whose clock stands still until it is moved. */
import { describe, expect, test } from 'vitest'
import { type AskableBank, bankIn, errorsOf, stillWorld } from './ask.ts'
import { enter, install, newApiKey, openSession } from './enter.ts'

const CLASSIC = { rateLimit: 'classic' } as const
const CLIENTS = '/v1/user/1/oauth-client'

async function statuses(bank: Pick<AskableBank, 'ask'>, method: string, path: string, times: number) {
  const answers = []
  for (let i = 0; i < times; i += 1) answers.push((await bank.ask(method, path)).status)
  return answers
}

describe('The classic limits', () => {
  test.each([
    ['GET', CLIENTS, 3],
    ['POST', CLIENTS, 5],
    ['PUT', `${CLIENTS}/5`, 2],
    ['DELETE', `${CLIENTS}/5/callback-url/5`, 5],
  ])('allow %s %s %d times in 3 seconds', async (method, path, limit) => {
    const world = stillWorld()
    await using bank = await bankIn(world, CLASSIC)
    const within = await statuses(bank, method, path, limit)
    const refused = await bank.ask(method, path)
    world.pass(3)
    expect(within).not.toContain(429)
    expect(refused.status).toBe(429)
    expect(errorsOf(refused)).toEqual([
      `Too many requests. You can do a maximum of ${limit} calls per 3 second to this endpoint.`,
    ])
    expect(await statuses(bank, method, path, limit + 1)).toEqual([...within, 429])
  })

  test('slide: what was asked a while ago makes room one by one', async () => {
    const world = stillWorld()
    await using bank = await bankIn(world, CLASSIC)
    await bank.ask('GET', CLIENTS)
    world.pass(2)
    await statuses(bank, 'GET', CLIENTS, 2)
    world.pass(0.999)
    expect((await bank.ask('GET', CLIENTS)).status).toBe(429)
    world.pass(0.001)
    expect(await statuses(bank, 'GET', CLIENTS, 2)).toEqual([200, 429])
  })

  test('do not count what they refused', async () => {
    const world = stillWorld()
    await using bank = await bankIn(world, CLASSIC)
    await statuses(bank, 'GET', CLIENTS, 50)
    world.pass(3)
    expect((await bank.ask('GET', CLIENTS)).status).toBe(200)
  })

  test('hold for each endpoint and each caller by themselves', async () => {
    await using bank = await bankIn(stillWorld(), CLASSIC)
    const { ask } = await enter(bank)
    expect(await statuses(bank, 'GET', CLIENTS, 4)).toEqual([200, 200, 200, 429])
    expect((await bank.ask('GET', '/v1/user/1')).status).toBe(200)
    expect((await bank.ask('POST', CLIENTS)).status).toBe(200)
    expect(await statuses({ ask }, 'GET', '/v1/oauth-client', 4)).toEqual([200, 200, 200, 429])
  })

  test('are not got round by another user or object in the path', async () => {
    await using bank = await bankIn(stillWorld(), CLASSIC)
    const answers = []
    for (const user of [1, 2, 3, 4]) answers.push((await bank.ask('GET', `/v1/user/${user}`)).status)
    expect(answers).toEqual([200, 200, 200, 429])
  })

  test('let a session be opened once in 30 seconds', async () => {
    const world = stillWorld()
    await using bank = await bankIn(world, CLASSIC)
    const apiKey = await newApiKey(bank)
    const { installationToken } = await install(bank, apiKey)
    expect((await openSession(bank, installationToken, apiKey)).status).toBe(200)
    world.pass(29.999)
    const refused = await openSession(bank, installationToken, apiKey)
    world.pass(0.001)
    expect(errorsOf(refused)).toEqual([
      'Too many requests. You can do a maximum of 1 calls per 30 second to this endpoint.',
    ])
    expect((await openSession(bank, installationToken, apiKey)).status).toBe(200)
  })

  test('are translated, and off unless they are asked for', async () => {
    await using limited = await bankIn(stillWorld(), CLASSIC)
    await using free = await bankIn(stillWorld())
    const headers = { 'X-Bunq-Language': 'nl_NL' }
    await statuses(limited, 'GET', CLIENTS, 3)
    expect((await limited.ask('GET', CLIENTS, { headers })).body.Error).toMatchObject([
      {
        error_description_translated:
          'Te veel verzoeken. Dit endpoint staat maximaal 3 verzoeken per 3 seconde toe.',
      },
    ])
    expect(new Set(await statuses(free, 'GET', CLIENTS, 50))).toEqual(new Set([200]))
  })
})
