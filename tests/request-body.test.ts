/** Which bodies the bank reads, and how it refuses the others. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createMock } from '../server/mock.ts'
import { type Answer, ask, errorsOf, idOf, object } from './ask.ts'

const CLIENTS = '/v1/user/1/oauth-client'
const MB = 1024 * 1024

/** A bank with one client, and what is to be sent to its callback URLs. */
async function register(body: unknown, headers: Record<string, string> = {}): Promise<Answer[]> {
  await using mock = await createMock({ seed: 1 })
  await ask(mock.url, 'POST', CLIENTS)
  const answer = await ask(mock.url, 'POST', `${CLIENTS}/789/callback-url`, { body, headers })
  return [answer, await ask(mock.url, 'GET', `${CLIENTS}/789/callback-url`)]
}

describe('A new OAuth client', () => {
  test.each([
    ['an empty object', '{}'],
    ['no body', undefined],
    ['an empty text', ''],
    ['white space', ' \r\n\t '],
    ['an empty array', '[]'],
    ['an array around an empty object', '[{}]'],
    ['a status', '{"status":"ACTIVE"}'],
    ['an array around a status', '[{"status":"ACTIVE"}]'],
    [
      "the documentation's own curl",
      '[{"status":"ACTIVE","display_name":"My","redirect_url":"https://a.b"}]',
    ],
    ['a byte order mark', '\ufeff{}'],
    ['the same key twice', '{"status":"CANCELLED","status":"ACTIVE"}'],
    ['a key called __proto__', '{"__proto__":{"status":"CANCELLED"}}'],
    ['a key called constructor', '{"constructor":null,"toString":1}'],
  ])('is made from %s', async (_name, body) => {
    await using mock = await createMock()
    const created = await ask(mock.url, 'POST', CLIENTS, { body })
    const read = await ask(mock.url, 'GET', `${CLIENTS}/${idOf(created)}`)
    expect(created.status).toBe(200)
    expect(object(read, 'OauthClient')).toMatchObject({ status: 'ACTIVE', display_name: null })
  })

  test('may be made CANCELLED', async () => {
    await using mock = await createMock()
    const id = idOf(await ask(mock.url, 'POST', CLIENTS, { body: { status: 'CANCELLED' } }))
    expect(object(await ask(mock.url, 'GET', `${CLIENTS}/${id}`), 'OauthClient')['status']).toBe('CANCELLED')
  })

  test.each([
    ['null', 'The request body must be a JSON object.'],
    ['1', 'The request body must be a JSON object.'],
    ['"text"', 'The request body must be a JSON object.'],
    ['true', 'The request body must be a JSON object.'],
    ['[null]', 'The request body must be a JSON object.'],
    ['[[]]', 'The request body must be a JSON object.'],
    ['[{},{}]', 'The request body must be a JSON object.'],
    ['{', 'The request body is not valid JSON.'],
    ['{"status":ACTIVE}', 'The request body is not valid JSON.'],
    ["{'status':'ACTIVE'}", 'The request body is not valid JSON.'],
    ['status=ACTIVE', 'The request body is not valid JSON.'],
    ['{}{}', 'The request body is not valid JSON.'],
    ['{"status":"ACTIVE",}', 'The request body is not valid JSON.'],
    ['NaN', 'The request body is not valid JSON.'],
    ['{"status":1}', 'Invalid type for field "status" (expected STRING).'],
    ['{"status":null}', 'Invalid type for field "status" (expected STRING).'],
    ['{"status":["ACTIVE"]}', 'Invalid type for field "status" (expected STRING).'],
    ['{"status":"active"}', 'Invalid value for field "status" (expected one of ACTIVE, CANCELLED).'],
    ['{"status":""}', 'Invalid value for field "status" (expected one of ACTIVE, CANCELLED).'],
    [
      '{"status":"CANCELLED_PENDING"}',
      'Invalid value for field "status" (expected one of ACTIVE, CANCELLED).',
    ],
  ])('is not made from %s', async (body, text) => {
    await using mock = await createMock()
    const refused = await ask(mock.url, 'POST', CLIENTS, { body })
    expect(refused.status).toBe(400)
    expect(errorsOf(refused)).toEqual([text])
    expect((await ask(mock.url, 'GET', CLIENTS)).body.Response).toEqual([])
  })
})

