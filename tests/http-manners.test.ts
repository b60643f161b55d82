/** What every answer looks like, whatever was asked. */
import { describe, expect, test } from 'vitest'
import { createMock } from '../server/mock.ts'
import { ask, errorsOf, idOf, object } from './ask.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('An answer', () => {
  test('has exactly the Content-Type application/json, refusals included', async () => {
    await using mock = await createMock()
    for (const path of ['/v1/user/1/oauth-client', '/v1/user/1/oauth-client/5', '/nowhere', '/v1/user/x']) {
      const answer = await ask(mock.url, 'GET', path)
      expect(answer.headers['content-type']).toBe('application/json')
    }
  })

  test('is compact JSON with the keys in the documented order', async () => {
    await using mock = await createMock({ seed: 1 })
    const created = await ask(mock.url, 'POST', '/v1/user/1/oauth-client', { body: {} })
    const read = await ask(mock.url, 'GET', '/v1/user/1/oauth-client/789')
    expect(created.text).toBe('{"Response":[{"Id":{"id":789}}]}')
    expect(read.text).toMatch(
      /^\{"Response":\[\{"OauthClient":\{"id":789,"status":"ACTIVE","display_name":null,"client_id":"client_[a-z0-9]{12}","secret":"secret_[a-z0-9]{12}","callback_url":\[\]\}\}\]\}$/,
    )
  })

  test('is ASCII on the wire, and says what was stored', async () => {
    await using mock = await createMock()
    const url = 'https://partner.example/terug/één/𝄞?wie=ñ'
    const client = `/v1/user/1/oauth-client/${idOf(await ask(mock.url, 'POST', '/v1/user/1/oauth-client'))}`
    const id = idOf(await ask(mock.url, 'POST', `${client}/callback-url`, { body: { url } }))
    const answer = await ask(mock.url, 'GET', `${client}/callback-url/${id}`)
    expect(answer.text).toMatch(/^[ -~]+$/)
    expect(answer.text).toContain('\\u00e9\\u00e9n/\\ud834\\udd1e')
    expect(object(answer, 'OauthCallbackUrl')['url']).toBe(url)
  })

  test('echoes the id of the request and has an id of its own, new for every answer', async () => {
    await using mock = await createMock()
    const headers = { 'X-Bunq-Client-Request-Id': 'my request no. 1' }
    const answers = [
      await ask(mock.url, 'GET', '/v1/user/1/oauth-client', { headers }),
      await ask(mock.url, 'GET', '/v1/user/1/oauth-client/5', { headers }),
      await ask(mock.url, 'GET', '/nowhere', { headers }),
    ]
    const ids = answers.map((answer) => answer.headers['x-bunq-client-response-id'])
    for (const answer of answers) expect(answer.headers['x-bunq-client-request-id']).toBe('my request no. 1')
    for (const id of ids) expect(id).toMatch(UUID)
    expect(new Set(ids).size).toBe(3)
  })

  test('echoes nothing where the request named no id', async () => {
    await using mock = await createMock()
    const answer = await ask(mock.url, 'GET', '/v1/user/1/oauth-client')
    expect(answer.headers).not.toHaveProperty('x-bunq-client-request-id')
  })

  test('warns in an open bank that bunq would refuse a request without a token', async () => {
    await using mock = await createMock()
    const answer = await ask(mock.url, 'POST', '/v1/user/1/oauth-client')
    expect(answer.headers['x-bunq-warning']).toMatch(/^bunq refuses this request/)
  })

  test('warns of nothing where bunq needs no token', async () => {
    await using mock = await createMock()
    const answer = await ask(mock.url, 'POST', '/v1/sandbox-user-person')
    expect(answer.headers).not.toHaveProperty('x-bunq-warning')
  })
})

