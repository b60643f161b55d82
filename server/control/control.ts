import { createRequire } from 'node:module'
import { type Mistake, Mistaken } from '../../openapi/control.ts'
import { expectControl } from '../../openapi/control-check.ts'
import { document } from '../../openapi/generated/control-document.ts'
import type { operations } from '../../openapi/generated/control-typescript.ts'
import type { Controls } from '../controls.ts'
import { type Access, refusal } from './guard.ts'
import { readJson } from './read-json.ts'

type ControlId = keyof operations
type JsonOf<Content> = Content extends { content: { 'application/json': infer Body } } ? Body : undefined
type RequestOf<Op extends ControlId> = operations[Op] extends { requestBody?: infer Body }
  ? JsonOf<Body>
  : undefined
type AnswerOf<Op extends ControlId> = operations[Op]['responses'] extends { 200: infer Answer }
  ? JsonOf<Answer>
  : unknown

/** Everything that can be done to a bank over HTTP. An operation of the document that has no row here does not compile. */
const endpoints: {
  readonly [Op in ControlId]: (
    controls: Controls,
    body: RequestOf<Op>,
    id: number,
  ) => AnswerOf<Op> | Promise<AnswerOf<Op>>
} = {
  readHealth: ({ clock }) => ({ status: 'ok', version: version(), now: clock.now }),
  readDescription: () => document,
  readState: ({ state }) => state,
  listRequests: ({ requests }) => ({ requests: [...requests] }),
  listInvalidRequests: ({ requests }) => ({ requests: [...requests.invalid] }),
  clearRequests: (controls) => controls.clearRequests(),
  createSandboxUser: (controls, body) => controls.sandboxUser(body),
  createOauthClient: (controls, body) => controls.oauthClient(body),
  reset: (controls) => controls.reset(),
  takeSnapshot: (controls) => controls.snapshot(),
  restoreSnapshot: (controls, body) => controls.restore(body),
  listFaults: ({ faults }) => ({ faults: faults.list() }),
  addFault: ({ faults }, body) => {
    const id = faults.add(body as Parameters<typeof faults.add>[0])
    const added = faults.list().find((one) => one.id === id)
    if (added === undefined) throw new Error(`the rule ${id} is gone`)
    return added
  },
  removeFault: ({ faults }, _body, id) => {
    if (!faults.remove(id)) throw new NoSuchThing(`There is no rule ${id}.`)
  },
  clearFaults: ({ faults }) => faults.clear(),
  readClock: ({ clock }) => ({ now: clock.now, frozen: clock.frozen }),
  changeClock: ({ clock }, { set, advance, frozen }) => {
    if (set !== undefined) clock.set(set)
    if (advance !== undefined) clock.advance(advance)
    if (frozen === true) clock.freeze()
    if (frozen === false) clock.resume()
    return { now: clock.now, frozen: clock.frozen }
  },
}

class NoSuchThing extends Error {}

type Row = (controls: Controls, body: unknown, id: number) => unknown

/** Answers a request to `/__mock`. */
export async function answerControl(request: Request, controls: Controls, access: Access): Promise<Response> {
  const refused = refusal(request, access)
  if (refused !== null) return mistakes(403, [{ at: '', message: refused }])
  const route = findRoute(request.method, new URL(request.url).pathname)
  if (typeof route === 'number') return mistakes(route, [{ at: '', message: NOT_HERE }])
  try {
    const body = await readBody(request, route)
    const result = await (endpoints[route.id] as Row)(controls, body, route.number)
    return result === undefined ? new Response(null, { status: 204 }) : json(200, result)
  } catch (error) {
    if (error instanceof NoSuchThing) return mistakes(404, [{ at: '', message: error.message }])
    if (error instanceof Mistaken) return mistakes(400, error.mistakes)
    throw error
  }
}

const NOT_HERE = 'There is no such endpoint. GET /__mock/openapi.json lists them.'

interface Route {
  readonly id: ControlId
  /** The integer in the path. */
  readonly number: number
  /** The schema of its body; undefined where it takes none. */
  readonly schema: string | undefined
}

interface Described {
  readonly operationId: ControlId
  readonly requestBody?: { readonly content: { 'application/json': { schema: { $ref: string } } } }
}

/** The operation, or the status of a path or method that is none. */
function findRoute(method: string, path: string): Route | 404 | 405 {
  for (const [template, methods] of Object.entries(document.paths)) {
    const match = new RegExp(`^${template.replace(/\{\w+\}/, '([1-9]\\d{0,14})')}$`).exec(path)
    if (match === null) continue
    const verb = method.toLowerCase()
    if (!Object.hasOwn(methods, verb)) return 405
    const { operationId, requestBody } = (methods as Record<string, unknown>)[verb] as Described
    const schema = requestBody?.content['application/json'].schema.$ref.split('/').at(-1)
    return { id: operationId, number: Number(match[1]), schema }
  }
  return 404
}

const MEGABYTE = 1024 * 1024

/** @throws Mistaken */
async function readBody(request: Request, { schema }: Route): Promise<unknown> {
  if (request.method !== 'POST' && request.method !== 'PUT') return undefined
  // A form of another site could not say so without being asked about it first.
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('Content-Type') ?? '')) {
    throw new Mistaken([{ at: '', message: 'The request must say Content-Type: application/json.' }])
  }
  const body = await readJson(request, schema === 'Snapshot' ? 256 * MEGABYTE : MEGABYTE)
  // A rule and a snapshot are checked by whoever takes them.
  if (schema === undefined || schema === 'FaultRule' || schema === 'Snapshot') return body
  return expectControl(schema as Parameters<typeof expectControl>[0], body ?? {})
}

function mistakes(status: number, all: readonly Mistake[]): Response {
  return json(status, { mistakes: all })
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  })
}

function version(): string {
  return (createRequire(import.meta.url)('bunq-mock/package.json') as { version: string }).version
}
