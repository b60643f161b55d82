/** What the bank remembers of OAuth clients and their callback URLs, in a seeded world and to the letter. */
import { describe, expect, test } from 'vitest'
import { createMock } from '../server/mock.ts'
import { ask, bankIn, errorsOf, idOf, object, stillWorld } from './ask.ts'

const CLIENTS = '/v1/user/1/oauth-client'
const CALLBACK_URLS = `${CLIENTS}/789/callback-url`
const URL = 'https://yourpartner.com/oauth/callback'

describe("The chapter's four requests", () => {
  test('answer as printed, and what is created is then readable', async () => {
    await using bank = await bankIn(stillWorld())
    const created = await bank.ask('POST', CLIENTS, { body: {} })
    const registered = await bank.ask('POST', CALLBACK_URLS, { body: { url: URL } })
    const client = await bank.ask('GET', `${CLIENTS}/789`)
    const callbackUrl = await bank.ask('GET', `${CALLBACK_URLS}/456`)
    const time = '2025-08-13 14:45:20.123456'
    const row = { id: 456, created: time, updated: time, url: URL }
    expect(created.body).toEqual({ Response: [{ Id: { id: 789 } }] })
    expect(registered.body).toEqual({ Response: [{ Id: { id: 456 } }] })
    expect(object(client, 'OauthClient')).toMatchObject({ status: 'ACTIVE', callback_url: [row] })
    expect(callbackUrl.body).toEqual({ Response: [{ OauthCallbackUrl: row }] })
  })
})

describe('An OAuth client', () => {
  test('is cancelled, can still be read, and is made ACTIVE again', async () => {
    await using bank = await bankIn(stillWorld())
    await bank.ask('POST', CLIENTS)
    for (const status of ['CANCELLED', 'ACTIVE'] as const) {
      expect(idOf(await bank.ask('PUT', `${CLIENTS}/789`, { body: { status } }))).toBe(789)
      expect(object(await bank.ask('GET', `${CLIENTS}/789`), 'OauthClient')['status']).toBe(status)
    }
  })

  test('keeps its status where an update names none', async () => {
    await using bank = await bankIn(stillWorld())
    await bank.ask('POST', CLIENTS, { body: { status: 'CANCELLED' } })
    expect((await bank.ask('PUT', `${CLIENTS}/789`, { body: {} })).status).toBe(200)
    expect(object(await bank.ask('GET', `${CLIENTS}/789`), 'OauthClient')['status']).toBe('CANCELLED')
  })

  test('keeps its credentials, which are its own', async () => {
    await using bank = await bankIn(stillWorld())
    await bank.ask('POST', CLIENTS)
    await bank.ask('POST', CLIENTS)
    const first = object(await bank.ask('GET', `${CLIENTS}/789`), 'OauthClient')
    const second = object(await bank.ask('GET', `${CLIENTS}/790`), 'OauthClient')
    await bank.ask('PUT', `${CLIENTS}/789`, { body: { status: 'CANCELLED' } })
    expect(object(await bank.ask('GET', `${CLIENTS}/789`), 'OauthClient')).toMatchObject({
      client_id: first['client_id'],
      secret: first['secret'],
    })
    expect(second['client_id']).not.toBe(first['client_id'])
    expect(second['secret']).not.toBe(first['secret'])
  })

  test('has credentials of 64 hex digits where they are asked for', async () => {
    await using mock = await createMock({ credentialFormat: 'hex64' })
    await ask(mock.url, 'POST', CLIENTS)
    const client = object(await ask(mock.url, 'GET', `${CLIENTS}/789`), 'OauthClient')
    expect(client['client_id']).toMatch(/^[0-9a-f]{64}$/)
    expect(client['secret']).toMatch(/^[0-9a-f]{64}$/)
    expect(client['secret']).not.toBe(client['client_id'])
  })

  test('is one of many, unless a user may have one that is ACTIVE', async () => {
    await using many = await bankIn(stillWorld())
    await using single = await bankIn(stillWorld(), { singleOauthClient: true })
    for (const bank of [many, single]) await bank.ask('POST', CLIENTS)
    const refused = await single.ask('POST', CLIENTS)
    expect((await many.ask('POST', CLIENTS)).status).toBe(200)
    expect(refused.status).toBe(400)
    expect(errorsOf(refused)).toEqual([
      'This user already has an ACTIVE OauthClient. Cancel it first, or use it.',
    ])
    expect((await single.ask('GET', CLIENTS)).body.Response).toHaveLength(1)
    expect((await single.ask('POST', '/v1/user/2/oauth-client')).status).toBe(200)
  })

  test('frees the place of the single one by being cancelled, and may not take it back', async () => {
    await using bank = await bankIn(stillWorld(), { singleOauthClient: true })
    await bank.ask('POST', CLIENTS)
    await bank.ask('PUT', `${CLIENTS}/789`, { body: { status: 'CANCELLED' } })
    expect(idOf(await bank.ask('POST', CLIENTS))).toBe(790)
    expect((await bank.ask('PUT', `${CLIENTS}/790`, { body: { status: 'ACTIVE' } })).status).toBe(200)
    expect((await bank.ask('PUT', `${CLIENTS}/789`, { body: { status: 'ACTIVE' } })).status).toBe(400)
    expect(object(await bank.ask('GET', `${CLIENTS}/789`), 'OauthClient')['status']).toBe('CANCELLED')
  })
})