describe('A method', () => {
  test('that a path does not have is answered with 405, naming those it has', async () => {
    await using mock = await createMock()
    for (const method of ['DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const answer = await ask(mock.url, method, '/v1/user/1/oauth-client/789')
      expect(answer.status).toBe(405)
      expect(answer.headers.allow).toBe('GET, PUT')
      expect(errorsOf(answer)).toEqual([
        `Method ${method} is not allowed on this route. Allowed here: GET, PUT.`,
      ])
    }
  })

  test('HEAD answers as GET does, without a body', async () => {
    await using mock = await createMock()
    const answer = await ask(mock.url, 'HEAD', '/v1/user/1/oauth-client')
    expect(answer).toMatchObject({ status: 200, text: '', headers: { 'content-type': 'application/json' } })
  })
})

describe('A path', () => {
  test.each([
    '/',
    '/v1',
    '/v1/',
    '/v2/user/1/oauth-client',
    '/v1/user/1/oauth-client/',
    '//v1/user/1/oauth-client',
    '/v1//user/1/oauth-client',
    '/v1/user//oauth-client',
    '/V1/user/1/oauth-client',
    '/v1/user/1/oauthclient',
    '/v1/user/1/oauth-client/789/callback-url/456/more',
    '/v1/sandbox-user',
    `/v1/${'a'.repeat(8000)}`,
    '/v1/%',
    '/v1/%zz',
    '/v1/%ff%fe',
  ])('that the specification does not know is answered with 404: %s', async (path) => {
    await using mock = await createMock()
    const answer = await ask(mock.url, 'GET', path)
    expect(answer.status).toBe(404)
    expect(errorsOf(answer)).toEqual(['Route not found.'])
  })

  test('may have percent-encoded digits, and dots that lead nowhere else', async () => {
    await using mock = await createMock()
    const { text } = await ask(mock.url, 'GET', '/v1/user/12')
    expect((await ask(mock.url, 'GET', '/v1/user/%31%32')).text).toBe(text)
    expect((await ask(mock.url, 'GET', '/v1/user/7/../12')).text).toBe(text)
  })
})

describe('An id in a path', () => {
  const INVALID = [
    '0',
    '-1',
    '+1',
    '01',
    '1.0',
    '1e3',
    '0x10',
    'one',
    '%20',
    '1%20',
    '%zz',
    '%00',
    '١',
    '９',
    '9007199254740992',
    '12345678901234567890',
    '1'.repeat(4000),
    'null',
    'NaN',
    'Infinity',
    '__proto__',
    'constructor',
    '1;2',
    '1,2',
  ]
  test.each(INVALID.map((id) => [id.slice(0, 40), id]))('is refused with 400: %s', async (_shown, id) => {
    await using mock = await createMock()
    for (const [field, path] of [
      ['user_id', `/v1/user/${encodeURI(id).replaceAll('%25', '%')}/oauth-client`],
      ['client_id', `/v1/user/1/oauth-client/${encodeURI(id).replaceAll('%25', '%')}`],
      ['callback_url_id', `/v1/user/1/oauth-client/2/callback-url/${encodeURI(id).replaceAll('%25', '%')}`],
    ] as const) {
      const answer = await ask(mock.url, 'GET', path)
      expect(answer.status).toBe(400)
      expect(errorsOf(answer)).toEqual([
        `Invalid value for "${field}" in the path (expected a positive integer).`,
      ])
    }
  })

  test('may be as great as a safe integer', async () => {
    await using mock = await createMock()
    const answer = await ask(mock.url, 'GET', `/v1/user/${Number.MAX_SAFE_INTEGER}/oauth-client`)
    expect(answer.status).toBe(200)
  })

  test('is not the string client_id: 404, with a word on which one belongs there', async () => {
    for (const credentialFormat of ['chapter', 'hex64'] as const) {
      await using mock = await createMock({ credentialFormat })
      await ask(mock.url, 'POST', '/v1/user/1/oauth-client')
      const client = object(await ask(mock.url, 'GET', '/v1/user/1/oauth-client/789'), 'OauthClient')
      const answer = await ask(mock.url, 'GET', `/v1/user/1/oauth-client/${client['client_id']}`)
      expect(answer.status).toBe(404)
      expect(errorsOf(answer)).toEqual([
        'OauthClient not found. The path takes the integer "id" of the OauthClient, not its string "client_id".',
      ])
    }
  })

  test('that nothing has is answered with 404, in the words of a sibling of bunq', async () => {
    await using mock = await createMock()
    const id = idOf(await ask(mock.url, 'POST', '/v1/user/1/oauth-client'))
    const client = await ask(mock.url, 'GET', '/v1/user/1/oauth-client/5')
    const callbackUrl = await ask(mock.url, 'GET', `/v1/user/1/oauth-client/${id}/callback-url/7`)
    expect([client.status, callbackUrl.status]).toEqual([404, 404])
    expect(errorsOf(client)).toEqual(['OauthClient for id "5" not found.'])
    expect(errorsOf(callbackUrl)).toEqual(['OauthCallbackUrl for id "7" not found.'])
  })

  test('finds nothing under another user or another client', async () => {
    await using mock = await createMock()
    const mine = idOf(await ask(mock.url, 'POST', '/v1/user/1/oauth-client'))
    const other = idOf(await ask(mock.url, 'POST', '/v1/user/1/oauth-client'))
    const body = { url: 'https://partner.example/' }
    const row = idOf(await ask(mock.url, 'POST', `/v1/user/1/oauth-client/${mine}/callback-url`, { body }))
    for (const path of [
      `/v1/user/2/oauth-client/${mine}`,
      `/v1/user/2/oauth-client/${mine}/callback-url`,
      `/v1/user/2/oauth-client/${mine}/callback-url/${row}`,
      `/v1/user/1/oauth-client/${other}/callback-url/${row}`,
    ]) {
      expect((await ask(mock.url, 'GET', path)).status).toBe(404)
    }
    const url = `/v1/user/1/oauth-client/${mine}/callback-url/${row}`
    expect(object(await ask(mock.url, 'GET', url), 'OauthCallbackUrl')['id']).toBe(row)
  })
})

describe('A refusal', () => {
  test('is translated into Dutch where the language is nl_NL, and into nothing else', async () => {
    await using mock = await createMock()
    const translated = async (language: string): Promise<unknown> => {
      const headers = { 'X-Bunq-Language': language }
      const { body } = await ask(mock.url, 'GET', '/v1/user/1/oauth-client/5', { headers })
      return body.Error?.[0]
    }
    const error_description = 'OauthClient for id "5" not found.'
    const dutch = 'OauthClient met id "5" is niet gevonden.'
    expect(await translated('nl_NL')).toEqual({ error_description, error_description_translated: dutch })
    for (const language of ['en_US', 'de_DE', 'nl', '']) {
      expect(await translated(language)).toEqual({
        error_description,
        error_description_translated: error_description,
      })
    }
  })
})
