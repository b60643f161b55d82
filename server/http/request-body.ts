import { isUtf8 } from 'node:buffer'
import type { HonoRequest } from 'hono'
import type { Operation } from '../../openapi/operation.ts'
import { requestErrors, type SchemaError } from '../../openapi/request-check.ts'
import { Fault, type FaultEntry } from '../bank/fault.ts'
import { type Asked, headerOf } from './header.ts'

/** What a request body may have. bunq publishes no limit. */
const MAX_BYTES = 1024 * 1024

const BYTE_ORDER_MARK = 0xfeff

/**
 * The JSON object of a request, whatever its Content-Type says: two of bunq's own clients set none.
 * An empty body counts as `{}`; an array around the object is taken off where the specification accepts one.
 * @throws Fault MalformedJson, InvalidBody
 */
export function parseBody(text: string, operation: Operation): object {
  let body = parse(text)
  if (Array.isArray(body) && operation.body === 'array' && body.length <= 1) {
    body = body.length === 0 ? {} : body[0]
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Fault('InvalidBody')
  return body
}

/** Everything that is wrong with a body, superfluous fields included; nothing for an operation that takes none. */
export function bodyFaults(text: string, operation: Operation): readonly FaultEntry[] {
  if (operation.body === null) return []
  try {
    checkBody(operation, parseBody(text, operation), true)
    return []
  } catch (error) {
    if (error instanceof Fault) return error.entries
    throw error
  }
}

/**
 * The text of a body, whose UTF-8 is to the letter what came.
 * @throws Fault BodyTooLarge, MalformedJson for bytes that are no UTF-8, MalformedRequest where the client left in the middle
 */
export function readText(c: Asked & { readonly req: HonoRequest }): Promise<string> {
  const header = headerOf(c, 'content-length')
  if (header === undefined) return countedTextOf(c)
  const declared = Number(header)
  if (declared > MAX_BYTES) return Promise.reject(new Fault('BodyTooLarge'))
  return c.req.text().then((text) => exactly(text, declared), cutShort)
}

/**
 * The decoder takes a byte order mark off, and puts U+FFFD for what is no UTF-8. Both change the length: asking for bytes
 * instead would be slower by a twentieth of the whole request. Three of the four bytes of one character pass for a U+FFFD.
 */
function exactly(text: string, declared: number): string {
  const length = Buffer.byteLength(text)
  if (length === declared) return text
  if (length === declared - 3) return `\uFEFF${text}`
  if (text.includes('\uFFFD')) throw new Fault('MalformedJson')
  return text
}

/** Reads a stream, which is slow; most requests declare their length and spare us. */
async function countedTextOf(c: { readonly req: HonoRequest }): Promise<string> {
  // Not `for await`: leaving that early ends the connection, and the client would never see why.
  const reader = c.req.raw.body?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  const next = () => reader?.read().catch(cutShort)
  for (let read = await next(); read?.value !== undefined; read = await next()) {
    bytes += read.value.length
    if (bytes > MAX_BYTES) throw new Fault('BodyTooLarge')
    chunks.push(read.value)
  }
  const raw = Buffer.concat(chunks)
  // Bytes that are no UTF-8 would be stored as something that nobody sent.
  if (!isUtf8(raw)) throw new Fault('MalformedJson')
  return raw.toString()
}

/** The client went away in the middle of its body, or its chunks are none: no mistake of ours. */
function cutShort(): never {
  throw new Fault('MalformedRequest')
}

function parse(text: string): unknown {
  const json = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text
  try {
    return json.trim() === '' ? {} : JSON.parse(json)
  } catch {
    throw new Fault('MalformedJson')
  }
}

/**
 * Holds a body against the specification.
 * @param superfluous whether fields that the specification does not know are refused
 * @throws Fault with one entry for each thing that is wrong
 */
export function checkBody(operation: Operation, body: object, superfluous: boolean): void {
  const errors = requestErrors(operation.id, body).filter(
    ({ keyword }) => superfluous || keyword !== 'additionalProperties',
  )
  if (errors.length === 0) return
  // A value of the wrong type is not one of the allowed values either, but one entry about it is enough.
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map((one) => one.instancePath))
  const [first, ...more] = errors
    .filter(({ keyword, instancePath }) => keyword !== 'enum' || !mistyped.has(instancePath))
    .map(faultEntry)
  if (first !== undefined) throw new Fault(first.name, first.values, ...more)
}

function faultEntry({ keyword, params, instancePath }: SchemaError): FaultEntry {
  const field = instancePath.slice(1).replaceAll('/', '.')
  switch (keyword) {
    case 'required':
      return { name: 'MissingField', values: { field: String(params['missingProperty']) } }
    case 'additionalProperties':
      return { name: 'SuperfluousField', values: { field: String(params['additionalProperty']) } }
    case 'type':
      return { name: 'InvalidType', values: { field, type: String(params['type']).toUpperCase() } }
    case 'enum':
      return {
        name: 'InvalidValue',
        values: { field, expected: `one of ${(params['allowedValues'] as string[]).join(', ')}` },
      }
    case 'minLength':
      return { name: 'InvalidValue', values: { field, expected: 'a text that is not empty' } }
    default:
      throw new Error(`no fault for the keyword ${keyword} of openapi.yaml`)
  }
}
