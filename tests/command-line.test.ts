/** The program `bunq-mock`, as a process. */
import { generateKeyPairSync, verify } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { createMock } from '../server/mock.ts'
import { ask, object } from './ask.ts'
import { start, urlOf } from './bunq-mock.ts'
import { enter } from './enter.ts'

/** A directory that is gone afterwards. */
async function directory(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'bunq-mock-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}

describe.concurrent('bunq-mock', { timeout: 30_000 }, () => {
  test('prints its help, and its version', async () => {
    await using help = start(['--help'])
    await using version = start(['--version'])
    expect([await help.ended, help.output.stderr]).toEqual([0, ''])
    expect(help.output.stdout).toMatch(/^bunq-mock: a local mock .*\n\nUsage: bunq-mock \[options\]\n/)
    expect([await version.ended, version.output.stdout]).toEqual([0, `${packageJson.version}\n`])
  })

  test('prints where it listens, what it emulates and a request to paste, which works', async () => {
    await using program = start(['--port', '0'])
    const [, curl = ''] = await program.printed(/\n {2}(curl .*)\n\n/)
    const { stdout } = program.output
    const [, url = '', data = ''] = curl.match(/^curl -X POST (http:\S+) -d '(.*)'$/) ?? []
    expect(stdout).toMatch(
      /^bunq-mock \d+\.\d+\.\d+ is listening on http:\/\/127\.0\.0\.1:\d+\nIt emulates OAuth clients/,
    )
    expect(await (await fetch(url, { method: 'POST', body: data })).json()).toEqual({
      Response: [{ Id: { id: 789 } }],
    })
  })

  test('prints the base URL and nothing more where it is quiet', async () => {
    await using program = start(['--port', '0', '--quiet'])
    const url = await urlOf(program)
    await fetch(`${url}/v1/user/1`)
    program.process.kill('SIGTERM')
    await program.ended
    expect(program.output).toEqual({ stdout: `${url}\n`, stderr: '' })
  })

  test('prints a line a request: method, path, status, milliseconds', async () => {
    await using program = start(['--port', '0'])
    const url = await urlOf(program)
    await fetch(`${url}/v1/user/1/oauth-client?count=5`)
    await fetch(`${url}/nowhere`, { method: 'PUT' })
    await program.printed(
      /^GET {4}\/v1\/user\/1\/oauth-client 200 [\d.]+ ms {2}\(bunq refuses this request.*\)$/m,
    )
    await program.printed(/^PUT {4}\/nowhere 404 [\d.]+ ms$/m)
  })

  test('encodes what a terminal would obey in a path', async () => {
    await using program = start(['--port', '0'])
    await ask(await urlOf(program), 'GET', '/v1/%1b[31m%0aGET%20/forged%c2%9b')
    await program.printed(/^GET {4}\/v1\/%1B%5B31m%0AGET%20\/forged%C2%9B 404 [\d.]+ ms$/m)
  })

  test('says in one line that its port is busy', async () => {
    await using mock = await createMock()
    const { port } = new URL(mock.url)
    await using program = start(['--port', port])
    expect([await program.ended, program.output]).toEqual([
      1,
      {
        stdout: '',
        stderr: `bunq-mock: port ${port} of 127.0.0.1 is in use; choose another with --port, or --port 0 for a free one\n`,
      },
    ])
  })

  test('says in one line that it cannot listen on an address', async () => {
    await using program = start(['--port', '0', '--host', '192.0.2.1'])
    expect([await program.ended, program.output.stderr]).toEqual([
      1,
      'bunq-mock: --host 192.0.2.1 is not an address of this machine\n',
    ])
  })

  test('names every fault of its flags and environment, and starts nothing', async () => {
    await using program = start(['--strikt', '--port', 'x'], { BUNQ_MOCK_LOG: 'xml' })
    expect([await program.ended, program.output]).toEqual([
      1,
      {
        stdout: '',
        stderr: [
          'bunq-mock: --strikt: no such option',
          'bunq-mock: --port: expected a whole number from 0 to 65535, got "x"',
          'bunq-mock: BUNQ_MOCK_LOG: expected text or json, got "xml"',
          'Try bunq-mock --help.',
          '',
        ].join('\n'),
      },
    ])
  })

  test('is set by the environment', async () => {
    await using program = start([], { BUNQ_MOCK_PORT: '0', BUNQ_MOCK_QUIET: '1', BUNQ_MOCK_STRICT: 'true' })
    const url = await urlOf(program)
    expect((await fetch(`${url}/v1/user/1`)).status).toBe(403)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with code 0 on %s, promptly although connections are open',
    async (signal) => {
      await using program = start(['--port', '0'])
      const url = await urlOf(program)
      await fetch(`${url}/v1/user/1`)
      const halfway = connect(Number(new URL(url).port), '127.0.0.1')
      halfway.on('error', () => {})
      halfway.write('POST /v1/user/1/oauth-client HTTP/1.1\r\nHost: bank\r\nContent-Length: 2\r\n\r\n{')
      await fetch(`${url}/v1/user/2`)
      const began = performance.now()
      program.process.kill(signal)
      expect([await program.ended, program.output.stderr]).toEqual([0, ''])
      expect(performance.now() - began).toBeLessThan(2000)
    },
  )

  test('goes on where nobody reads its log any more', async () => {
    await using program = start(['--port', '0'])
    const url = await urlOf(program)
    program.process.stdout.destroy()
    for (const _ of [1, 2, 3]) expect((await fetch(`${url}/v1/user/1`)).status).toBe(200)
  })

  test('gives the same ids, credentials and start of the clock with the same seed, and lets it run', async () => {
    const runs = ['7', '7'].map(async (seed) => {
      await using program = start(['--port', '0', '--quiet', '--seed', seed])
      const url = await urlOf(program)
      await ask(url, 'POST', '/v1/user/1/oauth-client')
      const createdOf = async (id: number): Promise<unknown> =>
        object(await ask(url, 'GET', `/v1/user/${id}`), 'UserPerson')['created']
      const { text } = await ask(url, 'GET', '/v1/user/1/oauth-client/789')
      return { text, times: [await createdOf(1), await createdOf(2)] }
    })
    const [once, again] = await Promise.all(runs)
    expect(again?.text).toBe(once?.text)
    expect(once?.times[0]).toMatch(/^2025-08-13 14:/)
    expect(once?.times[1]).not.toBe(once?.times[0])
  })

  test('prints no secret on a whole journey', async () => {
    await using program = start(['--port', '0', '--strict'])
    const url = await urlOf(program)
    const entered = await enter({ ask: (...asking) => ask(url, ...asking) })
    const { ask: mine, userId } = entered
    await mine('POST', `/v1/user/${userId}/oauth-client`)
    const client = object(await mine('GET', `/v1/user/${userId}/oauth-client/789`), 'OauthClient')
    const secrets = [
      client['client_id'],
      client['secret'],
      entered.apiKey,
      entered.token,
      entered.installationToken,
    ]
    for (const secret of secrets) {
      await mine('GET', `/v1/user/${userId}/oauth-client/${secret}`)
      await mine('GET', `/v1/user/${userId}/oauth-client/x%2f${secret}?secret=${secret}`)
      await mine('POST', `/v1/user/${userId}/oauth-client/789/callback-url`, { body: { url: secret } })
    }
    await mine('GET', '/the-end')
    await program.printed(/the-end/)
    for (const secret of secrets) expect(program.output.stdout + program.output.stderr).not.toContain(secret)
  })

  test('prints lines of JSON after its greeting, each with the same keys', async () => {
    await using program = start(['--port', '0', '--log', 'json'])
    const url = await urlOf(program)
    await ask(url, 'GET', '/v1/user/1')
    await ask(url, 'POST', '/v1/%22%0a%1b')
    await program.printed(/"status":404.*\n/)
    const lines = program.output.stdout.split('\n').filter((line) => line.startsWith('{'))
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { method: 'GET', path: '/v1/user/1', status: 200, ms: expect.any(Number), warning: expect.any(String) },
      { method: 'POST', path: '/v1/%22%0A%1B', status: 404, ms: expect.any(Number) },
    ])
  })
})