describe('A callback URL', () => {
  test.each([
    ['', 'Missing field "url".'],
    ['{}', 'Missing field "url".'],
    ['{"URL":"https://partner.example/"}', 'Missing field "url".'],
    ['{"__proto__":{"url":"https://partner.example/"}}', 'Missing field "url".'],
    ['[]', 'The request body must be a JSON object.'],
    ['[{"url":"https://partner.example/"}]', 'The request body must be a JSON object.'],
    ['{"url":null}', 'Invalid type for field "url" (expected STRING).'],
    ['{"url":1}', 'Invalid type for field "url" (expected STRING).'],
    ['{"url":{}}', 'Invalid type for field "url" (expected STRING).'],
    ['{"url":["https://partner.example/"]}', 'Invalid type for field "url" (expected STRING).'],
    ['{"url":""}', 'Invalid value for field "url" (expected a text that is not empty).'],
  ])('is not registered from %s', async (body, text) => {
    const [refused, list] = await register(body)
    expect(refused?.status).toBe(400)
    expect(refused && errorsOf(refused)).toEqual([text])
    expect(list?.body.Response).toEqual([])
  })

  test('is read from JSON whatever the Content-Type says', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '']) {
      const [answer] = await register({ url: 'https://partner.example/' }, { 'Content-Type': type })
      expect(answer?.status).toBe(200)
    }
  })

  test('is refused in Dutch too', async () => {
    const [refused] = await register({}, { 'X-Bunq-Language': 'nl_NL' })
    expect(refused?.body.Error).toEqual([
      { error_description: 'Missing field "url".', error_description_translated: 'Veld "url" ontbreekt.' },
    ])
  })
})

describe('Bytes', () => {
  test('up to 1 MB are read, and one more is answered with 413', async () => {
    const around = JSON.stringify({ url: '' }).length
    const url = (length: number): string => `https://partner.example/${'a'.repeat(length - around - 24)}`
    const [accepted] = await register({ url: url(MB) })
    const [refused, list] = await register({ url: url(MB + 1) })
    expect(accepted?.status).toBe(200)
    expect(refused?.status).toBe(413)
    expect(refused && errorsOf(refused)).toEqual(['The request body is over 1 MB.'])
    expect(list?.body.Response).toEqual([])
  })

  test('over 1 MB are refused without a Content-Length too', async () => {
    const [refused] = await register('a'.repeat(2 * MB), { 'Transfer-Encoding': 'chunked' })
    expect(refused?.status).toBe(413)
  })

  test('of ten megabytes are answered with 413, and the next request is served', async () => {
    await using mock = await createMock()
    const refused = await fetch(`${mock.url}${CLIENTS}`, { method: 'POST', body: 'a'.repeat(10 * MB) })
    expect(refused.status).toBe(413)
    expect((await ask(mock.url, 'POST', CLIENTS)).status).toBe(200)
  })

  test('that are compressed or no UTF-8 are no JSON', async () => {
    const gzip = gzipSync('{"url":"https://partner.example/"}')
    const latin1 = Buffer.from('{"url":"https://partner.example/é"}', 'latin1')
    for (const [bytes, headers] of [
      [gzip, { 'Content-Encoding': 'gzip' }],
      [latin1, {}],
    ] as const) {
      const [refused, list] = await register(bytes, headers)
      expect(refused?.status).toBe(400)
      expect(refused && errorsOf(refused)).toEqual(['The request body is not valid JSON.'])
      expect(list?.body.Response).toEqual([])
    }
  })

  test.each([
    ['with their length', {}],
    ['in chunks', { 'Transfer-Encoding': 'chunked' }],
  ])('of any UTF-8 are kept to the letter, and of anything else refused, sent %s', async (_how, headers) => {
    for (const sent of ['é', '漢字', '🏦', '\ufffd', '\ufffd🏦\ufffd']) {
      const url = `https://partner.example/${sent}`
      const [accepted, list] = await register({ url }, headers)
      expect(accepted?.status).toBe(200)
      expect(list && object(list, 'OauthCallbackUrl')['url']).toBe(url)
    }
    for (const bytes of [[0xff], [0xc3], [0xe6, 0xbc], [0xed, 0xa0, 0x80], [0xc3, 0xa9, 0xe9]]) {
      const body = Buffer.concat([
        Buffer.from('{"url":"https://partner.example/\ufffd'),
        Buffer.from(bytes),
        Buffer.from('"}'),
      ])
      const [refused, list] = await register(body, headers)
      expect(refused && errorsOf(refused)).toEqual(['The request body is not valid JSON.'])
      expect(list?.body.Response).toEqual([])
    }
  })

  test('that nest deeply are refused and crash nothing', async () => {
    const depth = 200_000
    for (const body of [
      '['.repeat(depth) + ']'.repeat(depth),
      `{"url":${'['.repeat(depth)}${']'.repeat(depth)}}`,
      `${'{"url":'.repeat(depth / 2)}1${'}'.repeat(depth / 2)}`,
    ]) {
      const [refused, list] = await register(body)
      expect(refused?.status).toBe(400)
      expect(list?.status).toBe(200)
    }
  })

  test('on a request that reads none change nothing', async () => {
    await using mock = await createMock()
    const body = 'no JSON at all'
    expect((await ask(mock.url, 'GET', CLIENTS, { body })).status).toBe(200)
    expect((await ask(mock.url, 'GET', CLIENTS, { body: 'a'.repeat(2 * MB) })).status).toBe(200)
  })
})
