import { randomUUID } from 'node:crypto'
import { type OperationId, operations, type PathParameters } from '../openapi/operation.ts'
import { type Answer, answerOf } from './answer.ts'
import { type ClientKey, signatureOf } from './client-key.ts'
import type { Line } from './line.ts'

/** What is asked of an operation besides its name. */
export interface Question<Op extends OperationId> {
  /** What fills the path. */
  readonly params?: { readonly [Name in keyof PathParameters<Op>]?: number | string }
  readonly query?: Readonly<Record<string, number | string>>
  /** An object is sent as JSON, a text to the letter. */
  readonly body?: unknown
  readonly token?: string
  /** With which the body is signed. */
  readonly key?: ClientKey
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks an operation of the specification. @throws Unjudged */
export async function askOperation<Op extends OperationId>(
  line: Line,
  id: Op,
  { params = {}, query = {}, ...rest }: Question<Op>,
): Promise<Answer> {
  const operation = operations.find((one) => one.id === id)
  if (operation === undefined) throw new Error(`the specification has no operation ${id}`)
  const values = params as Readonly<Record<string, number | string>>
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${id} needs ${name}`)
    return encodeURIComponent(value)
  })
  const search = new URLSearchParams(query as Record<string, string>)
  return askPath(line, id, operation.method, search.size === 0 ? path : `${path}?${search}`, rest)
}

/** Asks a path, known to the specification or not. @param path from `/v1`, query included */
export async function askPath(
  line: Line,
  operation: OperationId | null,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  { body, token, key, headers }: Pick<Question<OperationId>, 'body' | 'token' | 'key' | 'headers'> = {},
): Promise<Answer> {
  const bytes = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const exchange = await line.send({
    operation,
    method,
    path,
    headers: {
      ...MANNERS,
      'X-Bunq-Client-Request-Id': randomUUID(),
      ...(token === undefined ? {} : { 'X-Bunq-Client-Authentication': token }),
      ...(key === undefined ? {} : { 'X-Bunq-Client-Signature': signatureOf(bytes ?? '', key) }),
      ...headers,
    },
    ...(bytes === undefined ? {} : { body: bytes }),
  })
  return answerOf(exchange)
}

/** What bunq's documentation asks every client to send. Compression is declined: what is signed are the plain bytes. */
const MANNERS = {
  'Content-Type': 'application/json',
  'Accept-Encoding': 'identity',
  'Cache-Control': 'no-cache',
  'User-Agent': 'bunq-mock-contract',
  'X-Bunq-Language': 'en_US',
  'X-Bunq-Region': 'nl_NL',
  'X-Bunq-Geolocation': '0 0 0 0 000',
}