describe('A callback URL', () => {
  test.each([
    'https://partner.example',
    'https://partner.example/',
    'https://partner.example:8443/terug?a=b&c=d%20e',
    'HTTPS://Partner.Example/Terug',
    'https://user@partner.example/',
    'https://münchen.example/',
    'https://[2001:db8::1]/',
    'http://localhost',
    'http://localhost:3000/oauth/callback',
    'http://LOCALHOST/',
    'http://127.0.0.1:8000/',
    'http://[::1]/',
    'https://localhost:8000/callback',
  ])('is registered, and kept to the letter: %s', async (url) => {
    await using bank = await bankIn(stillWorld())
    await bank.ask('POST', CLIENTS)
    await bank.ask('POST', CALLBACK_URLS, { body: { url } })
    expect(object(await bank.ask('GET', `${CALLBACK_URLS}/456`), 'OauthCallbackUrl')['url']).toBe(url)
  })

  const ABSOLUTE = 'The field "url" must be an absolute URL, such as https://yourpartner.com/oauth/callback.'
  const HTTPS =
    'The field "url" must be an https URL. Plain http is accepted for localhost, 127.0.0.1 and [::1] only.'
  const FRAGMENT = 'The field "url" must not have a fragment (the part from "#").'
  test.each([
    ['/oauth/callback', ABSOLUTE],
    ['//partner.example/', ABSOLUTE],
    ['partner.example', ABSOLUTE],
    ['https:partner.example', ABSOLUTE],
    ['https:/partner.example', ABSOLUTE],
    ['https://', ABSOLUTE],
    ['https://partner.example:99999/', ABSOLUTE],
    [' https://partner.example/', ABSOLUTE],
    ['https://partner.example/ ', ABSOLUTE],
    ['https://partner.example/a b', ABSOLUTE],
    ['https://partner.example/\n', ABSOLUTE],
    ['https://partner.example/\u0000', ABSOLUTE],
    ['https://partner.example\\terug', ABSOLUTE],
    ['mailto:a@partner.example', ABSOLUTE],
    ['javascript:alert(1)', ABSOLUTE],
    ['http://partner.example/', HTTPS],
    ['http://localhost.partner.example/', HTTPS],
    ['http://127.0.0.1.partner.example/', HTTPS],
    ['http://localhost@partner.example/', HTTPS],
    ['http://10.0.0.1/', HTTPS],
    ['ftp://partner.example/', HTTPS],
    ['file:///etc/passwd', HTTPS],
    ['myapp://callback', HTTPS],
    ['https://partner.example/#', FRAGMENT],
    ['https://partner.example/terug#deel', FRAGMENT],
  ])('is refused, and nothing is stored: %j', async (url, text) => {
    await using bank = await bankIn(stillWorld())
    await bank.ask('POST', CLIENTS)
    const refused = await bank.ask('POST', CALLBACK_URLS, { body: { url } })
    expect(refused.status).toBe(400)
    expect(errorsOf(refused)).toEqual([text])
    expect((await bank.ask('GET', CALLBACK_URLS)).body.Response).toEqual([])
    expect(idOf(await bank.ask('POST', CALLBACK_URLS, { body: { url: URL } }))).toBe(456)
  })

  test('may be registered twice, and gives two rows', async () => {
    await using bank = await bankIn(stillWorld())
    await bank.ask('POST', CLIENTS)
    const ids = [
      idOf(await bank.ask('POST', CALLBACK_URLS, { body: { url: URL } })),
      idOf(await bank.ask('POST', CALLBACK_URLS, { body: { url: URL } })),
    ]
    const client = object(await bank.ask('GET', `${CLIENTS}/789`), 'OauthClient')
    expect(ids).toEqual([456, 457])
    expect(client['callback_url']).toMatchObject([
      { id: 456, url: URL },
      { id: 457, url: URL },
    ])
  })

  test('is changed: `updated` moves and `created` stays', async () => {
    const world = stillWorld()
    await using bank = await bankIn(world)
    await bank.ask('POST', CLIENTS)
    await bank.ask('POST', CALLBACK_URLS, { body: { url: URL } })
    world.pass(61.5)
    expect(idOf(await bank.ask('PUT', `${CALLBACK_URLS}/456`, { body: { url: `${URL}/2` } }))).toBe(456)
    expect(object(await bank.ask('GET', `${CALLBACK_URLS}/456`), 'OauthCallbackUrl')).toEqual({
      id: 456,
      created: '2025-08-13 14:45:20.123456',
      updated: '2025-08-13 14:46:21.623456',
      url: `${URL}/2`,
    })
  })

  test('stays as it was where a change breaks a rule', async () => {
    const world = stillWorld()
    await using bank = await bankIn(world)
    await bank.ask('POST', CLIENTS)
    await bank.ask('POST', CALLBACK_URLS, { body: { url: URL } })
    const { text } = await bank.ask('GET', `${CALLBACK_URLS}/456`)
    world.pass(1)
    for (const body of [{}, { url: 1 }, { url: 'http://partner.example/' }, { url: `${URL}#` }]) {
      expect((await bank.ask('PUT', `${CALLBACK_URLS}/456`, { body })).status).toBe(400)
    }
    expect((await bank.ask('GET', `${CALLBACK_URLS}/456`)).text).toBe(text)
  })

  test('is removed, the last one too, and its id is not given again', async () => {
    await using bank = await bankIn(stillWorld())
    await bank.ask('POST', CLIENTS)
    await bank.ask('POST', CALLBACK_URLS, { body: { url: URL } })
    const removed = await bank.ask('DELETE', `${CALLBACK_URLS}/456`)
    expect(removed.text).toBe('{"Response":[]}')
    expect((await bank.ask('GET', `${CALLBACK_URLS}/456`)).status).toBe(404)
    expect((await bank.ask('DELETE', `${CALLBACK_URLS}/456`)).status).toBe(404)
    expect(object(await bank.ask('GET', `${CLIENTS}/789`), 'OauthClient')['callback_url']).toEqual([])
    expect(idOf(await bank.ask('POST', CALLBACK_URLS, { body: { url: URL } }))).toBe(457)
  })
})
