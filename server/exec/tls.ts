import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { createServer, type Server as TlsServer } from 'node:tls'
import type { Certificates } from './certificates.ts'

/**
 * Milliseconds for the session tickets, the last thing that TLS says before the first request, to be read before the reset:
 * a program of Node's takes a reset that comes together with data for a proper end.
 */
const TICKETS_HEAD_START = 50

/** A server that takes the TLS off its connections and hands them to the mock. */
export function createTlsServer({ authority, certificate, key }: Certificates, mock: Server): TlsServer {
  const server = createServer({ key, cert: certificate + authority, ALPNProtocols: ['http/1.1'] })
  const raw = new Map<string, Socket>()
  server.on('connection', (socket) => {
    const name = nameOf(socket)
    raw.set(name, socket)
    socket.once('close', () => raw.delete(name))
  })
  server.on('secureConnection', (socket) => {
    const under = raw.get(nameOf(socket))
    // Node can reset a TCP connection only: a mock that is told to break off would end in good manners otherwise.
    socket.resetAndDestroy = () => {
      setTimeout(() => {
        if (socket.destroyed) return
        under?.resetAndDestroy()
        socket.destroy()
      }, TICKETS_HEAD_START)
      return socket
    }
    mock.emit('connection', socket)
  })
  return server
}

/** The ports at both ends, which no two connections share: ours differs between those to the proxy and those to here. */
function nameOf({ localPort, remotePort }: Socket): string {
  return `${localPort}:${remotePort}`
}
