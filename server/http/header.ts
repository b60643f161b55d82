import { environmentOf } from './exchange.ts'

/** What can be asked for its headers. Hono's Context is one. */
export interface Asked {
  readonly req: { readonly raw: Request; header(name: string): string | undefined }
  readonly env: unknown
}

/**
 * A header of a request. Node's own request has it at once; the way through the adapter's `Headers` is so long that a request,
 * which goes it up to four times, would take a fortieth longer. One that somebody put in the place of Node's is asked itself.
 * @param name in lower case
 */
export function headerOf(asked: Asked, name: Lowercase<string>): string | undefined {
  const { incoming, request } = environmentOf(asked)
  if (incoming === undefined || request !== asked.req.raw) return asked.req.header(name)
  const value = incoming.headers[name]
  return typeof value === 'string' ? value : undefined
}
