import { isUtf8 } from 'node:buffer'
import type { HonoRequest } from 'hono'
import type { Operation } from '../../openapi/operation.ts'
import { requestErrors, type SchemaError } from '../../openapi/request-check.ts'
import { Fault, type FaultEntry } from '../bank/fault.ts'

/** What a request body may have. bunq publishes no limit. */
const MAX_BYTES = 1024 * 1024

/**
 * The JSON object of a request, whatever its Content-Type says: two of bunq's own clients set none.
 * An empty body counts as `{}`; an array around the object is taken off where the specification accepts one.
 * @throws Fault MalformedJson, InvalidBody
 */
export function parseBody(raw: Buffer, operation: Operation): object {
  let body = parse(raw)
  if (Array.isArray(body) && operation.body === 'array' && body.length <= 1) {
    body = body.length === 0 ? {} : body[0]
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Fault('InvalidBody')
  return body
}

/** Everything that is wrong with a body, superfluous fields included; nothing for an operation that takes none. */
export function bodyFaults(raw: Buffer, operation: Operation): readonly FaultEntry[] {
  if (operation.body === null) return []
  try {
    checkBody(operation, parseBody(raw, operation), true)
    return []
  } catch (error) {
    if (error instanceof Fault) return error.entries
    throw error
  }
}

/** The bytes of a body. @throws Fault BodyTooLarge, or MalformedRequest where the client left in the middle */
export async function readBytes(c: { readonly req: HonoRequest }): Promise<Buffer> {
  const declared = c.req.header('Content-Length')
  if (declared === undefined) return countedBytesOf(c)
  if (Number(declared) > MAX_BYTES) throw new Fault('BodyTooLarge')
  return Buffer.from(await c.req.arrayBuffer().catch(cutShort))
}

/** Reads a stream, which is slow; most requests declare their length and spare us. */
async function countedBytesOf(c: { readonly req: HonoRequest }): Promise<Buffer> {
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
  return Buffer.concat(chunks)
}

/** The client went away in the middle of its body, or its chunks are none: no mistake of ours. */
function cutShort(): never {
  throw new Fault('MalformedRequest')
}

function parse(raw: Buffer): unknown {
  // Bytes that are no UTF-8 would be stored as something that nobody sent.
  if (!isUtf8(raw)) throw new Fault('MalformedJson')
  const text = raw.toString().replace(/^\uFEFF/, '')
  try {
    return text.trim() === '' ? {} : JSON.parse(text)
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
