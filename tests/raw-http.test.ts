/** What no HTTP client would send: bunq's envelope or a closed connection, and a bank that goes on. */
import { connect } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { createMock, type Mock } from '../server/mock.ts'
import { ask } from './ask.ts'

const MALFORMED = 'The request is not complete and valid HTTP/1.1, or its headers are larger than 16 kB.'
const CREATE = 'POST /v1/user/1/oauth-client HTTP/1.1\r\nHost: bank\r\n'

/** Writes bytes to the bank and gives what came back until it closed the connection. */
function write(mock: Mock, text: string, then: 'wait' | 'end' | 'destroy' = 'wait'): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    // A bank that closes while we still write is within its rights.
    socket.on('error', () => {})
    socket.on('close', () => resolve(received))
    socket.write(text, () => {
      if (then === 'end') socket.end()
      if (then === 'destroy') socket.destroy()
    })
  })
}

/** A refusal in bunq's envelope, read to its last byte. */
function refusal(received: string): { status: number; errors: unknown } {
  const [head = '', body = ''] = received.split('\r\n\r\n')
  const lines = head.toLowerCase().split('\r\n')
  expect(lines).toContain('content-type: application/json')
  expect(lines).toContain(`content-length: ${body.length}`)
  expect(head).toMatch(/\r\nx-bunq-client-response-id: [0-9a-f-]{36}(\r\n|$)/i)
  const { Error: errors } = JSON.parse(body)
  return { status: Number(head.split(' ')[1]), errors }
}

const REFUSED = {
  status: 400,
  errors: [{ error_description: MALFORMED, error_description_translated: MALFORMED }],
}

describe('The bank', () => {
  test.each([
    ['no HTTP', 'rubbish\r\n\r\n'],
    ['a TLS handshake', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\ufffd'],
    ['an unknown method', 'MOVEALL /v1/user/1 HTTP/1.1\r\nHost: bank\r\n\r\n'],
    ['a version of the future', 'GET /v1/user/1 HTTP/9.9\r\nHost: bank\r\n\r\n'],
    ['headers of 20 kB', `GET /v1/user/1 HTTP/1.1\r\nHost: bank\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['a path of 20 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: bank\r\n\r\n`],
    ['a header without a name', 'GET /v1/user/1 HTTP/1.1\r\n: bank\r\n\r\n'],
    ['a line break inside a header', 'GET /v1/user/1 HTTP/1.1\r\nHost: bank\r\nX: a\nb\r\n\r\n'],
    ['two different lengths', `${CREATE}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    ['a negative length', `${CREATE}Content-Length: -2\r\n\r\n{}`],
    ['a length that is no number', `${CREATE}Content-Length: two\r\n\r\n{}`],
    ['a length and chunks', `${CREATE}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ])('refuses %s', async (_name, text) => {
    await using mock = await createMock()
    expect(refusal(await write(mock, text))).toEqual(REFUSED)
    expect((await ask(mock.url, 'GET', '/v1/user/1')).status).toBe(200)
  })

  test.each([
    ['no Host', 'GET /v1/user/1 HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['no Host, in an older HTTP', 'GET /v1/user/1 HTTP/1.0\r\n\r\n'],
    ['a Host that is none', 'GET /v1/user/1 HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    ['a path that is none', 'OPTIONS * HTTP/1.1\r\nHost: bank\r\nConnection: close\r\n\r\n'],
    ['a backslash in the path', 'GET /v1\\user HTTP/1.1\r\nHost: bank\r\nConnection: close\r\n\r\n'],
    ['another scheme', 'GET ftp://bank/v1/user/1 HTTP/1.1\r\nHost: bank\r\nConnection: close\r\n\r\n'],
  ])('refuses a request with %s', async (_name, text) => {
    await using mock = await createMock()
    expect(refusal(await write(mock, text))).toEqual(REFUSED)
  })

  test('serves a path with a host in it, as a proxy would send it', async () => {
    await using mock = await createMock()
    const received = await write(
      mock,
      'GET http://elsewhere/v1/user/1/oauth-client HTTP/1.1\r\nHost: bank\r\nConnection: close\r\n\r\n',
    )
    expect(received).toMatch(/^HTTP\/1.1 200 OK\r\n/)
  })

  test('serves a request that expects what nobody knows, or an upgrade', async () => {
    await using mock = await createMock()
    for (const header of ['Expect: the best', 'Expect: 100-continue', 'Upgrade: websocket']) {
      const text = `${CREATE}${header}\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`
      expect(await write(mock, text)).toMatch(/HTTP\/1.1 200 OK\r\n/)
    }
  })

  test('closes a tunnel that somebody asks for', async () => {
    await using mock = await createMock()
    expect(await write(mock, 'CONNECT elsewhere:443 HTTP/1.1\r\nHost: elsewhere:443\r\n\r\n')).toBe('')
  })

  test.each([
    ['of declared length', 'Content-Length: 100\r\n\r\n{"status"'],
    ['in chunks', 'Transfer-Encoding: chunked\r\n\r\n5\r\n{"sta\r\n'],
    ['in chunks that are none', 'Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n'],
  ])(
    'stores nothing of a body %s that is cut short, and reports no mistake of its own',
    async (_name, rest) => {
      using told = vi.spyOn(console, 'error').mockReturnValue()
      await using mock = await createMock()
      for (const then of ['end', 'destroy'] as const) await write(mock, `${CREATE}${rest}`, then)
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect((await ask(mock.url, 'GET', '/v1/user/1/oauth-client')).body.Response).toEqual([])
      expect(told).not.toHaveBeenCalled()
    },
  )

  test('waits for a slow body, and serves others meanwhile', async () => {
    await using mock = await createMock()
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
    const answered = new Promise<string>((resolve) => socket.once('data', (chunk) => resolve(String(chunk))))
    socket.write(`${CREATE}Content-Length: 2\r\n\r\n{`)
    expect((await ask(mock.url, 'GET', '/v1/user/1/oauth-client')).body.Response).toEqual([])
    socket.write('}')
    expect(await answered).toMatch(/^HTTP\/1.1 200 OK\r\n/)
    socket.destroy()
  })

  test('answers requests in one pipeline in their order', async () => {
    await using mock = await createMock({ seed: 1 })
    const one = `${CREATE}Content-Length: 2\r\n\r\n{}`
    const last = one.replace('Host', 'Connection: close\r\nHost')
    expect((await write(mock, `${one}${one}${last}`)).match(/"id":\d+/g)).toEqual(
      [789, 790, 791].map((id) => `"id":${id}`),
    )
  })

  test('gives no refusal of rubbish in the place of an answer', async () => {
    await using mock = await createMock()
    const received = await write(mock, `${CREATE}Content-Length: 2\r\n\r\n{}rubbish\r\n\r\n`)
    expect(received).not.toContain(MALFORMED)
  })

  test('ends within a moment although connections are open, idle and halfway', async () => {
    const mock = await createMock()
    const sockets = ['', 'GET /v1/us', `${CREATE}Content-Length: 2\r\n\r\n{`].map((text) => {
      const socket = connect(Number(new URL(mock.url).port), '127.0.0.1')
      socket.on('error', () => {})
      socket.write(text)
      return new Promise((resolve) => socket.on('close', resolve))
    })
    await fetch(`${mock.url}/v1/user/1`)
    await mock.close()
    await Promise.all(sockets)
  })
})
