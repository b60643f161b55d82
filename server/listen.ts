import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Fetch } from './http/exchange.ts'
import { malformedMessage, malformedResponse } from './http/malformed.ts'

export interface Listening {
  /** Base URL without a slash at the end, such as `http://127.0.0.1:8787`. */
  readonly url: string
  /** The server itself, for who brings it connections or requests that came another way. */
  readonly server: Server
  /** Ends every connection; resolves when the port is free. */
  close(): Promise<void>
}

export interface Address {
  readonly host: string
  /** 0 picks a free one. */
  readonly port: number
  /**
   * Whether the process is ours alone. Then the adapter may put its own, much faster Request and Response in the place of
   * the global ones; inside a partner's tests that would be rude.
   */
  readonly ownProcess: boolean
}

/**
 * Serves an app over HTTP.
 * @throws the system's error, such as EADDRINUSE
 */
export function listen(app: { readonly fetch: Fetch }, address: Address): Promise<Listening> {
  const server = serverOf(app, address)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(address.port, address.host, () => {
      server.off('error', reject)
      resolve({ url: urlOf(server), server, close: () => close(server) })
    })
  })
}

function serverOf(app: { readonly fetch: Fetch }, { ownProcess }: Address): Server {
  const fetch: Fetch = (request, env) => app.fetch(request, { incoming: env?.incoming, request })
  const listener = getRequestListener(fetch, {
    overrideGlobalObjects: ownProcess,
    errorHandler: malformedResponse,
  })
  // Left to Node, a missing Host would be refused without bunq's envelope; the adapter refuses it too, and asks us how.
  const server = createServer({ requireHostHeader: false }, listener)
  server.on('checkExpectation', listener)
  // On a connection that has begun to serve requests, this could be taken for the answer to one of them.
  const serving = new WeakSet<object>()
  server.on('request', ({ socket }) => serving.add(socket))
  server.on('clientError', (_error, socket: Socket) => {
    if (socket.writable && !serving.has(socket)) socket.end(malformedMessage(), () => socket.destroy())
    else socket.destroy()
  })
  return server
}

function urlOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no address')
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host}:${address.port}`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    server.closeAllConnections()
  })
}
