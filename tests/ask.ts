/** One verb for the tests: a bank to ask, and its answers as they came over the wire. */
import { generateKeyPair, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { createApp } from '../server/app.ts'
import { openBank } from '../server/bank/bank.ts'
import { classicRateLimit } from '../server/http/rate-limit.ts'
import { serverKey } from '../server/http/signing.ts'
import { listen } from '../server/listen.ts'
import type { MockOptions } from '../server/mock.ts'
import { SEEDED_START, seededWorld, type World } from '../server/world.ts'

type Item = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** The bytes of the body. */
  readonly text: string
  readonly body: {
    readonly Response?: readonly Item[]
    readonly Error?: readonly Readonly<Record<string, unknown>>[]
    readonly Pagination?: Readonly<Record<string, string | null>>
  }
}

export interface Asking {
  /** Sent as JSON; a text or bytes are sent as they are. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly token?: string
}

/** Sends a request as it is told to: no path is tidied up, no header added but Host and the length of the body. */
export async function ask(
  base: string,
  method: string,
  path: string,
  { body, headers, token }: Asking = {},
): Promise<Answer> {
  const { hostname, port } = new URL(base)
  const sent = request({ hostname, port, method, path, agent: false })
  for (const [name, value] of Object.entries(headers ?? {})) sent.setHeader(name, value)
  if (token !== undefined) sent.setHeader('X-Bunq-Client-Authentication', token)
  if (body !== undefined) {
    const bytes = body instanceof Uint8Array ? body : Buffer.from(textOf(body))
    // Node adds none to a GET.
    if (!sent.hasHeader('Transfer-Encoding')) sent.setHeader('Content-Length', bytes.length)
    sent.write(bytes)
  }
  sent.end()
  const [response] = await once(sent, 'response')
  const received = await text(response)
  return {
    status: response.statusCode,
    headers: response.headers,
    text: received,
    body: received === '' ? {} : JSON.parse(received),
  }
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body)
}

/** A world whose clock stands still until it is moved. */
export type StillWorld = World & { pass(seconds: number): void }

export function stillWorld(seed = 1): StillWorld {
  let now = SEEDED_START
  return {
    ...seededWorld(seed),
    now: () => now,
    pass: (seconds) => {
      now += seconds * 1e6
    },
  }
}

export interface AskableBank extends AsyncDisposable {
  readonly url: string
  ask(method: string, path: string, asking?: Asking): Promise<Answer>
}

let key: Promise<KeyObject> | undefined

/** Making one takes long, and which one it is matters to no test. */
function someServerKey(): Promise<KeyObject> {
  key ??= promisify(generateKeyPair)('rsa', { modulusLength: 2048 }).then(({ privateKey }) => privateKey)
  return key
}

/** A fresh bank in a world of the test's own, listening on a free port. */
export async function bankIn(world: World, options: MockOptions = {}): Promise<AskableBank> {
  const { strict = false } = options
  const bank = openBank(world, {
    credentialFormat: options.credentialFormat ?? 'chapter',
    singleOauthClient: options.singleOauthClient ?? false,
    httpsOnly: strict,
    sessionTimeout: options.sessionTimeout ?? 604_800,
  })
  const rateLimit = options.rateLimit === 'classic' ? { rateLimit: classicRateLimit(world.now) } : {}
  const app = createApp({ world, bank, strict, key: serverKey(someServerKey), ...rateLimit })
  const { url, close } = await listen(app, { host: '127.0.0.1', port: 0, ownProcess: false })
  return {
    url,
    ask: (method, path, asking) => ask(url, method, path, asking),
    [Symbol.asyncDispose]: close,
  }
}

/** The object of an answer, out of its wrapper. */
export function object({ body }: Answer, kind: string): Readonly<Record<string, unknown>> {
  const found = body.Response?.find((item) => Object.hasOwn(item, kind))?.[kind]
  if (found === undefined) throw new Error(`no ${kind} in ${JSON.stringify(body)}`)
  return found
}

export function idOf(answer: Answer): number {
  return object(answer, 'Id')['id'] as number
}

/** The English texts of a refusal. */
export function errorsOf({ body }: Answer): unknown[] {
  return (body.Error ?? []).map((error) => error['error_description'])
}
