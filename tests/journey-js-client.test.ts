/**
 * The whole setup with a real client that nobody here wrote: `@bunq-community/bunq-js-client` from npm, against a strict mock.
 * Only its environment URL is set. It checks every signature and insists on the exact Content-Type.
 */
import { createRequire } from 'node:module'
import type clientModule from '@bunq-community/bunq-js-client'
import { expect, test } from 'vitest'
import { createMock, type Mock } from '../server/mock.ts'
import { ask, object } from './ask.ts'

// CommonJS with a default export, which every loader of ES modules reads in its own way.
const require = createRequire(import.meta.url)
const { default: BunqJSClient } = require('@bunq-community/bunq-js-client') as typeof clientModule
type Client = InstanceType<typeof BunqJSClient>

/** A client of its own storage that says nothing, pointed at the mock. */
async function clientOf(mock: Mock, apiKey: string): Promise<Client> {
  const stored = new Map<string, unknown>()
  const storage = {
    get: async (key: string) => stored.get(key),
    set: async (key: string, value: unknown) => void stored.set(key, value),
    remove: async (key: string) => void stored.delete(key),
  }
  const say = (): void => {}
  const logger = { log: say, trace: say, debug: say, info: say, warn: say, error: say }
  const client = new BunqJSClient(storage, logger)
  client.setKeepAlive(false)
  await client.run(apiKey, ['*'], 'SANDBOX', '0123456789abcdef0123456789abcdef')
  client.Session.environmentUrl = mock.url
  return client
}

/** What the adapter gives for endpoints that the client has no class for: bunq's envelope, parsed. */
type Body = { Response: Record<string, Record<string, unknown>>[]; Pagination?: object }

test('bunq-js-client sets up an OAuth client at a strict bank', { timeout: 30_000 }, async () => {
  await using mock = await createMock({ strict: true })
  const apiKey = String(object(await ask(mock.url, 'POST', '/v1/sandbox-user-company'), 'ApiKey')['api_key'])
  const client = await clientOf(mock, apiKey)
  const { ApiAdapter: adapter } = client
  const get = (path: string): Promise<Body> => adapter.get(path) as unknown as Promise<Body>
  const post = (path: string, body: object): Promise<Body> =>
    adapter.post(path, body) as unknown as Promise<Body>
  const put = (path: string, body: object): Promise<Body> =>
    adapter.put(path, body) as unknown as Promise<Body>
  const idOf = (body: Body): number => Number(body.Response[0]?.['Id']?.['id'])

  await client.install()
  await client.registerDevice('bunq-mock')
  await client.registerSession()
  const { UserCompany: user } = await client.getUsers(true)
  const clients = `/v1/user/${user.id}/oauth-client`
  expect(client.Session.sessionExpiryTime?.getTime()).toBeGreaterThan(Date.now())
  expect(user.session_timeout).toBe(604_800)

  const id = idOf(await post(clients, {}))
  const first = idOf(
    await post(`${clients}/${id}/callback-url`, { url: 'https://yourpartner.com/oauth/callback' }),
  )
  const second = idOf(await post(`${clients}/${id}/callback-url`, { url: 'https://münchen.example/é' }))
  const read = (await get(`${clients}/${id}`)).Response[0]?.['OauthClient']
  expect(read).toMatchObject({ id, status: 'ACTIVE', callback_url: [{ id: first }, { id: second }] })

  const list = await get(`${clients}/${id}/callback-url`)
  expect(list.Response.map((item) => item['OauthCallbackUrl']?.['url'])).toEqual([
    'https://münchen.example/é',
    'https://yourpartner.com/oauth/callback',
  ])
  expect(list.Pagination).toMatchObject({ older_url: null })

  await put(`${clients}/${id}/callback-url/${second}`, { url: 'https://yourpartner.com/second' })
  const changed = (await get(`${clients}/${id}/callback-url/${second}`)).Response[0]
  expect(changed?.['OauthCallbackUrl']?.['url']).toBe('https://yourpartner.com/second')
  await adapter.delete(`${clients}/${id}/callback-url/${second}`)
  await expect(get(`${clients}/${id}/callback-url/${second}`)).rejects.toMatchObject({
    response: {
      status: 404,
      data: { Error: [{ error_description: `OauthCallbackUrl for id "${second}" not found.` }] },
    },
  })

  await put(`${clients}/${id}`, { status: 'CANCELLED' })
  expect((await get(clients)).Response[0]?.['OauthClient']?.['status']).toBe('CANCELLED')
  expect(await client.api.monetaryAccountBank.list(user.id)).toMatchObject([
    { MonetaryAccountBank: { status: 'ACTIVE' } },
  ])

  const { sessionToken: token } = client.Session
  await client.destroySession()
  expect((await ask(mock.url, 'GET', '/v1/user', { token: String(token) })).status).toBe(403)
})

test('bunq-js-client finds an answer out that somebody altered on its way', { timeout: 30_000 }, async () => {
  await using mock = await createMock({ strict: true })
  const apiKey = String(object(await ask(mock.url, 'POST', '/v1/sandbox-user-person'), 'ApiKey')['api_key'])
  const client = await clientOf(mock, apiKey)
  await client.install()
  client.Session.serverPublicKey = client.Session.publicKey
  await expect(client.registerDevice('bunq-mock')).rejects.toThrow("couldn't verify the received response")
})
