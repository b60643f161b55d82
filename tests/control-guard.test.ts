import { describe, expect, it } from 'vitest'
import { createMock } from '../server/mock.ts'
import { control } from './control-asking.ts'

describe('a bank on loopback', () => {
  it.each([
    ['a page of another origin', { Origin: 'https://evil.example' }],
    ['a page of another port', { Origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { Origin: 'null' }],
    ['a page that only loads it', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a page of a sibling', { 'Sec-Fetch-Site': 'same-site' }],
    ['a name that was made to point here', { Host: 'evil.example' }],
    ['a name that only begins like it', { Host: '127.0.0.1.evil.example' }],
    ['a name that only begins like localhost', { Host: 'localhost.evil.example:80' }],
  ])('is not controlled by %s', async (_who, headers) => {
    await using mock = await createMock()
    for (const [method, path] of [
      ['GET', '/state'],
      ['POST', '/reset'],
      ['DELETE', '/faults'],
    ] as const) {
      expect(await control(mock.url, method, path, { headers })).toMatchObject({ status: 403 })
    }
  })

  it.each([
    ['no browser', {}],
    ['its own page', { 'Sec-Fetch-Site': 'same-origin' }],
    ['an address bar', { 'Sec-Fetch-Site': 'none' }],
    ['another name of loopback', { Host: 'localhost:99' }],
    ['another address of loopback', { Host: '127.1.2.3' }],
    ['loopback in IPv6', { Host: '[::1]:99' }],
  ])('is controlled by %s', async (_who, headers) => {
    await using mock = await createMock()
    expect(await control(mock.url, 'GET', '/health', { headers })).toMatchObject({ status: 200 })
  })

  it('is controlled by a page that it serves itself', async () => {
    await using mock = await createMock()
    const headers = { Origin: mock.url }
    expect(await control(mock.url, 'POST', '/reset', { headers })).toMatchObject({ status: 204 })
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'takes no body of type %j, which a form could send',
    async (type) => {
      await using mock = await createMock()
      const headers = { 'Content-Type': type }
      const answer = await control(mock.url, 'POST', '/faults', { headers, body: '{"error":500}' })
      expect(answer.status).toBe(400)
      expect(mock.faults.list()).toEqual([])
    },
  )

  it('still answers a bank’s request whatever its host', async () => {
    await using mock = await createMock()
    const answer = await fetch(`${mock.url}/v1/user/1/oauth-client`, {
      headers: { Origin: 'https://a.example' },
    })
    expect(answer.status).toBe(200)
  })
})

describe('a bank with a control token', () => {
  const bearing = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })

  it('is controlled by who has it, and nobody else', async () => {
    await using mock = await createMock({ controlToken: 'the-token' })
    expect((await control(mock.url, 'GET', '/state', bearing('the-token'))).status).toBe(200)
    for (const token of ['', 'the-tokem', 'the-token2', 'the']) {
      expect((await control(mock.url, 'GET', '/state', bearing(token))).status).toBe(403)
    }
    expect((await control(mock.url, 'GET', '/state')).status).toBe(403)
  })

  it('is not controlled by a page, even with it', async () => {
    await using mock = await createMock({ controlToken: 'the-token' })
    const headers = { ...bearing('the-token').headers, Origin: 'https://evil.example' }
    expect((await control(mock.url, 'GET', '/state', { headers })).status).toBe(403)
  })
})

describe('a bank that listens elsewhere', () => {
  it('is not to be controlled', async () => {
    await using mock = await createMock({ host: '0.0.0.0' })
    const url = mock.url.replace('0.0.0.0', '127.0.0.1')
    const answer = await control(url, 'GET', '/health')
    expect(answer).toMatchObject({ status: 403 })
    expect(JSON.stringify(answer.body)).toContain('--control-token')
  })

  it('is controlled by who has its token, under any name', async () => {
    await using mock = await createMock({ host: '0.0.0.0', controlToken: 'the-token' })
    const url = mock.url.replace('0.0.0.0', '127.0.0.1')
    const headers = { Authorization: 'Bearer the-token', Host: 'bank.internal:8787' }
    expect((await control(url, 'GET', '/health', { headers })).status).toBe(200)
    expect((await control(url, 'GET', '/health', { headers: { Host: 'bank.internal' } })).status).toBe(403)
  })
})
