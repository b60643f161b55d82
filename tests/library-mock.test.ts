import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMock, type Mock } from '../server/mock.ts'

const session = (token: string) => ({ 'X-Bunq-Client-Authentication': token })

describe('a mock', () => {
  it('answers over HTTP and as a function, from the same bank', async () => {
    await using mock = await createMock()
    const { userId, token } = mock.sandboxUser()
    const path = `/v1/user/${userId}/oauth-client`
    const created = await fetch(mock.url + path, { method: 'POST', headers: session(token), body: '{}' })
    const { Response } = (await created.json()) as { Response: [{ Id: { id: number } }] }
    const read = await mock.fetch(`${path}/${Response[0].Id.id}`, { headers: session(token) })
    expect(await read.json()).toMatchObject({ Response: [{ OauthClient: { status: 'ACTIVE' } }] })
  })

  it('answers as a function whatever the host, for code whose host is fixed', async () => {
    await using mock = await createMock()
    const answer = await mock.fetch('https://public-api.sandbox.bunq.com/v1/user/1/oauth-client', {
      method: 'POST',
    })
    expect(answer.status).toBe(200)
    expect(mock.state.oauthClients).toHaveLength(1)
  })

  it('answers the same over HTTP and as a function', async () => {
    await using overHttp = await createMock({ seed: 7 })
    await using inProcess = await createMock({ seed: 7 })
    const seen = await Promise.all([journey(overHttp, fetch), journey(inProcess, inProcess.fetch)])
    expect(seen[0]).toEqual(seen[1])
  })

  it('takes a Request, a URL and a path', async () => {
    await using mock = await createMock()
    const url = `${mock.url}/v1/user/1/oauth-client`
    const answers = await Promise.all([
      mock.fetch(new Request(url)),
      mock.fetch(new URL(url)),
      mock.fetch('/v1/user/1/oauth-client'),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  it('shares nothing with another', async () => {
    await using one = await createMock({ seed: 1 })
    await using other = await createMock({ seed: 1 })
    one.oauthClient()
    one.faults.add({ error: 500 })
    one.clock.advance({ days: 1 })
    expect(other.state.oauthClients).toEqual([])
    expect(other.faults.list()).toEqual([])
    expect(other.clock.now).toBe('2025-08-13 14:45:20.123456')
  })

  it('is out of reach once it is closed, and may be closed twice', async () => {
    const mock = await createMock()
    await mock.close()
    await mock.close()
    await expect(fetch(mock.url)).rejects.toThrow('fetch failed')
    await expect(mock.fetch('/v1/user')).rejects.toThrow('fetch failed')
  })

  it('a thousand of them leave no handle open', async () => {
    const before = handles().length
    for (let batch = 0; batch < 20; batch += 1) {
      const mocks = await Promise.all(Array.from({ length: 50 }, () => createMock()))
      await Promise.all(mocks.map((mock) => mock.fetch('/v1/user/1/oauth-client', { method: 'POST' })))
      await Promise.all(mocks.map((mock) => mock.close()))
    }
    await expect.poll(() => handles().length).toBeLessThanOrEqual(before)
  }, 30_000)
})

/** What keeps this process alive. Timers come and go with the test runner. */
function handles(): string[] {
  return process.getActiveResourcesInfo().filter((kind) => kind !== 'Timeout' && kind !== 'Immediate')
}

describe('a sandbox user', () => {
  it('has a session that a strict bank accepts', async () => {
    await using mock = await createMock({ strict: true })
    const { userId, token } = mock.sandboxUser({ kind: 'UserCompany' })
    const answer = await mock.fetch(`/v1/user/${userId}`, { headers: session(token) })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ Response: [{ UserCompany: { id: userId } }] })
  })

  it('may open another session with the key that was given for it', async () => {
    await using mock = await createMock({ strict: true })
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const clientPublicKey = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const { apiKey, installationToken } = mock.sandboxUser({ clientPublicKey })
    const body = JSON.stringify({ secret: apiKey })
    const answer = await mock.fetch('/v1/session-server', {
      method: 'POST',
      headers: {
        ...session(installationToken),
        'X-Bunq-Client-Signature': sign('sha256', Buffer.from(body), privateKey).toString('base64'),
      },
      body,
    })
    expect(answer.status).toBe(200)
  })

  it('without a key has no valid signature', async () => {
    await using mock = await createMock({ strict: true })
    const { apiKey, installationToken } = mock.sandboxUser()
    const answer = await mock.fetch('/v1/session-server', {
      method: 'POST',
      headers: { ...session(installationToken), 'X-Bunq-Client-Signature': 'AAAA' },
      body: JSON.stringify({ secret: apiKey }),
    })
    expect(answer.status).toBe(400)
  })

  it('refuses a key that is none', async () => {
    await using mock = await createMock()
    expect(() => mock.sandboxUser({ clientPublicKey: 'key' })).toThrow(
      'clientPublicKey: is no RSA public key',
    )
    expect(mock.state.users).toEqual([])
  })
})

describe('an OAuth client', () => {
  it('is made as the API would, and shown as the API shows it', async () => {
    await using mock = await createMock()
    const { userId, token } = mock.sandboxUser()
    const client = mock.oauthClient({ userId, callbackUrls: ['https://partner.example/cb'] })
    const answer = await mock.fetch(`/v1/user/${userId}/oauth-client/${client.id}`, {
      headers: session(token),
    })
    const { userId: owner, ...shown } = client
    expect(owner).toBe(userId)
    expect(await answer.json()).toEqual({ Response: [{ OauthClient: shown }] })
  })

  it('gets a user of its own where none is named', async () => {
    await using mock = await createMock()
    const client = mock.oauthClient({ status: 'CANCELLED' })
    expect(client).toMatchObject({ userId: 1001, status: 'CANCELLED' })
  })

  it('is refused in the words of the bank, and nothing is made', async () => {
    await using mock = await createMock()
    expect(() => mock.oauthClient({ callbackUrls: ['https://a.example', 'nonsense'] })).toThrow(
      'callbackUrls[1]: The field "url" must be an absolute URL',
    )
    expect(mock.state).toMatchObject({ oauthClients: [], users: [] })
  })

  it('obeys the rule of one ACTIVE client', async () => {
    await using mock = await createMock({ singleOauthClient: true })
    mock.oauthClient({ userId: 5 })
    expect(() => mock.oauthClient({ userId: 5 })).toThrow('already has an ACTIVE OauthClient')
  })
})

describe('a setup', () => {
  it('is there from the start and after every reset', async () => {
    const users = [
      {
        id: 42,
        apiKey: 'my-api-key',
        oauthClients: [
          { clientId: 'my-client', secret: 'my-secret', callbackUrls: ['https://partner.example/cb'] },
        ],
      },
    ]
    await using mock = await createMock({ seed: 1, users, faults: [{ error: 491 }] })
    const start = { state: mock.state, faults: mock.faults.list() }
    mock.oauthClient()
    mock.faults.clear()
    mock.clock.advance({ hours: 1 })
    mock.reset()
    expect({ state: mock.state, faults: mock.faults.list() }).toEqual({
      ...start,
      faults: [{ ...start.faults[0], id: 2 }],
    })
    expect(mock.state.oauthClients).toMatchObject([
      { userId: 42, client_id: 'my-client', secret: 'my-secret' },
    ])
  })

  it('that is wrong is refused with every mistake and its place', async () => {
    const users = [
      { id: 1, apiKey: 'my-api-key' },
      { id: 1 },
      { apiKey: 'my-api-key', oauthClients: [{ callbackUrls: ['ftp://a.example'] }] },
    ]
    await expect(createMock({ users })).rejects.toThrow(
      /^users\[1\]\.id: .*\nusers\[2\]\.apiKey: .*\nusers\[2\]\.oauthClients\[0\]\.callbackUrls\[0\]: .*/,
    )
    await expect(createMock({ users: JSON.parse('[{"__proto__": {}, "name": 1}]') })).rejects.toThrow(
      'users[0].__proto__: is not known here\nusers[0].name: is not known here',
    )
  })
})

/** A user's way through the bank; everything that came back, but for what differs on every answer over HTTP. */
async function journey(mock: Mock, ask: typeof fetch): Promise<unknown[]> {
  const seen: unknown[] = []
  const say = async (method: string, path: string, token?: string, body?: string): Promise<string> => {
    const headers = token === undefined ? {} : session(token)
    const answer = await ask(mock.url + path, { method, headers, ...(body === undefined ? {} : { body }) })
    const text = await answer.text()
    seen.push([answer.status, text, answer.headers.get('X-Bunq-Server-Signature')])
    return text
  }
  const { publicKey } = await signer
  const installed = await say(
    'POST',
    '/v1/installation',
    undefined,
    JSON.stringify({ client_public_key: publicKey }),
  )
  const bankKey = JSON.parse(installed).Response[2].ServerPublicKey.server_public_key as string
  const { userId, token } = mock.sandboxUser()
  await say('GET', `/v1/user/${userId}`, token)
  await say('POST', `/v1/user/${userId}/oauth-client`, token, '{}')
  await say(
    'POST',
    `/v1/user/${userId}/oauth-client/789/callback-url`,
    token,
    '{"url":"https://a.example/cb"}',
  )
  await say('GET', `/v1/user/${userId}/oauth-client/789`, token)
  await say('GET', `/v1/user/${userId}/oauth-client/790`, token)
  for (const [, text, signature] of seen as [number, string, string][]) {
    expect(verify('sha256', Buffer.from(text), bankKey, Buffer.from(signature, 'base64'))).toBe(true)
  }
  return seen
}

const signer = Promise.resolve({
  publicKey: generateKeyPairSync('rsa', { modulusLength: 2048 })
    .publicKey.export({ type: 'spki', format: 'pem' })
    .toString(),
})

describe('a seed', () => {
  it('fixes ids, credentials, people, keys and time: two runs give the same bytes', async () => {
    await using one = await createMock({ seed: 3 })
    await using two = await createMock({ seed: 3 })
    await using other = await createMock({ seed: 4 })
    const [first, second, third] = await Promise.all(
      [one, two, other].map((mock) => journey(mock, mock.fetch)),
    )
    expect(first).toEqual(second)
    expect(first).not.toEqual(third)
  })

  it('starts over on reset', async () => {
    await using mock = await createMock({ seed: 3 })
    const first = await journey(mock, mock.fetch)
    mock.reset()
    expect(await journey(mock, mock.fetch)).toEqual(first)
  })
})
