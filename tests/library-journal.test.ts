import { describe, expect, it } from 'vitest'
import { createMock, type Mock } from '../server/mock.ts'

/** One request with a session, and what the journal holds of it. */
async function recorded(
  mock: Mock,
  method: string,
  path: string,
  {
    body,
    token = mock.sandboxUser().token,
  }: { body?: string | Uint8Array<ArrayBuffer>; token?: string | null } = {},
): Promise<Mock['requests'][number]> {
  const headers = token === null ? {} : { 'X-Bunq-Client-Authentication': token }
  await mock.fetch(path, { method, headers, ...(body === undefined ? {} : { body }) })
  const last = mock.requests.at(-1)
  if (last === undefined) throw new Error('nothing was recorded')
  return last
}

const problemsOf = (request: Mock['requests'][number]): string[] =>
  request.problems.map(({ message }) => message)

describe('the journal', () => {
  it('tells what was asked, by whom, and what was answered', async () => {
    await using mock = await createMock({ seed: 1 })
    const { userId, token } = mock.sandboxUser()
    const path = `/v1/user/${userId}/oauth-client`
    expect(await recorded(mock, 'POST', path, { body: '{"status": "ACTIVE"}', token })).toEqual({
      number: 1,
      time: '2025-08-13 14:45:20.123456',
      milliseconds: expect.any(Number),
      method: 'POST',
      path,
      operation: 'CREATE_OauthClient_for_User',
      userId,
      token: expect.stringMatching(/^<token [0-9a-f]{8}>$/),
      requestBody: { status: 'ACTIVE' },
      status: 200,
      responseBody: { Response: [{ Id: { id: 789 } }] },
      fault: null,
      problems: [],
    })
    expect(mock.requests.invalid).toEqual([])
  })

  it('names the user of the path where there is no session', async () => {
    await using mock = await createMock()
    expect(await recorded(mock, 'GET', '/v1/user/42/oauth-client', { token: null })).toMatchObject({
      userId: 42,
    })
  })

  it('keeps the last of them, 1000 or as many as it is told', async () => {
    await using mock = await createMock({ journal: 3 })
    for (let id = 1; id <= 5; id += 1) await mock.fetch(`/v1/user/${id}/oauth-client`)
    expect(mock.requests.map(({ userId }) => userId)).toEqual([3, 4, 5])
    await using usual = await createMock()
    for (let id = 1; id <= 1001; id += 1) await usual.fetch(`/v1/user/${id}/oauth-client`)
    expect(usual.requests).toHaveLength(1000)
    expect(usual.requests[0]?.number).toBe(2)
  })

  it('can be done without', async () => {
    await using mock = await createMock({ journal: 0 })
    await mock.fetch('/v1/nothing')
    expect(mock.requests).toEqual([])
    expect(mock.requests.invalid).toEqual([])
  })

  it('can be cleared', async () => {
    await using mock = await createMock()
    await mock.fetch('/v1/nothing')
    mock.clearRequests()
    expect(mock.requests).toHaveLength(0)
  })

  it('shows a request that waits for its answer', async () => {
    await using mock = await createMock()
    mock.faults.add({ latency: 50 })
    const answer = mock.fetch('/v1/user/1/oauth-client')
    expect(mock.requests).toMatchObject([{ status: 200 }])
    await answer
    expect(mock.requests).toMatchObject([{ status: 200, fault: { did: 'latency' } }])
  })

  it('keeps no more of a body than it must, and judges all of it', async () => {
    await using mock = await createMock()
    const { userId } = mock.sandboxUser()
    const body = JSON.stringify({ status: 'ACTIVE', more: 'x'.repeat(500_000) })
    const request = await recorded(mock, 'POST', `/v1/user/${userId}/oauth-client`, { body })
    expect(String(request.requestBody)).toHaveLength(16_384)
    expect(problemsOf(request)).toEqual(['Superfluous field "more".'])
  })
})

