/** Who may ask for what: installations, devices, sessions and their tokens. */
import { createPublicKey } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Answer, bankIn, errorsOf, idOf, object, stillWorld } from './ask.ts'
import { enter, install, keyPair, newApiKey, openSession, someKeys } from './enter.ts'

const AUTHORISATION = 'Insufficient authorisation.'
const AUTHENTICATION = 'Insufficient authentication.'
const CREDENTIALS = 'User credentials are incorrect. Incorrect API key or IP address.'
const NOBODY = 'f'.repeat(64)

function outcome(answer: Answer): [number, unknown] {
  return [answer.status, errorsOf(answer)[0]]
}

describe('A sandbox user', () => {
  test.each(['person', 'company'] as const)('has an API key of its own: %s', async (kind) => {
    await using bank = await bankIn(stillWorld())
    const keys = [await newApiKey(bank, kind), await newApiKey(bank, kind)]
    for (const key of keys) expect(key).toMatch(/^sandbox_[0-9a-f]{56}$/)
    expect(new Set(keys).size).toBe(2)
  })

  test('is made from an empty body, an object, and the same request id twice', async () => {
    await using bank = await bankIn(stillWorld(), { strict: true })
    for (const body of [undefined, '', '{}', '{"anything":1}']) {
      const headers = { 'X-Bunq-Client-Request-Id': 'always the same' }
      expect((await bank.ask('POST', '/v1/sandbox-user-person', { body, headers })).status).toBe(200)
    }
  })
})

