import type { World } from '../world.ts'
import { serialise } from './envelope.ts'
import { environmentOf } from './exchange.ts'
import { type Asked, headerOf } from './header.ts'
import type { ServerKey } from './signing.ts'

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
  asked: Asked & { readonly req: { readonly path: string } },
  status: number,
  body: object,
  warning?: string,
): Response | Promise<Response> {
  const text = serialise(body)
  environmentOf(asked).exchange?.answered(status, text)
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'X-Bunq-Client-Response-Id': world.uuid(),
  }
  const requestId = headerOf(asked, 'x-bunq-client-request-id')
  if (requestId !== undefined) headers['X-Bunq-Client-Request-Id'] = requestId
  if (warning !== undefined) headers['X-Bunq-Warning'] = warning
  // Who is warned carries no token, so that nobody has to look for one.
  const signed =
    strict ||
    asked.req.path === '/v1/installation' ||
    (warning === undefined && headerOf(asked, 'x-bunq-client-authentication'))
  if (!signed) return new Response(text, { status, headers })
  return key.sign(text).then((signature) => {
    headers['X-Bunq-Server-Signature'] = signature
    return new Response(text, { status, headers })
  })
}