describe('what the specification has against a request', () => {
  it.each([
    ['GET', '/v1/nothing', undefined, ['Route not found.']],
    ['DELETE', '/v1/user', undefined, ['Method DELETE is not allowed on this route. Allowed here: GET.']],
    ['HEAD', '/v1/user', undefined, []],
    [
      'GET',
      '/v1/user/0',
      undefined,
      ['Invalid value for "user_id" in the path (expected a positive integer).'],
    ],
    [
      'GET',
      '/v1/user/1001/oauth-client/client_abc123def456',
      undefined,
      [expect.stringContaining('The path takes the integer "id"')],
    ],
    [
      'GET',
      '/v1/user/1001/oauth-client?count=x',
      undefined,
      ['Invalid value for query parameter "count" (expected a positive integer).'],
    ],
    ['POST', '/v1/user/1001/oauth-client', '{"status":', ['The request body is not valid JSON.']],
    ['POST', '/v1/user/1001/oauth-client', '[1]', ['The request body must be a JSON object.']],
    ['POST', '/v1/user/1001/oauth-client', '', []],
    [
      'POST',
      '/v1/user/1001/oauth-client',
      '{"status":"OPEN","name":"x"}',
      ['Superfluous field "name".', 'Invalid value for field "status" (expected one of ACTIVE, CANCELLED).'],
    ],
  ])('%s %s %s', async (method, path, body, problems) => {
    await using mock = await createMock()
    const request = await recorded(mock, method, path, body === undefined ? {} : { body })
    expect(problemsOf(request)).toEqual(problems)
    expect(mock.requests.invalid).toHaveLength(problems.length > 0 ? 1 : 0)
  })

  it('includes a token that is missing, where an open bank lets it pass', async () => {
    await using mock = await createMock()
    const request = await recorded(mock, 'GET', '/v1/user/1/oauth-client', { token: null })
    expect(request).toMatchObject({ status: 200, problems: [{ fault: 'InsufficientAuthentication' }] })
  })

  it('includes a signature that is missing', async () => {
    await using mock = await createMock()
    const { apiKey, installationToken } = mock.sandboxUser()
    const body = JSON.stringify({ secret: apiKey })
    const request = await recorded(mock, 'POST', '/v1/session-server', { body, token: installationToken })
    expect(request).toMatchObject({ status: 200, problems: [{ fault: 'SignatureRequired' }] })
  })

  it('includes a body that is no UTF-8', async () => {
    await using mock = await createMock()
    const { userId } = mock.sandboxUser()
    const body = Buffer.from('{"status":"\xe9"}', 'latin1')
    const request = await recorded(mock, 'POST', `/v1/user/${userId}/oauth-client`, { body })
    expect(request).toMatchObject({ status: 400, requestBody: null, problems: [{ fault: 'MalformedJson' }] })
  })

  it('includes a body that is too large', async () => {
    await using mock = await createMock()
    const { userId } = mock.sandboxUser()
    const body = ' '.repeat(1024 * 1024 + 1)
    const request = await recorded(mock, 'POST', `/v1/user/${userId}/oauth-client`, { body })
    expect(request).toMatchObject({ status: 413, requestBody: null, problems: [{ fault: 'BodyTooLarge' }] })
  })
})

describe('secrets', () => {
  it('are masked wherever they stand, and the same one has the same mask', async () => {
    await using mock = await createMock()
    const { userId, apiKey, token, installationToken } = mock.sandboxUser()
    const client = mock.oauthClient({ userId })
    const ask = (method: string, path: string, body?: unknown) =>
      recorded(mock, method, path, { token, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    const read = await ask('GET', `/v1/user/${userId}/oauth-client/${client.id}`)
    const inPath = await ask('GET', `/v1/user/${userId}/oauth-client/${client.client_id}?x=${client.secret}`)
    await ask('POST', '/v1/sandbox-user-person', {})
    const device = await recorded(mock, 'POST', '/v1/device-server', {
      token: installationToken,
      body: JSON.stringify({
        description: apiKey,
        secret: apiKey,
        [token]: '-----BEGIN PRIVATE KEY-----\nMII',
      }),
    })
    await ask('POST', `/v1/user/${userId}/oauth-client`, `no JSON ${client.secret}`)

    const written = JSON.stringify(mock.requests)
    const secrets = [apiKey, token, installationToken, client.client_id, client.secret, 'PRIVATE KEY', 'MII']
    for (const secret of [...secrets, ...mock.state.users.flatMap((user) => user.apiKeys)]) {
      expect(written).not.toContain(secret)
    }
    const [masked] = (read.responseBody as { Response: [{ OauthClient: typeof client }] }).Response
    expect(inPath.path).toBe(
      `/v1/user/${userId}/oauth-client/${masked.OauthClient.client_id}?x=${masked.OauthClient.secret}`,
    )
    const { description, secret } = device.requestBody as { description: string; secret: string }
    expect(description.slice(-9)).toBe(secret.slice(-9))
  })

  it('have the same masks on every run with a seed', async () => {
    await using one = await createMock({ seed: 1 })
    await using two = await createMock({ seed: 1 })
    const masks = await Promise.all(
      [one, two].map(async (mock) => (await recorded(mock, 'GET', '/v1/user')).token),
    )
    expect(masks[0]).toBe(masks[1])
  })
})
