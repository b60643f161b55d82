/** A run over every operation of the specification, recorded from the mock, and ways to make it drift. */
import { createSign, generateKeyPairSync } from 'node:crypto'
import type { Exchange, PromiseResult, Run } from '../contracts/run.ts'
import { type OperationId, operations } from '../openapi/operation.ts'
import { createMock } from '../server/mock.ts'

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const PRIVATE_KEY: string = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const PUBLIC_KEY = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString()

interface Answer {
  readonly Response: readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[]
}

/** Walks the whole journey against a strict mock of its own, one promise an operation. */
export async function recordRun(): Promise<Run> {
  await using mock = await createMock({ seed: 4, strict: true })
  const exchanges: Exchange[] = []
  let token: string | undefined
  let asked = 0

  const ask = async (method: string, path: string, body?: object): Promise<Answer> => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const headers: Record<string, string> = {
      'x-bunq-client-request-id': `request-${++asked}`,
      'x-bunq-client-signature': createSign('sha256').update(text).sign(keys.privateKey, 'base64'),
      ...(token === undefined ? {} : { 'x-bunq-client-authentication': token }),
    }
    const began = new Date().toISOString()
    const response = await fetch(mock.url + path, { method, headers, ...(text === '' ? {} : { body: text }) })
    const answer = await response.text()
    exchanges.push({
      operation: operationOf(method, path),
      method,
      url: mock.url + path,
      began,
      milliseconds: 1.5,
      request: { headers, body: text },
      response: { status: response.status, headers: Object.fromEntries(response.headers), body: answer },
    })
    return JSON.parse(answer) as Answer
  }
  const first = (answer: Answer, item: string, field: string): string =>
    String(answer.Response.find((one) => one[item] !== undefined)?.[item]?.[field])

  const apiKey = first(await ask('POST', '/v1/sandbox-user-person'), 'ApiKey', 'api_key')
  await ask('POST', '/v1/sandbox-user-company')
  token = first(await ask('POST', '/v1/installation', { client_public_key: PUBLIC_KEY }), 'Token', 'token')
  await ask('GET', '/v1/installation')
  const device = await ask('POST', '/v1/device-server', { description: 'a test', secret: apiKey })
  const session = await ask('POST', '/v1/session-server', { secret: apiKey })
  token = first(session, 'Token', 'token')
  await ask('GET', '/v1/device-server')
  await ask('GET', `/v1/device-server/${first(device, 'Id', 'id')}`)
  const user = `/v1/user/${first(session, 'UserPerson', 'id')}`
  await ask('GET', '/v1/user')
  await ask('GET', user)
  await ask('GET', `${user}/monetary-account-bank`)
  for (const clients of [`${user}/oauth-client`, '/v1/oauth-client']) {
    const client = `${clients}/${first(await ask('POST', clients, {}), 'Id', 'id')}`
    await ask('GET', clients)
    await ask('GET', client)
    if (clients.startsWith('/v1/user')) {
      const urls = `${client}/callback-url`
      const url = `${urls}/${first(await ask('POST', urls, { url: 'https://app.example/back' }), 'Id', 'id')}`
      await ask('GET', urls)
      await ask('GET', url)
      await ask('GET', client)
      await ask('PUT', url, { url: 'https://app.example/other' })
      await ask('POST', urls, { url: 'nowhere' })
      await ask('DELETE', url)
      await ask('GET', url)
    }
    await ask('PUT', client, { status: 'CANCELLED' })
  }
  await ask('DELETE', '/v1/session/0')
  return runOf(mock.url, exchanges, [{ kind: 'private_key', value: PRIVATE_KEY }])
}

function runOf(url: string, exchanges: readonly Exchange[], secrets: Run['secrets']): Run {
  const promises = operations.map(({ id }): PromiseResult => {
    const own = exchanges.filter(({ operation }) => operation === id)
    return { operation: id, title: 'answers', outcome: 'held', milliseconds: 3, exchanges: own }
  })
  const answers = [{ question: 1, observed: 'accepted with 200' }]
  return {
    target: { name: 'mock', url },
    began: '2026-11-01T10:00:00.000Z',
    milliseconds: 1234.5,
    promises,
    exchanges: [],
    answers,
    secrets,
  }
}

function operationOf(method: string, path: string): OperationId | null {
  const matching = operations.find((operation) => {
    const form = new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '\\d+')}$`)
    return operation.method === method && form.test(path)
  })
  return matching?.id ?? null
}

/** The same run, with every exchange of one operation and status as `change` makes it. */
export function changed(
  run: Run,
  operation: OperationId,
  change: (response: Exchange['response']) => Partial<Exchange['response']>,
  status = 200,
): Run {
  const promises = run.promises.map((promise) => ({
    ...promise,
    exchanges: promise.exchanges.map((exchange) => {
      if (exchange.operation !== operation || exchange.response.status !== status) return exchange
      return { ...exchange, response: { ...exchange.response, ...change(exchange.response) } }
    }),
  }))
  return { ...run, promises }
}

/** The same run, with a piece of the body of one operation's answers replaced; it must be there. */
export function rewritten(
  run: Run,
  operation: OperationId,
  piece: string | RegExp,
  by: string | (() => string),
  status = 200,
): Run {
  let found = false
  const result = changed(
    run,
    operation,
    ({ body }) => {
      found ||= typeof piece === 'string' ? body.includes(piece) : piece.test(body)
      return { body: typeof by === 'string' ? body.replace(piece, by) : body.replace(piece, by) }
    },
    status,
  )
  if (!found) throw new Error(`no answer of ${operation} has ${piece}`)
  return result
}
