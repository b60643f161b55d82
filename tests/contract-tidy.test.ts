/** What a run makes, it takes away; what it found, it leaves alone. */
import { expect, test } from 'vitest'
import type { Schema } from '../openapi/operation.ts'
import { createMock, type MockOptions } from '../server/mock.ts'
import { type Asking, ask } from './ask.ts'
import { askAll, sentences } from './contract-banks.ts'
import { type Entered, enter } from './enter.ts'

/** A bank with a user who has an OAuth client already, with one callback URL. */
async function account(options: MockOptions = {}): Promise<Entered & AsyncDisposable & { url: string }> {
  const mock = await createMock({ strict: true, ...options })
  const asks = { ask: (method: string, path: string, asking?: Asking) => ask(mock.url, method, path, asking) }
  const user = await enter(asks)
  await user.ask('POST', `/v1/user/${user.userId}/oauth-client`, { body: {} })
  const body = { url: 'https://mine.example/callback' }
  await user.ask('POST', `/v1/user/${user.userId}/oauth-client/789/callback-url`, { body })
  return { ...user, url: mock.url, [Symbol.asyncDispose]: () => mock.close() }
}

async function clients({ ask, userId }: Entered): Promise<Schema<'OauthClient'>[]> {
  const { body } = await ask('GET', `/v1/user/${userId}/oauth-client?count=200`)
  return (body.Response ?? []).map((item) => item['OauthClient'] as Schema<'OauthClient'>)
}

test('afterwards its clients are cancelled, without callback URLs, and the one found is as it was', async () => {
  await using user = await account()
  const [found] = await clients(user)
  await askAll({ target: user.url, apiKey: user.apiKey })
  const after = await clients(user)
  const made = after.filter(({ id }) => id !== found?.id)
  expect(after.find(({ id }) => id === found?.id)).toEqual(found)
  expect(made.length).toBeGreaterThan(10)
  expect(made.filter(({ status }) => status !== 'CANCELLED')).toEqual([])
  expect(made.flatMap(({ callback_url }) => callback_url)).toEqual([])
})

test('afterwards none of its sessions opens anything', async () => {
  await using user = await account()
  const { secrets } = await askAll({ target: user.url, apiKey: user.apiKey })
  const tokens = secrets.filter(({ kind }) => kind === 'token').map(({ value }) => value)
  const statuses = tokens.map((token) => ask(user.url, 'GET', '/v1/user', { token }))
  expect((await Promise.all(statuses)).map(({ status }) => status)).not.toContain(200)
  expect(tokens.length).toBeGreaterThanOrEqual(4)
})

test('where one client is allowed, the one found is used and not cancelled, and what needs another is not asked', async () => {
  await using user = await account({ singleOauthClient: true })
  const before = await clients(user)
  const run = await askAll({ target: user.url, apiKey: user.apiKey })
  expect(await clients(user)).toEqual(before)
  expect(sentences(run, 'broken')).toEqual([])
  expect(sentences(run, 'not-asked')).toContain('UPDATE_OauthClient_for_User changes nothing but the status')
  expect(sentences(run, 'held')).toContain('READ_OauthClient_for_User remembers the client that was created')
})

test('with cleanup the one found is cancelled, and everything is asked', async () => {
  await using user = await account({ singleOauthClient: true })
  const run = await askAll({ target: user.url, apiKey: user.apiKey, cleanup: true })
  expect((await clients(user)).map(({ status }) => status)).not.toContain('ACTIVE')
  expect(sentences(run, 'broken')).toEqual([])
  expect(sentences(run, 'not-asked').filter((one) => one.startsWith('UPDATE_'))).toEqual([])
})