describe('An installation', () => {
  test('answers with Id, Token and ServerPublicKey in this order', async () => {
    await using bank = await bankIn(stillWorld())
    const { body } = await bank.ask('POST', '/v1/installation', {
      body: { client_public_key: someKeys.publicKey },
    })
    const time = '2025-08-13 14:45:20.123456'
    expect(body.Response?.flatMap((item) => Object.keys(item))).toEqual(['Id', 'Token', 'ServerPublicKey'])
    expect(Object.keys(body.Response?.[1]?.['Token'] ?? {})).toEqual(['id', 'created', 'updated', 'token'])
    expect(body.Response).toEqual([
      { Id: { id: 501 } },
      { Token: { id: 901, created: time, updated: time, token: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      {
        ServerPublicKey: {
          server_public_key: expect.stringMatching(
            /^-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/=\n]+\n-----END PUBLIC KEY-----\n$/,
          ),
        },
      },
    ])
  })

  test('accepts a key in other clothes: PKCS#1, CRLF, white space around, 3072 bits', async () => {
    await using bank = await bankIn(stillWorld())
    const pkcs1 = createPublicKey(someKeys.publicKey).export({ type: 'pkcs1', format: 'pem' }).toString()
    const crlf = someKeys.publicKey.replaceAll('\n', '\r\n')
    for (const key of [pkcs1, crlf, `\n ${someKeys.publicKey}\n\n`, keyPair(3072).publicKey]) {
      const answer = await bank.ask('POST', '/v1/installation', { body: { client_public_key: key } })
      expect(answer.status).toBe(200)
    }
  })

  test('may be made with the same key again', async () => {
    await using bank = await bankIn(stillWorld())
    const tokens = [await install(bank), await install(bank)].map((one) => one.installationToken)
    expect(new Set(tokens).size).toBe(2)
  })

  test.each([
    ['no PEM', () => 'AAAA'],
    ['an empty PEM', () => '-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n'],
    ['half a key', () => someKeys.publicKey.slice(0, 200)],
    ['a key of 1024 bits', () => keyPair(1024).publicKey],
    ['a private key', () => someKeys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    [
      'a key of another kind',
      () =>
        '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n',
    ],
  ])('is refused for %s', async (_name, key) => {
    await using bank = await bankIn(stillWorld())
    const refused = await bank.ask('POST', '/v1/installation', { body: { client_public_key: key() } })
    expect(outcome(refused)).toEqual([
      400,
      'The field "client_public_key" must be an RSA public key of at least 2048 bits in PEM form.',
    ])
  })

  test('tells its id to its own token and to those of its sessions', async () => {
    await using bank = await bankIn(stillWorld())
    const { ask, installationToken } = await enter(bank)
    for (const answer of [
      await ask('GET', '/v1/installation'),
      await bank.ask('GET', '/v1/installation', { token: installationToken }),
    ])
      expect(answer.body).toEqual({ Response: [{ Id: { id: 501 } }] })
  })
})

describe('A device', () => {
  test('is listed and read, with the address it was registered from', async () => {
    await using bank = await bankIn(stillWorld())
    const { ask, installationToken: token } = await enter(bank)
    const time = '2025-08-13 14:45:20.123456'
    const device = {
      id: 77,
      created: time,
      updated: time,
      description: 'a test',
      ip: '127.0.0.1',
      status: 'ACTIVE',
    }
    const read = await ask('GET', '/v1/device-server/77')
    expect(read.text).toBe(JSON.stringify({ Response: [{ DeviceServer: device }] }))
    expect((await bank.ask('GET', '/v1/device-server/77', { token })).text).toBe(read.text)
    expect((await bank.ask('GET', '/v1/device-server', { token })).body.Response).toEqual([
      { DeviceServer: device },
    ])
  })

  test('of another installation is not found', async () => {
    await using bank = await bankIn(stillWorld())
    await enter(bank)
    const { ask } = await enter(bank)
    expect(outcome(await ask('GET', '/v1/device-server/77'))).toEqual([
      404,
      'DeviceServer for id "77" not found.',
    ])
    expect((await ask('GET', '/v1/device-server')).body.Response).toHaveLength(1)
  })

  test('is refused for an API key that nobody was given', async () => {
    await using bank = await bankIn(stillWorld())
    const { installationToken: token } = await install(bank)
    const body = { description: 'a test', secret: `sandbox_${'0'.repeat(56)}` }
    expect(outcome(await bank.ask('POST', '/v1/device-server', { body, token }))).toEqual([400, CREDENTIALS])
    expect((await bank.ask('GET', '/v1/device-server', { token })).body.Response).toEqual([])
  })

  test('is refused with one entry for each thing that is wrong', async () => {
    await using bank = await bankIn(stillWorld())
    const { installationToken: token } = await install(bank)
    const body = { description: '', permitted_ips: ['*', 1] }
    const refused = await bank.ask('POST', '/v1/device-server', { body, token })
    expect(errorsOf(refused).toSorted()).toEqual([
      'Invalid type for field "permitted_ips.1" (expected STRING).',
      'Invalid value for field "description" (expected a text that is not empty).',
      'Missing field "secret".',
    ])
  })
})

describe('A session', () => {
  test.each([
    ['person', 'UserPerson'],
    ['company', 'UserCompany'],
  ] as const)('answers with Id, Token and the user in this order: %s', async (kind, wrapper) => {
    await using bank = await bankIn(stillWorld())
    const apiKey = await newApiKey(bank, kind)
    const { installationToken } = await install(bank, apiKey)
    const { body } = await openSession(bank, installationToken, apiKey)
    const time = '2025-08-13 14:45:20.123456'
    expect(body.Response?.flatMap((item) => Object.keys(item))).toEqual(['Id', 'Token', wrapper])
    expect(body.Response?.[1]).toEqual({
      Token: { id: 2001, created: time, updated: time, token: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    expect(body.Response?.[2]?.[wrapper]).toMatchObject({
      id: 1001,
      display_name: expect.stringMatching(/./),
      public_nick_name: expect.stringMatching(/./),
      public_uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: 'ACTIVE',
      sub_status: 'NONE',
      session_timeout: 604_800,
      daily_limit_without_confirmation_login: { value: '250.00', currency: 'EUR' },
    })
  })

  test('is opened beside others on the same installation', async () => {
    await using bank = await bankIn(stillWorld())
    const first = await enter(bank)
    const second = await openSession(bank, first.installationToken, first.apiKey)
    const token = String(object(second, 'Token')['token'])
    expect((await first.ask('GET', '/v1/user')).status).toBe(200)
    expect((await bank.ask('GET', '/v1/user', { token })).status).toBe(200)
  })

  test('is refused for an API key that nobody was given', async () => {
    await using bank = await bankIn(stillWorld())
    const { installationToken } = await install(bank)
    expect(outcome(await openSession(bank, installationToken, 'sandbox_no'))).toEqual([400, CREDENTIALS])
  })

  test('sees its user, alone and listed, and an ACTIVE account', async () => {
    await using bank = await bankIn(stillWorld())
    const { ask, userId } = await enter(bank)
    const listed = await ask('GET', '/v1/user')
    const accounts = await ask('GET', `/v1/user/${userId}/monetary-account-bank`)
    expect(object(listed, 'UserPerson')['id']).toBe(userId)
    expect((await ask('GET', `/v1/user/${userId}`)).text).toBe(listed.text)
    expect(accounts.body.Response).toHaveLength(1)
    expect(object(accounts, 'MonetaryAccountBank')).toMatchObject({ status: 'ACTIVE', user_id: userId })
    expect(accounts.body.Pagination).toHaveProperty('older_url', null)
  })

  test('lives as long as it is set to, and its user says how long that is', async () => {
    const world = stillWorld()
    await using bank = await bankIn(world, { sessionTimeout: 90 })
    const { ask } = await enter(bank)
    const user = object(await ask('GET', '/v1/user'), 'UserPerson')
    world.pass(89.999)
    expect((await ask('GET', '/v1/user')).status).toBe(200)
    world.pass(0.001)
    expect(user['session_timeout']).toBe(90)
    expect(outcome(await ask('GET', '/v1/user'))).toEqual([401, AUTHORISATION])
  })

  test('that has expired does not keep its installation from another', async () => {
    const world = stillWorld()
    await using bank = await bankIn(world, { sessionTimeout: 1 })
    const { apiKey, installationToken } = await enter(bank)
    world.pass(1)
    const { status } = await openSession(bank, installationToken, apiKey)
    expect(status).toBe(200)
  })

  test.each([
    ['its own id', undefined],
    ['the id 0', 0],
  ])('is ended by %s, and its token is unknown from then on', async (_name, given) => {
    await using bank = await bankIn(stillWorld())
    const { ask, sessionId } = await enter(bank)
    const ended = await ask('DELETE', `/v1/session/${given ?? sessionId}`, { body: '{}' })
    expect([ended.status, ended.text]).toEqual([200, '{"Response":[]}'])
    expect(outcome(await ask('GET', '/v1/user'))).toEqual([403, AUTHENTICATION])
  })

  test('cannot be ended by another', async () => {
    await using bank = await bankIn(stillWorld())
    const mine = await enter(bank)
    const other = await enter(bank)
    const refused = await other.ask('DELETE', `/v1/session/${mine.sessionId}`)
    expect(outcome(refused)).toEqual([404, `Session for id "${mine.sessionId}" not found.`])
    expect((await mine.ask('GET', '/v1/user')).status).toBe(200)
    expect((await other.ask('GET', '/v1/user')).status).toBe(200)
  })
})

describe.each([false, true])('A token (strict: %s)', (strict) => {
  test('that is unknown or garbage is refused with 403', async () => {
    await using bank = await bankIn(stillWorld(), { strict })
    for (const token of [NOBODY, 'garbage', '__proto__', 'Bearer x', 'é', ' x ']) {
      expect(outcome(await bank.ask('GET', '/v1/user/1/oauth-client', { token }))).toEqual([
        403,
        AUTHENTICATION,
      ])
      expect(outcome(await bank.ask('GET', '/v1/user', { token }))).toEqual([403, AUTHENTICATION])
    }
  })

  test('of an installation does not stand for that of a session, nor the other way round', async () => {
    await using bank = await bankIn(stillWorld(), { strict })
    const { ask, installationToken: token, userId, apiKey } = await enter(bank)
    for (const path of [
      '/v1/user',
      `/v1/user/${userId}`,
      `/v1/user/${userId}/oauth-client`,
      '/v1/oauth-client',
    ])
      expect(outcome(await bank.ask('GET', path, { token }))).toEqual([401, AUTHORISATION])
    const body = { description: 'a test', secret: apiKey }
    expect(outcome(await ask('POST', '/v1/device-server', { body }))).toEqual([401, AUTHORISATION])
    expect(outcome(await ask('POST', '/v1/session-server', { body: { secret: apiKey } }))).toEqual([
      401,
      AUTHORISATION,
    ])
  })

  test('that is missing is refused where the path names no user', async () => {
    await using bank = await bankIn(stillWorld(), { strict })
    for (const [method, path] of [
      ['GET', '/v1/user'],
      ['GET', '/v1/installation'],
      ['POST', '/v1/device-server'],
      ['POST', '/v1/session-server'],
      ['POST', '/v1/oauth-client'],
      ['DELETE', '/v1/session/0'],
    ] as const)
      expect(outcome(await bank.ask(method, path))).toEqual([403, AUTHENTICATION])
    expect((await bank.ask('GET', '/v1/user', { token: '' })).status).toBe(403)
  })

  test('lets one user neither see nor touch what another has', async () => {
    await using bank = await bankIn(stillWorld(), { strict })
    const mine = await enter(bank)
    const other = await enter(bank)
    const clients = `/v1/user/${mine.userId}/oauth-client`
    const client = `${clients}/${idOf(await mine.ask('POST', clients))}`
    const row = idOf(
      await mine.ask('POST', `${client}/callback-url`, { body: { url: 'https://a.example/' } }),
    )
    const { text } = await mine.ask('GET', client)
    const body = { url: 'https://b.example/' }
    for (const [method, path, asking] of [
      ['GET', `/v1/user/${mine.userId}`, {}],
      ['GET', `/v1/user/${mine.userId}/monetary-account-bank`, {}],
      ['GET', clients, {}],
      ['POST', clients, {}],
      ['GET', client, {}],
      ['PUT', client, { body: { status: 'CANCELLED' } }],
      ['GET', `${client}/callback-url`, {}],
      ['POST', `${client}/callback-url`, { body }],
      ['GET', `${client}/callback-url/${row}`, {}],
      ['PUT', `${client}/callback-url/${row}`, { body }],
      ['DELETE', `${client}/callback-url/${row}`, {}],
    ] as const) {
      const refused = await other.ask(method, path, asking)
      expect(outcome(refused)).toEqual([403, 'The user in the path is not the user of this session.'])
    }
    const elsewhere = client.replace(String(mine.userId), String(other.userId))
    expect((await other.ask('GET', elsewhere)).status).toBe(404)
    expect((await other.ask('GET', `/v1/oauth-client/${client.split('/').at(-1)}`)).status).toBe(404)
    expect((await mine.ask('GET', client)).text).toBe(text)
  })

  test('opens the paths of partners, which show the same clients', async () => {
    await using bank = await bankIn(stillWorld(), { strict })
    const { ask, userId } = await enter(bank)
    const id = idOf(await ask('POST', '/v1/oauth-client', { body: {} }))
    const { text } = await ask('GET', `/v1/oauth-client/${id}`)
    expect((await ask('GET', `/v1/user/${userId}/oauth-client/${id}`)).text).toBe(text)
    expect((await ask('GET', '/v1/oauth-client')).body.Pagination?.['future_url']).toBe(
      `/v1/oauth-client?newer_id=${id}`,
    )
    expect(idOf(await ask('PUT', `/v1/oauth-client/${id}`, { body: { status: 'CANCELLED' } }))).toBe(id)
    expect(object(await ask('GET', `/v1/oauth-client/${id}`), 'OauthClient')['status']).toBe('CANCELLED')
    expect((await ask('DELETE', `/v1/oauth-client/${id}`)).status).toBe(405)
  })
})
