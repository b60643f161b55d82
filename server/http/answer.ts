import type { World } from '../world.ts'
import { serialise } from './envelope.ts'
import { exchangeOf } from './exchange.ts'
import type { ServerKey } from './signing.ts'

/** What an answer repeats or follows of its request. Hono's Context is one. */
export interface Asked {
  readonly req: { readonly path: string; header(name: string): string | undefined }
  readonly env: unknown
}

/** What every answer needs to know besides its body. */
export interface Answering {
  readonly world: World
  readonly key: ServerKey
  readonly strict: boolean
}

/**
 * Writes an answer as bunq writes it: compact JSON, `Content-Type: application/json` and nothing more, the request's id
 * echoed, an id of its own, and a signature over the bytes of the body. The signature is there for every caller with a
 * token, good or bad, for the installation itself, and always in a strict bank.
 */
export function answer(
  { world, key, strict }: Answering,
  { req, env }: Asked,
  status: number,
  body: object,
  warning?: string,
): Response | Promise<Response> {
  const text = serialise(body)
  exchangeOf(env)?.answered(status, text)
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'X-Bunq-Client-Response-Id': world.uuid(),
  }
  const requestId = req.header('X-Bunq-Client-Request-Id')
  if (requestId !== undefined) headers['X-Bunq-Client-Request-Id'] = requestId
  if (warning !== undefined) headers['X-Bunq-Warning'] = warning
  // Who is warned carries no token, so that nobody has to look for one.
  const signed =
    strict ||
    req.path === '/v1/installation' ||
    (warning === undefined && req.header('X-Bunq-Client-Authentication'))
  if (!signed) return new Response(text, { status, headers })
  return key.sign(text).then((signature) => {
    headers['X-Bunq-Server-Signature'] = signature
    return new Response(text, { status, headers })
  })
}
