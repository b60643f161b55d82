import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMock, type FaultRule, type Mock, type MockOptions } from '../server/mock.ts'

interface Failing extends AsyncDisposable {
  readonly mock: Mock
  /** Creates an OAuth client, over a socket or without one. */
  create(ask?: typeof fetch): Promise<Response>
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const serverKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

async function failing(rules: readonly FaultRule[], options: MockOptions = {}): Promise<Failing> {
  const mock = await createMock({ serverKey, ...options })
  const { userId, token } = mock.sandboxUser()
  for (const rule of rules) mock.faults.add(rule)
  const headers = { 'X-Bunq-Client-Authentication': token }
  return {
    mock,
    create: (ask = fetch) =>
      ask(`${mock.url}/v1/user/${userId}/oauth-client`, { method: 'POST', headers, body: '{}' }),
    [Symbol.asyncDispose]: () => mock.close(),
  }
}

function isSigned(answer: Response, text: string): boolean {
  const signature = Buffer.from(answer.headers.get('X-Bunq-Server-Signature') ?? '', 'base64')
  return verify('sha256', Buffer.from(text), createPublicKey(privateKey), signature)
}

describe.each(['over a socket', 'as a function'])('%s', (how) => {
  const asker = ({ mock }: Failing): typeof fetch => (how === 'over a socket' ? fetch : mock.fetch)

  it.each([
    [429, 'Too many requests. You can do a maximum of 5 calls per 3 second to this endpoint.'],
    ['Maintenance', 'bunq is under maintenance. Try again later.'],
    [500, 'An internal error occurred. Try again later.'],
  ] as const)('error %j is bunq’s own, signed, and the bank is not asked', async (error, text) => {
    await using bank = await failing([{ error }])
    const answer = await bank.create(asker(bank))
    const body = await answer.text()
    expect(answer.status).toBe(error === 'Maintenance' ? 491 : error)
    expect(JSON.parse(body)).toMatchObject({ Error: [{ error_description: text }] })
    expect(answer.headers.get('Content-Type')).toBe('application/json')
    expect(isSigned(answer, body)).toBe(true)
    expect(bank.mock.state.oauthClients).toEqual([])
  })

  it('reset before: the caller sees a reset, and the bank is not asked', async () => {
    await using bank = await failing([{ reset: 'before' }])
    await expect(bank.create(asker(bank))).rejects.toMatchObject({
      message: 'fetch failed',
      cause: { code: 'ECONNRESET' },
    })
    expect(bank.mock.state.oauthClients).toHaveLength(0)
  })

  it('reset after: the caller sees a reset, and the bank has acted', async () => {
    await using bank = await failing([{ reset: 'after' }])
    await expect(bank.create(asker(bank))).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(bank.mock.state.oauthClients).toHaveLength(1)
  })

  it('reset in the body: status and a part arrive, and the bank has acted', async () => {
    await using bank = await failing([{ reset: 'body' }])
    const answer = await bank.create(asker(bank))
    const reader = answer.body?.getReader()
    const first = await reader?.read()
    expect(answer.status).toBe(200)
    expect(Buffer.from(first?.value ?? []).toString()).toMatch(/^\{"Respon/)
    await expect(reader?.read()).rejects.toThrow('terminated')
    expect(bank.mock.state.oauthClients).toHaveLength(1)
  })

  it('a truncated body is complete as HTTP, and signed as a whole', async () => {
    await using bank = await failing([{ body: 'truncated' }])
    const answer = await bank.create(asker(bank))
    const text = await answer.text()
    expect(() => JSON.parse(text)).toThrow()
    expect('{"Response":[{"Id":{"id":789}}]}'.startsWith(text)).toBe(true)
    expect(isSigned(answer, '{"Response":[{"Id":{"id":789}}]}')).toBe(true)
  })

  it('a malformed body is no JSON, and correctly signed', async () => {
    await using bank = await failing([{ body: 'malformed' }])
    const answer = await bank.create(asker(bank))
    const text = await answer.text()
    expect(() => JSON.parse(text)).toThrow()
    expect(isSigned(answer, text)).toBe(true)
  })

  it('a wrong signature is well made, of something else', async () => {
    await using bank = await failing([{ signature: 'wrong' }])
    const answer = await bank.create(asker(bank))
    const text = await answer.text()
    expect(JSON.parse(text)).toEqual({ Response: [{ Id: { id: 789 } }] })
    expect(isSigned(answer, text)).toBe(false)
    expect(Buffer.from(answer.headers.get('X-Bunq-Server-Signature') ?? '', 'base64')).toHaveLength(256)
  })

  it('latency lets the answer wait, fixed or of a range', async () => {
    await using bank = await failing([{ latency: 60, count: 1 }, { latency: { min: 60, max: 80 } }])
    for (const _ of [1, 2]) {
      const began = performance.now()
      expect((await bank.create(asker(bank))).status).toBe(200)
      expect(performance.now() - began).toBeGreaterThanOrEqual(58)
    }
  })

  it('latency ends when the bank closes', async () => {
    await using bank = await failing([{ latency: 600_000 }])
    const answer = bank.create(asker(bank))
    const refused = expect(answer).rejects.toThrow('fetch failed')
    await expect.poll(() => bank.mock.state.oauthClients.length).toBe(1)
    await bank.mock.close()
    await refused
  })
})

describe('a rule', () => {
  async function statuses(bank: Failing, count: number): Promise<number[]> {
    const answers: number[] = []
    for (let call = 0; call < count; call += 1) answers.push((await bank.create(bank.mock.fetch)).status)
    return answers
  }

  it('acts from the nth call on, as often as it says', async () => {
    await using bank = await failing([{ error: 500, nth: 2, count: 2 }])
    expect(await statuses(bank, 5)).toEqual([200, 500, 500, 200, 200])
    expect(bank.mock.faults.list()).toMatchObject([{ id: 1, seen: 5, hits: 2 }])
  })

  it('stands in line: the first that matches acts, and those behind do not count the call', async () => {
    await using bank = await failing([
      { error: 491, count: 1 },
      { error: 500, count: 1 },
    ])
    expect(await statuses(bank, 3)).toEqual([491, 500, 200])
    expect(bank.mock.faults.list()).toMatchObject([
      { seen: 3, hits: 1 },
      { seen: 2, hits: 1 },
    ])
  })

  it.each<[FaultRule, boolean]>([
    [{ operation: 'CREATE_OauthClient_for_User', error: 500 }, true],
    [{ operation: 'READ_OauthClient_for_User', error: 500 }, false],
    [{ method: 'POST', error: 500 }, true],
    [{ method: 'GET', error: 500 }, false],
    [{ path: '/v1/user/*/oauth-client', error: 500 }, true],
    [{ path: '/v1/user/{user_id}/oauth-client', error: 500 }, true],
    [{ path: '/v1/user/*', error: 500 }, false],
    [{ path: '/v1/user/**', error: 500 }, true],
    [{ path: '/v1/user.*', error: 500 }, false],
    [{ path: '/v1/user/**', method: 'PUT', error: 500 }, false],
  ])('%j acts: %s', async (rule, acts) => {
    await using bank = await failing([rule])
    expect(await statuses(bank, 1)).toEqual([acts ? 500 : 200])
  })

  it('reaches paths that the bank does not know', async () => {
    await using bank = await failing([{ path: '/v1/monetary-account/**', error: 491 }])
    expect((await bank.mock.fetch('/v1/monetary-account/1/payment')).status).toBe(491)
  })

  it('fills the text of its error', async () => {
    await using bank = await failing([
      { error: 'ObjectNotFound', values: { object: 'OauthClient', id: 7 }, count: 1 },
      { error: 'TooManyRequests', values: { limit: 1, seconds: 30 } },
    ])
    expect(await (await bank.create()).text()).toContain('OauthClient for id \\"7\\" not found.')
    expect(await (await bank.create()).text()).toContain('a maximum of 1 calls per 30 second')
  })

  it('can be removed', async () => {
    await using bank = await failing([{ error: 500 }])
    const id = bank.mock.faults.add({ error: 491 })
    expect(bank.mock.faults.remove(1)).toBe(true)
    expect(bank.mock.faults.remove(1)).toBe(false)
    expect(await statuses(bank, 1)).toEqual([491])
    expect(bank.mock.faults.list().map((one) => one.id)).toEqual([id])
  })

  it('belongs to the bank once it is added', async () => {
    await using bank = await failing([])
    const rule: FaultRule = { error: 500 }
    bank.mock.faults.add(rule)
    rule.error = 491
    expect(await statuses(bank, 1)).toEqual([500])
  })

  it('shows in the journal', async () => {
    await using bank = await failing([
      { error: 491, count: 1 },
      { reset: 'after', latency: 1 },
    ])
    await bank.create()
    await bank.create().catch(() => null)
    expect(bank.mock.requests).toMatchObject([
      {
        status: 491,
        requestBody: {},
        operation: 'CREATE_OauthClient_for_User',
        fault: { id: 1, did: 'error 491' },
      },
      { status: null, responseBody: null, requestBody: {}, fault: { id: 2, did: 'reset after, latency' } },
    ])
    expect(bank.mock.requests.invalid).toEqual([])
  })

  it.each([
    [{}, /^is empty$/],
    [{ nth: 2 }, /^does nothing; give latency, error/],
    [{ status: 500 }, /^status: is not known here$/],
    [{ error: 400 }, /^error: status 400 has several errors; name one of InvalidId, /],
    [{ error: 418 }, /^error: bunq has no error with status 418$/],
    [{ error: 'Nope' }, /^error: no error is called "Nope"$/],
    [{ error: 'toString' }, /^error: no error is called "toString"$/],
    [{ error: 'MissingField' }, /^values\.field: is missing; the text of MissingField speaks of it$/],
    [{ reset: 'sometimes' }, /^reset: must be one of before, after, body$/],
    [{ reset: 'body', values: {} }, /^values: belongs to an error$/],
    [{ reset: 'body', error: 500 }, /^has error and reset; one rule does one of them$/],
    [{ operation: 'NOPE', error: 500 }, /^operation: no operation is called "NOPE"$/],
    [{ path: 'v1', error: 500 }, /^path: must start with a slash$/],
    [{ path: '/a/**/b', error: 500 }, /^path: may have \*\* at its end only$/],
    [{ latency: -1 }, /^latency: must be >= 0$/],
    [{ latency: 'long' }, /^latency: is of no form that is accepted here$/],
    [{ latency: { min: 2, max: 1 } }, /^latency: has a min above its max$/],
    [{ error: 500, count: 0 }, /^count: must be >= 1$/],
    [{ error: 500, method: 'FETCH' }, /^method: must be one of GET/],
    [JSON.parse('{"error":500,"__proto__":{"x":1}}'), /^__proto__: is not known here$/],
    ['429', /^must be object$/],
  ])('%j is refused', async (rule, message) => {
    await using mock = await createMock()
    expect(() => mock.faults.add(rule as FaultRule)).toThrow(message)
    expect(mock.faults.list()).toEqual([])
  })
})
