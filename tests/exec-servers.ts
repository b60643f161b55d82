import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { connect, createServer as createRawServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificates } from '../server/exec/certificates.ts'
import { listenOnLoopback } from '../server/exec/loopback.ts'

const greet: RequestListener = (request, response) => {
  let body = ''
  request.setEncoding('utf8').on('data', (text: string) => {
    body += text
  })
  request.on('end', () => {
    response.setHeader('X-Saw', request.rawHeaders.join(' '))
    const said = body === '' ? '' : `: ${body}`
    response.end(`${request.method} ${request.headers.host}${request.url} as it is${said}`)
  })
}

/** An HTTP server that has nothing to do with bunq. */
export async function plainServer(): Promise<{ port: number } & AsyncDisposable> {
  const { port, close } = await listenOnLoopback(createServer(greet))
  return { port, [Symbol.asyncDispose]: close }
}

/** A server that is no HTTP server, and answers when its client has said all. */
export async function lateServer(): Promise<{ port: number } & AsyncDisposable> {
  const server = createRawServer({ allowHalfOpen: true }, (socket) => {
    let heard = ''
    socket.setEncoding('utf8').on('data', (text) => {
      heard += text
    })
    socket.on('end', () => socket.end(`heard: ${heard}`))
  })
  const { port, close } = await listenOnLoopback(server)
  return { port, [Symbol.asyncDispose]: close }
}

/** An HTTPS server that has nothing to do with bunq, and the file of the authority that vouches for its host. */
export async function secureServer(
  host: string,
): Promise<{ port: number; authority: string } & AsyncDisposable> {
  const { authority, certificate, key } = await makeCertificates([host])
  const { port, close } = await listenOnLoopback(createSecureServer({ key, cert: certificate }, greet))
  const folder = await mkdtemp(join(tmpdir(), 'bunq-mock-test-'))
  const file = join(folder, 'authority.pem')
  await writeFile(file, authority)
  const dispose = async (): Promise<void> => {
    await Promise.all([close(), rm(folder, { recursive: true })])
  }
  return { port, authority: file, [Symbol.asyncDispose]: dispose }
}

/** The proxy of a user's company: it notes what it is asked for, and leads it to one port of this machine whatever the name. */
export async function companyProxy(
  target: number,
): Promise<{ url: string; asked: string[]; credentials: (string | undefined)[] } & AsyncDisposable> {
  const asked: string[] = []
  const credentials: (string | undefined)[] = []
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    credentials.push(request.headers['proxy-authorization'])
    response.end('the proxy answered')
  })
  server.on('connect', (request, client) => {
    asked.push(`CONNECT ${request.url}`)
    credentials.push(request.headers['proxy-authorization'])
    const remote = connect(target, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'))
    for (const socket of [client, remote]) socket.on('error', () => socket.destroy())
    client.pipe(remote).pipe(client)
  })
  const { port, close } = await listenOnLoopback(server)
  return { url: `http://127.0.0.1:${port}`, asked, credentials, [Symbol.asyncDispose]: close }
}
