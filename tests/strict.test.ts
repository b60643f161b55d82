/** What a strict bank refuses, and in which words. */
import { describe, expect, test } from 'vitest'
import { type Answer, bankIn, errorsOf, idOf, object, stillWorld } from './ask.ts'
import { enter, install, keyPair, newApiKey, openSession, signatureOf } from './enter.ts'

const STRICT = { strict: true }

function outcome(answer: Answer): [number, unknown] {
  return [answer.status, errorsOf(answer)[0]]
}

describe('A strict bank', () => {
  test('refuses a request without a token, and warns nobody', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const refused = await bank.ask('POST', '/v1/user/1/oauth-client')
    expect(outcome(refused)).toEqual([403, 'Insufficient authentication.'])
    expect(refused.headers).not.toHaveProperty('x-bunq-warning')
  })

  test('tells a stranger nothing of bodies and ids before the token is good', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    for (const path of ['/v1/user/0/oauth-client', '/v1/user/1/oauth-client/client_abc/callback-url'])
      expect((await bank.ask('POST', path, { body: '{' })).status).toBe(403)
  })

  test('serves a whole journey without a warning', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const { ask, userId } = await enter(bank)
    const id = idOf(await ask('POST', `/v1/user/${userId}/oauth-client`, { body: {} }))
    const read = await ask('GET', `/v1/user/${userId}/oauth-client/${id}`)
    expect(object(read, 'OauthClient')['status']).toBe('ACTIVE')
    expect(read.headers).not.toHaveProperty('x-bunq-warning')
  })

  test('demands a device for the API key before a session', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const [apiKey, other] = [await newApiKey(bank), await newApiKey(bank)]
    const { installationToken } = await install(bank, other)
    const refused = await openSession(bank, installationToken, apiKey)
    expect(outcome(refused)).toEqual([
      400,
      'User credentials are incorrect. Incorrect API key or IP address.',
    ])
    expect((await openSession(bank, installationToken, other)).status).toBe(200)
  })

  test('takes callback URLs that are https, and no others', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const { ask, userId } = await enter(bank)
    const client = `/v1/user/${userId}/oauth-client/${idOf(await ask('POST', '/v1/oauth-client'))}`
    for (const url of ['http://localhost/', 'http://127.0.0.1:8000/', 'http://[::1]/', 'http://a.example/'])
      expect(outcome(await ask('POST', `${client}/callback-url`, { body: { url } }))).toEqual([
        400,
        'The field "url" must be an https URL.',
      ])
    const url = 'https://localhost:8000/callback'
    expect((await ask('POST', `${client}/callback-url`, { body: { url } })).status).toBe(200)
  })
})

describe('A superfluous field', () => {
  test('is refused with one entry each, in the words observed at bunq', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const { ask } = await enter(bank)
    const body = [{ status: 'ACTIVE', display_name: 'My Cool App', redirect_url: 'https://a.example/' }]
    const refused = await ask('POST', '/v1/oauth-client', { body })
    expect(refused.status).toBe(400)
    expect(errorsOf(refused)).toEqual([
      'Superfluous field "display_name".',
      'Superfluous field "redirect_url".',
    ])
    expect((await ask('GET', '/v1/oauth-client')).body.Response).toEqual([])
  })

  test('is refused in Dutch too, and under the name __proto__', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const { ask } = await enter(bank)
    const headers = { 'X-Bunq-Language': 'nl_NL' }
    const refused = await ask('POST', '/v1/oauth-client', { body: '{"__proto__":1}', headers })
    expect(refused.body.Error).toEqual([
      {
        error_description: 'Superfluous field "__proto__".',
        error_description_translated: 'Overbodig veld "__proto__".',
      },
    ])
  })

  test('is ignored in an open bank', async () => {
    await using bank = await bankIn(stillWorld())
    const { ask } = await enter(bank)
    expect((await ask('POST', '/v1/oauth-client', { body: { display_name: 'My' } })).status).toBe(200)
  })
})

