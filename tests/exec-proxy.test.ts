import { createServer as createHttpServer, type RequestListener, request } from 'node:http'
import { connect, createServer, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'
import { describe, expect, test, vi } from 'vitest'
import { makeCertificates } from '../server/exec/certificates.ts'
import { mockedHosts } from '../server/exec/hosts.ts'
import { startProxy } from '../server/exec/proxy.ts'
import { readWay } from '../server/exec/upstream.ts'
import { listen } from '../server/listen.ts'
import { createBankApp } from '../server/mock.ts'
import { companyProxy, lateServer, plainServer } from './exec-servers.ts'

const SANDBOX = 'public-api.sandbox.bunq.com'
const certificates = await makeCertificates(mockedHosts)

describe('CONNECT', () => {
  test('to a mocked host ends at the mock, for a client that greets in the same packet too', async () => {
    await using proxy = await started()
    const client = await proxy.connect()
    const hello = await clientHello()
    client.write(Buffer.concat([Buffer.from(`CONNECT ${SANDBOX}:443 HTTP/1.1\r\n\r\n`), hello]))
    const answer = await read(client, 120)
    const [head, tls] = [answer.subarray(0, 39).toString(), answer.subarray(39)]
    expect(head).toBe('HTTP/1.1 200 Connection Established\r\n\r\n')
    // A TLS record of the handshake that holds a ServerHello.
    expect([tls[0], tls[5]]).toEqual([22, 2])
  })

  test('to port 80 of a mocked host takes plain HTTP', async () => {
    await using proxy = await started()
    const client = await proxy.connect()
    client.write(`CONNECT ${SANDBOX}:80 HTTP/1.1\r\n\r\n`)
    await read(client, 39)
    client.write(`GET /nowhere HTTP/1.1\r\nHost: ${SANDBOX}\r\nConnection: close\r\n\r\n`)
    expect(await readAll(client)).toMatch(/^HTTP\/1\.1 404 Not Found\r\n[\s\S]*"Error":/)
  })

  test('to production is refused in the status line, and said to the user', async () => {
    await using proxy = await started()
    const answer = await proxy.say('CONNECT api.bunq.com:443 HTTP/1.1\r\n\r\n')
    const refusal = 'api.bunq.com is the real bank: bunq-mock exec refuses connections to it'
    expect(answer).toMatch(
      new RegExp(`^HTTP/1\\.1 403 ${refusal}\r\n[\\s\\S]*bunq-mock exec: ${refusal}\\.\n$`),
    )
    expect(proxy.refused).toEqual([refusal])
  })

  test('to production does not reach the proxy of the user either', async () => {
    await using server = await plainServer()
    await using company = await companyProxy(server.port)
    await using proxy = await started({ HTTPS_PROXY: company.url, HTTP_PROXY: company.url })
    await proxy.say('CONNECT API.bunq.com.:443 HTTP/1.1\r\n\r\n')
    await proxy.say(
      'GET http://api.bunq.com/v1/user HTTP/1.1\r\nHost: api.bunq.com\r\nConnection: close\r\n\r\n',
    )
    expect(company.asked).toEqual([])
    expect(proxy.refused).toHaveLength(2)
  })

  test('to another host is a tunnel, which outlives the end of what the client says', async () => {
    await using server = await lateServer()
    await using proxy = await started()
    const client = await proxy.connect()
    client.end(`CONNECT 127.0.0.1:${server.port} HTTP/1.1\r\n\r\nwords`)
    expect(await readAll(client)).toBe('HTTP/1.1 200 Connection Established\r\n\r\nheard: words')
  })

  test("to another host goes through the user's proxy, with the credentials for it, unless NO_PROXY exempts the host", async () => {
    await using server = await plainServer()
    await using company = await companyProxy(server.port)
    const url = company.url.replace('://', '://user:p%40ss@')
    await using proxy = await started({ HTTPS_PROXY: url, NO_PROXY: '127.0.0.1' })
    for (const target of ['a.example:443', `127.0.0.1:${server.port}`]) {
      const client = await proxy.connect()
      client.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`)
      await read(client, 39)
      client.write('GET /x HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n')
      expect(await readAll(client)).toMatch(/GET a\.example\/x as it is$/)
    }
    expect(company.asked).toEqual(['CONNECT a.example:443'])
    expect(company.credentials).toEqual([`Basic ${Buffer.from('user:p@ss').toString('base64')}`])
  })

  test('says why a host cannot be reached', async () => {
    await using proxy = await started()
    const port = await freePort()
    expect(await proxy.say(`CONNECT 127.0.0.1:${port} HTTP/1.1\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 502 Bad Gateway\r\n[\s\S]*127\.0\.0\.1:\d+ cannot be reached: connect ECONNREFUSED/,
    )
  })

  test("says what the user's proxy answered, and nothing of its credentials", async () => {
    await using server = await plainServer()
    const url = `http://user:geheim@127.0.0.1:${server.port}`
    await using proxy = await started({ https_proxy: url })
    // A server that is no proxy closes the connection at a CONNECT.
    const answer = await proxy.say('CONNECT a.example:443 HTTP/1.1\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 502 Bad Gateway\r\n[\s\S]*a\.example:443 cannot be reached: /)
    expect(answer).not.toContain('geheim')
  })
})

describe('A request with an absolute URL', () => {
  test.each(['http', 'https'])('of %s for a mocked host is answered by the mock', async (scheme) => {
    await using proxy = await started()
    const { status, text } = await proxy.ask('POST', `${scheme}://${SANDBOX}/v1/sandbox-user-person`)
    expect(status).toBe(200)
    expect(text).toContain('"ApiKey"')
  })

  test('for another host is passed on as it came, without what is said to the proxy', async () => {
    await using server = await plainServer()
    await using proxy = await started()
    const host = `127.0.0.1:${server.port}`
    const headers = 'X-Two: 1\r\nX-two: 2\r\nProxy-Authorization: Basic x\r\nConnection: close\r\n'
    const answer = await proxy.say(
      `PUT http://${host}/a?b=c HTTP/1.1\r\nHost: ${host}\r\n${headers}Content-Length: 6\r\n\r\na body`,
    )
    expect(answer).toContain(`X-Saw: Host ${host} X-Two 1 X-two 2 Content-Length 6 Connection close\r\n`)
    expect(answer).toContain(`PUT ${host}/a?b=c as it is: a body`)
  })

  test("for another host goes to the user's proxy", async () => {
    await using server = await plainServer()
    await using company = await companyProxy(server.port)
    await using proxy = await started({ HTTP_PROXY: company.url })
    const { text } = await proxy.ask('GET', 'http://a.example/b')
    expect(text).toBe('the proxy answered')
    expect(company.asked).toEqual(['GET http://a.example/b'])
  })

  test('for a host that cannot be reached is answered with 502', async () => {
    await using proxy = await started()
    const { status } = await proxy.ask('GET', `http://127.0.0.1:${await freePort()}/`)
    expect(status).toBe(502)
  })
})

describe('Rubbish', () => {
  test.each([
    'CONNECT a.example HTTP/1.1\r\n\r\n',
    'CONNECT a.example:0 HTTP/1.1\r\n\r\n',
    'CONNECT a.example:99999 HTTP/1.1\r\n\r\n',
    'CONNECT :443 HTTP/1.1\r\n\r\n',
    'CONNECT / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
    'GET ftp://a.example/ HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n',
    'GET http://[/ HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n',
    '\x16\x03\x01\x02\x00 not HTTP at all\r\n\r\n',
  ])('%j is answered with 400', async (words) => {
    await using proxy = await started()
    expect(await proxy.say(words)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
  })

  test('and connections that break off at any point leave the proxy answering, and the log empty', async () => {
    const log = vi.spyOn(console, 'error')
    await using server = await plainServer()
    await using proxy = await started()
    const hello = await clientHello()
    const greetings = [
      '',
      'CONN',
      `CONNECT ${SANDBOX}:443 HTTP/1.1\r\n\r\n`,
      Buffer.concat([Buffer.from(`CONNECT ${SANDBOX}:443 HTTP/1.1\r\n\r\n`), hello.subarray(0, 50)]),
      Buffer.concat([Buffer.from(`CONNECT ${SANDBOX}:443 HTTP/1.1\r\n\r\n`), hello]),
      `CONNECT ${SANDBOX}:443 HTTP/1.1\r\n\r\nnot TLS at all`,
      `CONNECT ${SANDBOX}:80 HTTP/1.1\r\n\r\nnot HTTP at all\r\n\r\n`,
      `CONNECT 127.0.0.1:${server.port} HTTP/1.1\r\n\r\nGET / HTT`,
      `POST http://127.0.0.1:${server.port}/ HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf`,
      `POST http://${SANDBOX}/v1/installation HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf`,
    ]
    for (const greeting of greetings) {
      for (const leave of ['destroy', 'resetAndDestroy'] as const) {
        const client = await proxy.connect()
        client.write(greeting)
        await new Promise((resolve) => setTimeout(resolve, 10))
        client[leave]()
      }
    }
    const { status } = await proxy.ask('GET', `http://${SANDBOX}/nowhere`)
    expect(status).toBe(404)
    expect(log).not.toHaveBeenCalled()
  })
})

test('a mock that resets a connection does so through TLS, with the start of a body before it', async () => {
  await using proxy = await started({}, (request, response) => {
    if (request.url === '/body') response.writeHead(200, { 'Content-Length': 9 }).write('half')
    setTimeout(() => request.socket.resetAndDestroy(), request.url === '/body' ? 50 : 0)
  })
  expect(await proxy.askSecurely('/')).toEqual({ heard: '', end: 'ECONNRESET' })
  const { heard, end } = await proxy.askSecurely('/body')
  expect(heard).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\n\r\nhalf$/)
  expect(end).toBe('ECONNRESET')
})

test('the proxy ends with connections open', async () => {
  const proxy = await started()
  const client = await proxy.connect()
  client.write(`CONNECT ${SANDBOX}:443 HTTP/1.1\r\n\r\n`)
  await read(client, 39)
  const closed = new Promise((resolve) => client.once('close', resolve))
  await proxy[Symbol.asyncDispose]()
  await closed
})

/** A proxy with a mock behind it, and ways to talk to it. */
async function started(environment: Record<string, string> = {}, listener?: RequestListener) {
  const address = { host: '127.0.0.1', port: 0, ownProcess: false }
  const mock = await listen(createBankApp({}), address)
  const refused: string[] = []
  const proxy = await startProxy({
    mock: listener === undefined ? mock.server : createHttpServer(listener),
    certificates,
    way: readWay(environment),
    refused: (sentence) => refused.push(sentence),
  })
  const open = (): Promise<Socket> =>
    new Promise((resolve) => {
      const socket = connect(proxy.port, '127.0.0.1', () => resolve(socket.on('error', () => {})))
    })
  return {
    refused,
    connect: open,
    say: async (words: string): Promise<string> => {
      const client = await open()
      client.write(words)
      return readAll(client)
    },
    ask: (method: string, path: string): Promise<{ status: number | undefined; text: string }> =>
      new Promise((resolve, reject) => {
        const headers = { Host: new URL(path).host }
        const options = { port: proxy.port, host: '127.0.0.1', method, path, headers, agent: false }
        const asked = request(options, async (response) => {
          const parts = await response.toArray()
          resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() })
        })
        asked.on('error', reject).end()
      }),
    askSecurely: (path: string): Promise<{ heard: string; end: string | undefined }> =>
      new Promise((resolve) => {
        const tls = {
          port: proxy.tlsPort,
          host: '127.0.0.1',
          servername: SANDBOX,
          ca: certificates.authority,
        }
        const client = connectSecurely(tls, () =>
          client.write(`GET ${path} HTTP/1.1\r\nHost: ${SANDBOX}\r\n\r\n`),
        )
        let heard = ''
        client.setEncoding('utf8').on('data', (text: string) => {
          heard += text
        })
        client.on('error', ({ code }: NodeJS.ErrnoException) => resolve({ heard, end: code }))
        client.on('end', () => resolve({ heard, end: undefined }))
      }),
    [Symbol.asyncDispose]: async (): Promise<void> => {
      await Promise.all([proxy.close(), mock.close()])
    },
  }
}

/** What a TLS client says first. */
function clientHello(): Promise<Buffer> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.once('data', (data) => {
        socket.destroy()
        server.close()
        resolve(data)
      })
      socket.on('error', () => {})
    })
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      connectSecurely({ port, host: '127.0.0.1', servername: SANDBOX }).on('error', () => {})
    })
  })
}

async function freePort(): Promise<number> {
  await using server = await plainServer()
  return server.port
}

/** Reads until there are that many bytes. */
function read(socket: Socket, bytes: number): Promise<Buffer> {
  return new Promise((resolve) => {
    let heard = Buffer.alloc(0)
    const hear = (data: Buffer): void => {
      heard = Buffer.concat([heard, data])
      if (heard.length < bytes) return
      socket.off('data', hear)
      resolve(heard)
    }
    socket.on('data', hear)
  })
}

/** Reads to the end. */
async function readAll(socket: Socket): Promise<string> {
  return Buffer.concat(await socket.toArray()).toString()
}
