import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { Hono } from 'hono'
import { type Operation, operations } from '../../openapi/operation.ts'
import { createBankApp } from '../../server/mock.ts'
import type { Answer, Ask, Asked, Bank, Drift } from './drift.ts'

const SIGNATURE = 'x-bunq-server-signature'
const REQUEST_ID = 'x-bunq-client-request-id'

/** Making a key takes longer than everything else about a bank, so all banks of a process share one. */
const SERVER_KEY: string = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
}).privateKey
const privateKey = createPrivateKey(SERVER_KEY)

/**
 * A strict mock behind a layer that changes one thing. A changed body is signed again with the bank's own key, so that its
 * signature is not a second change.
 * @param drift none for the healthy bank behind a layer that changes nothing
 */
export function driftingBank(drift?: Drift, seed?: number): Pick<Hono, 'fetch'> {
  const app = createBankApp({ strict: true, serverKey: SERVER_KEY, ...(seed === undefined ? {} : { seed }) })
  const seen: Bank['seen'][number][] = []
  return {
    fetch: async (request, env) => {
      const ask: Ask = async (asked) => {
        const answer = await readAnswer(await app.fetch(writeAsked(asked, request.url), env))
        seen.push({ asked, answer })
        return answer
      }
      const asked = await readAsked(request)
      const drifts = drift?.operations.includes(asked.operation) ?? false
      const answer = drifts ? await drift?.drifting(asked, { ask, aside: aside(ask), seen }) : undefined
      return writeAnswer(answer ?? (await ask(asked)))
    },
  }
}

/** RSASSA-PKCS1-v1_5 with SHA-256, base64, as the bank signs. */
export function signature(body: string, key: KeyObject = privateKey): string {
  return sign('sha256', Buffer.from(body), key).toString('base64')
}

/** Asks without the request's id, and puts its echo into the answer. */
function aside(ask: Ask): Ask {
  return async (asked) => {
    const { [REQUEST_ID]: id, ...headers } = asked.headers
    const answer = await ask({ ...asked, headers })
    return id === undefined ? answer : { ...answer, headers: { ...answer.headers, [REQUEST_ID]: id } }
  }
}

async function readAsked(request: Request): Promise<Asked> {
  const { pathname: path, search: query } = new URL(request.url)
  const { method } = request
  const [operation, params] = operationOf(method, path)
  const headers = Object.fromEntries(request.headers)
  return {
    operation: operation?.id ?? null,
    method,
    path,
    query,
    params,
    headers,
    body: await request.text(),
  }
}

function writeAsked({ method, path, query, headers, body }: Asked, base: string): Request {
  const { 'content-length': _, ...rest } = headers
  return new Request(new URL(path + query, base), {
    method,
    headers: rest,
    ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
  })
}

async function readAnswer(response: Response): Promise<Answer> {
  const { [SIGNATURE]: signed, ...headers } = Object.fromEntries(response.headers)
  const own = await response.text()
  const sign = (body: string): string | undefined => {
    return signed === undefined || body === own ? signed : signature(body)
  }
  return { status: response.status, headers, body: own, sign }
}

function writeAnswer({ status, headers, body, sign }: Answer): Response {
  const signed = sign(body)
  const all = signed === undefined ? headers : { ...headers, [SIGNATURE]: signed }
  return new Response(status === 204 ? null : body, { status, headers: all })
}

const routes = operations.map((operation) => ({
  operation,
  path: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}))

function operationOf(method: string, path: string): [Operation | undefined, Record<string, string>] {
  for (const route of routes) {
    const match = route.operation.method === method ? route.path.exec(path) : null
    if (match !== null) return [route.operation, { ...match.groups }]
  }
  return [undefined, {}]
}