describe('A signature', () => {
  const REQUIRED = 'For this operation a request signature is required. Check the urls for more information.'

  test('is required to open a session: 466, with the URL observed at bunq', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const secret = await newApiKey(bank)
    const { installationToken: token } = await install(bank, secret)
    const refused = await bank.ask('POST', '/v1/session-server', { body: { secret }, token })
    expect(refused.status).toBe(466)
    expect(refused.body.Error).toEqual([
      {
        error_description: REQUIRED,
        error_description_translated: REQUIRED,
        error_additional_parameter: [{ url_together_post: 'https://together.bunq.com/d/15399' }],
      },
    ])
  })

  test('is refused with 400 where it is not that of the bytes', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const secret = await newApiKey(bank)
    const { installationToken: token } = await install(bank, secret)
    const body = JSON.stringify({ secret })
    for (const signature of [
      signatureOf(`${body} `),
      signatureOf(body, keyPair()),
      signatureOf(''),
      'IGNORE_ONLY_FOR_TESTING',
      '*',
      'AAAA',
    ]) {
      const headers = { 'X-Bunq-Client-Signature': signature }
      const refused = await bank.ask('POST', '/v1/session-server', { body, headers, token })
      expect(outcome(refused)).toEqual([400, 'The request signature is invalid.'])
    }
  })

  test('that is empty counts as missing', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const secret = await newApiKey(bank)
    const { installationToken: token } = await install(bank, secret)
    const headers = { 'X-Bunq-Client-Signature': '' }
    expect((await bank.ask('POST', '/v1/session-server', { body: { secret }, headers, token })).status).toBe(
      466,
    )
  })

  test('is that of the bytes as sent, however the JSON is written', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const secret = await newApiKey(bank)
    const { installationToken: token } = await install(bank, secret)
    for (const body of [
      `\ufeff{"secret":"${secret}"}`,
      `{\r\n  "secret" : "${secret}"\n}\n`,
      `{"secret":"${secret}"}`,
    ]) {
      const headers = { 'X-Bunq-Client-Signature': signatureOf(body) }
      expect((await bank.ask('POST', '/v1/session-server', { body, headers, token })).status).toBe(200)
    }
  })

  test('is demanded before the body is judged', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const { installationToken: token } = await install(bank)
    expect((await bank.ask('POST', '/v1/session-server', { body: {}, token })).status).toBe(466)
  })

  test('that is stale is ignored where none is needed', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const { ask } = await enter(bank)
    const headers = { 'X-Bunq-Client-Signature': signatureOf('[]') }
    expect((await ask('POST', '/v1/oauth-client', { body: '[]', headers })).status).toBe(200)
    expect((await ask('GET', '/v1/oauth-client', { headers })).status).toBe(200)
  })

  test('is not needed in an open bank', async () => {
    await using bank = await bankIn(stillWorld())
    const secret = await newApiKey(bank)
    const { installationToken: token } = await install(bank)
    expect((await bank.ask('POST', '/v1/session-server', { body: { secret }, token })).status).toBe(200)
  })
})

describe('A request id', () => {
  const headers = { 'X-Bunq-Client-Request-Id': 'once' }

  test('is good for one request of a device', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const mine = await enter(bank)
    const other = await enter(bank)
    expect((await mine.ask('GET', '/v1/user', { headers })).status).toBe(200)
    expect(outcome(await mine.ask('GET', '/v1/user', { headers }))).toEqual([
      400,
      'The X-Bunq-Client-Request-Id was used before on this device.',
    ])
    expect((await mine.ask('POST', '/v1/oauth-client', { headers })).status).toBe(400)
    expect((await mine.ask('GET', '/v1/oauth-client')).body.Response).toEqual([])
    expect((await other.ask('GET', '/v1/user', { headers })).status).toBe(200)
  })

  test('is echoed by the refusal', async () => {
    await using bank = await bankIn(stillWorld(), STRICT)
    const { ask } = await enter(bank)
    await ask('GET', '/v1/user', { headers })
    expect((await ask('GET', '/v1/user', { headers })).headers['x-bunq-client-request-id']).toBe('once')
  })

  test('may be used again in an open bank', async () => {
    await using bank = await bankIn(stillWorld())
    const { ask } = await enter(bank)
    for (const _ of [1, 2]) expect((await ask('GET', '/v1/user', { headers })).status).toBe(200)
  })
})