describe.concurrent('bunq-mock --server-key', { timeout: 30_000 }, () => {
  test('signs with the key of a file', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    await using temporary = await directory()
    const file = join(temporary.path, 'key.pem')
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }))
    await using program = start(['--port', '0', '--server-key', file])
    const { text, headers } = await ask(await urlOf(program), 'GET', '/v1/user', { token: 'garbage' })
    const signature = Buffer.from(String(headers['x-bunq-server-signature']), 'base64')
    expect(verify('sha256', Buffer.from(text), publicKey, signature)).toBe(true)
  })

  test('says in one line that a file is no such key, and shows nothing of it', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    await using temporary = await directory()
    const file = join(temporary.path, 'key.pem')
    await writeFile(file, pem)
    await using program = start(['--port', '0', '--server-key', file])
    expect([await program.ended, program.output.stderr]).toEqual([
      1,
      'bunq-mock: the server key must be an RSA private key of at least 2048 bits in PEM form, without a passphrase\n',
    ])
  })

  test('says in one line that there is no such file', async () => {
    await using program = start(['--server-key', 'no-such.pem'])
    expect([await program.ended, program.output.stderr]).toEqual([
      1,
      'bunq-mock: --server-key: no-such.pem cannot be read\n',
    ])
  })

  test('does not show a key that was given in the place of a file', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    await using program = start([], { BUNQ_MOCK_SERVER_KEY: pem })
    expect([await program.ended, program.output.stderr]).toEqual([
      1,
      'bunq-mock: --server-key: that file cannot be read\n',
    ])
  })
})
