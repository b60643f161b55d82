import { generateKeyPairSync, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMock, type Mock, type Snapshot } from '../server/mock.ts'

const clientKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString()

/** A bank with something of everything in it. */
async function livedIn(mock: Mock): Promise<void> {
  const { userId, token } = mock.sandboxUser({ clientPublicKey: clientKey })
  mock.oauthClient({ userId, callbackUrls: ['https://a.example/cb', 'https://b.example/cb'] })
  mock.oauthClient({ userId, status: 'CANCELLED' })
  const headers = { 'X-Bunq-Client-Authentication': token, 'X-Bunq-Client-Request-Id': 'one' }
  await mock.fetch(`/v1/user/${userId}`, { headers })
  await mock.fetch('/v1/user/7/oauth-client', { method: 'POST' })
}

/** The bank's next answers: what it shows, what it makes, who it says people are. */
async function future(mock: Mock): Promise<unknown[]> {
  const { token } = mock.state.sessions[0] ?? { token: '' }
  const headers = { 'X-Bunq-Client-Authentication': token }
  const ask = async (method: string, path: string): Promise<string> =>
    (await mock.fetch(path, { method, headers })).text()
  return [
    await ask('GET', '/v1/user'),
    await ask('POST', '/v1/sandbox-user-person'),
    await ask('POST', '/v1/oauth-client'),
    await ask('GET', '/v1/oauth-client'),
    mock.clock.now,
  ]
}

describe('a snapshot', () => {
  it('brings the bank back, in the same mock and in another', async () => {
    await using mock = await createMock({ seed: 5 })
    await livedIn(mock)
    mock.clock.advance({ hours: 3 })
    const snapshot = structuredClone(mock.snapshot())
    const first = await future(mock)
    await mock.restore(snapshot)
    expect(mock.snapshot()).toEqual(snapshot)
    expect(await future(mock)).toEqual(first)
    await using other = await createMock({ seed: 6 })
    await other.restore(JSON.parse(JSON.stringify(snapshot)))
    expect(other.snapshot()).toEqual(snapshot)
    expect(await future(other)).toEqual(first)
  })

  it('is not touched by what comes after', async () => {
    await using mock = await createMock({ seed: 5 })
    await livedIn(mock)
    const snapshot = mock.snapshot()
    const text = JSON.stringify(snapshot)
    await future(mock)
    await mock.restore(snapshot)
    await future(mock)
    expect(JSON.stringify(snapshot)).toBe(text)
  })

  it.each([undefined, 3])('keeps the key that clients know, with seed %s', async (seed) => {
    await using mock = await createMock(seed === undefined ? {} : { seed })
    const installed = await mock.fetch('/v1/installation', {
      method: 'POST',
      body: JSON.stringify({ client_public_key: clientKey }),
    })
    const { Response } = (await installed.json()) as {
      Response: [unknown, unknown, { ServerPublicKey: { server_public_key: string } }]
    }
    await using other = await createMock()
    await other.restore(mock.snapshot())
    const answer = await other.fetch('/v1/user', { headers: { 'X-Bunq-Client-Authentication': 'unknown' } })
    const signature = Buffer.from(answer.headers.get('X-Bunq-Server-Signature') ?? '', 'base64')
    const key = Response[2].ServerPublicKey.server_public_key
    expect(verify('sha256', Buffer.from(await answer.text()), key, signature)).toBe(true)
    await using third = await createMock()
    await third.restore(other.snapshot())
    expect(third.snapshot().serverKey).toBe(mock.snapshot().serverKey)
  })

  it('gives none of its tokens and credentials again', async () => {
    await using mock = await createMock({ seed: 5 })
    await livedIn(mock)
    const snapshot = mock.snapshot()
    const drawnAnew = {
      ...snapshot,
      world: { ...snapshot.world, drawn: { hex: 0, alphanumeric: 0, uuid: 0 } },
    }
    await mock.restore(drawnAnew)
    await livedIn(mock)
    const { users, installations, sessions, oauthClients } = mock.state
    const given = [
      ...users.flatMap(({ apiKeys }) => apiKeys),
      ...[...installations, ...sessions].map(({ token }) => token),
      ...oauthClients.flatMap((client) => [client.client_id, client.secret]),
    ]
    expect(given).toHaveLength(18)
    expect(new Set(given).size).toBe(given.length)
  })

  it('leaves faults and requests alone', async () => {
    await using mock = await createMock()
    const snapshot = mock.snapshot()
    mock.faults.add({ latency: 0 })
    await mock.fetch('/v1/user')
    await mock.restore(snapshot)
    expect(mock.faults.list()).toHaveLength(1)
    expect(mock.requests).toHaveLength(1)
  })

  it.each<[string, (snapshot: Snapshot) => unknown, RegExp]>([
    ['nothing', () => undefined, /^must be object$/],
    ['a newer version', (one) => ({ ...one, version: 2, more: 1 }), /^version: is 2, of a newer bunq-mock/],
    ['another format', (one) => ({ ...one, format: 'x' }), /^format: must be "bunq-mock snapshot"$/],
    ['a part missing', ({ users: _, ...one }) => one, /^users: is missing$/],
    ['more than there is', (one) => ({ ...one, accounts: [] }), /^accounts: is not known here$/],
    [
      'a polluting key',
      (one) => JSON.parse(JSON.stringify(one).replace('{', '{"__proto__":{"x":1},')),
      /^__proto__: is not known here$/,
    ],
    [
      'a foreign user',
      (one) => edited(one, (copy) => Object.assign(copy.oauthClients[0] ?? {}, { userId: 999 })),
      /oauthClients\[0\]\.userId: is no user of this snapshot/,
    ],
    [
      'an id too high',
      (one) => edited(one, (copy) => Object.assign(copy.lastIds, { OauthClient: 5 })),
      /oauthClients\[0\]\.id: is above the last id given, 5/,
    ],
    [
      'ids out of order',
      (one) => edited(one, (copy) => copy.oauthClients.reverse()),
      /oauthClients\[1\]\.id: does not follow/,
    ],
    [
      'a user twice',
      (one) => edited(one, (copy) => copy.users.push(...copy.users)),
      /users\[2\]: is there twice/,
    ],
    [
      'a session without installation',
      (one) => edited(one, (copy) => copy.installations.pop()),
      /sessions\[0\]\.installationId: is no installation/,
    ],
    ['a key that is none', (one) => ({ ...one, serverKey: 'x' }), /^serverKey: is no RSA private key/],
  ])('with %s is refused, and nothing changes', async (_what, spoil, message) => {
    await using mock = await createMock({ seed: 1 })
    await livedIn(mock)
    const before = mock.snapshot()
    await expect(mock.restore(spoil(structuredClone(before)) as Snapshot)).rejects.toThrow(message)
    expect(mock.snapshot()).toEqual(before)
  })
})

function edited(snapshot: Snapshot, edit: (copy: Snapshot) => unknown): Snapshot {
  edit(snapshot)
  return snapshot
}
