import { describe, expect, it } from 'vitest'
import { document } from '../openapi/generated/control-document.ts'
import { createMock, type Snapshot } from '../server/mock.ts'
import { control } from './control-asking.ts'

describe('/__mock', () => {
  it('says that it is well, and what time it is', async () => {
    await using mock = await createMock({ seed: 1 })
    expect(await control(mock.url, 'GET', '/health')).toEqual({
      status: 200,
      body: {
        status: 'ok',
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
        now: '2025-08-13 14:45:20.123456',
      },
    })
  })

  it('describes itself', async () => {
    await using mock = await createMock()
    expect((await control(mock.url, 'GET', '/openapi.json')).body).toEqual(document)
  })

  it('makes users and clients, and shows them', async () => {
    await using mock = await createMock({ seed: 1 })
    const user = await control(mock.url, 'POST', '/sandbox-user', { body: { kind: 'UserCompany' } })
    const { userId } = user.body as { userId: number }
    const client = await control(mock.url, 'POST', '/oauth-client', {
      body: { userId, callbackUrls: ['https://a.example/cb'] },
    })
    const { body } = await control(mock.url, 'GET', '/state')
    expect(body).toEqual(mock.state)
    expect(body).toMatchObject({ users: [{ id: userId, kind: 'UserCompany' }], oauthClients: [client.body] })
  })

  it('takes no body for an empty one', async () => {
    await using mock = await createMock()
    expect(await control(mock.url, 'POST', '/sandbox-user')).toMatchObject({ status: 200 })
    expect(mock.state.users).toHaveLength(1)
  })

  it('shows and clears requests, and is none of them', async () => {
    await using mock = await createMock()
    await mock.fetch('/v1/nothing')
    await mock.fetch('/v1/user/1/oauth-client', { headers: { 'X-Bunq-Client-Authentication': 'x' } })
    const all = (await control(mock.url, 'GET', '/requests')).body
    const invalid = (await control(mock.url, 'GET', '/requests/invalid')).body
    expect(all).toEqual({ requests: [...mock.requests] })
    expect(invalid).toMatchObject({ requests: [{ path: '/v1/nothing' }] })
    expect(await control(mock.url, 'DELETE', '/requests')).toEqual({ status: 204, body: undefined })
    expect(mock.requests).toEqual([])
  })

  it('adds, lists and removes faults, and is not touched by them', async () => {
    await using mock = await createMock()
    const added = await control(mock.url, 'POST', '/faults', { body: { error: 491, path: '/**' } })
    expect(added).toEqual({
      status: 200,
      body: { id: 1, rule: { error: 491, path: '/**' }, seen: 0, hits: 0 },
    })
    expect((await mock.fetch('/v1/user')).status).toBe(491)
    expect((await control(mock.url, 'GET', '/faults')).body).toMatchObject({ faults: [{ id: 1, hits: 1 }] })
    expect((await control(mock.url, 'DELETE', '/faults/1')).status).toBe(204)
    expect((await control(mock.url, 'DELETE', '/faults/1')).status).toBe(404)
    await control(mock.url, 'POST', '/faults', { body: { reset: 'before' } })
    expect((await control(mock.url, 'DELETE', '/faults')).status).toBe(204)
    expect(mock.faults.list()).toEqual([])
  })

  it('holds the clock', async () => {
    await using mock = await createMock({ seed: 1 })
    const change = (body: object) => control(mock.url, 'PUT', '/clock', { body })
    expect((await change({ set: '2026-01-01T00:00:00Z', advance: { days: 1 } })).body).toEqual({
      now: '2026-01-02 00:00:00.000000',
      frozen: true,
    })
    expect((await change({ frozen: false })).body).toMatchObject({ frozen: false })
    expect((await change({ frozen: true })).body).toMatchObject({ frozen: true })
    expect((await control(mock.url, 'GET', '/clock')).body).toEqual({ now: mock.clock.now, frozen: true })
  })

  it('resets', async () => {
    await using mock = await createMock({ seed: 1 })
    mock.oauthClient()
    expect((await control(mock.url, 'POST', '/reset')).status).toBe(204)
    expect(mock.state.oauthClients).toEqual([])
  })

  it('takes and restores a snapshot', async () => {
    await using mock = await createMock({ seed: 1 })
    mock.oauthClient()
    const { body } = await control(mock.url, 'GET', '/snapshot')
    mock.reset()
    expect((await control(mock.url, 'PUT', '/snapshot', { body })).status).toBe(204)
    expect(mock.snapshot()).toEqual(body as Snapshot)
  })

  it.each([
    ['POST', '/faults', { error: 400 }, 'error'],
    ['POST', '/faults', {}, ''],
    ['POST', '/faults', undefined, ''],
    ['POST', '/faults', '{"error":', ''],
    ['POST', '/sandbox-user', { kind: 'UserLight' }, 'kind'],
    ['POST', '/sandbox-user', { clientPublicKey: 'key' }, 'clientPublicKey'],
    ['POST', '/oauth-client', { callbackUrls: ['https://a.example', 'b'] }, 'callbackUrls[1]'],
    ['POST', '/oauth-client', { userId: 0 }, 'userId'],
    ['PUT', '/clock', { set: 'now' }, 'set'],
    ['PUT', '/clock', { advance: { days: -1 } }, 'advance.days'],
    ['PUT', '/clock', { advance: { days: 1e9 } }, 'advance'],
    ['PUT', '/clock', {}, ''],
    ['PUT', '/snapshot', { format: 'bunq-mock snapshot', version: 2 }, 'version'],
    ['POST', '/faults', `{"error":500,"values":{"a":"${'x'.repeat(1024 * 1024)}"}}`, ''],
  ])('%s %s %j is refused with its place', async (method, path, body, at) => {
    await using mock = await createMock({ seed: 1 })
    const before = mock.snapshot()
    const answer = await control(mock.url, method, path, { body })
    expect(answer).toMatchObject({ status: 400, body: { mistakes: [{ at }] } })
    expect(mock.snapshot()).toEqual(before)
  })

  it.each([
    ['GET', '', 404],
    ['GET', '/', 404],
    ['GET', '/nothing', 404],
    ['DELETE', '/faults/0', 404],
    ['DELETE', '/faults/x', 404],
    ['DELETE', '/state', 405],
    ['OPTIONS', '/reset', 405],
  ])('%s %s is %i', async (method, path, status) => {
    await using mock = await createMock()
    expect(await control(mock.url, method, path)).toMatchObject({ status, body: { mistakes: [{ at: '' }] } })
  })

  it('leaves the bank its own paths', async () => {
    await using mock = await createMock()
    for (const path of ['/__mocking', '/v1/__mock', '/v1/user?x=/__mock/health']) {
      const answer = await fetch(mock.url + path)
      expect(await answer.json()).toHaveProperty('Error')
    }
  })
})
