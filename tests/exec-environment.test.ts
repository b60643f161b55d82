import { X509Certificate } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { document } from '../openapi/generated/document.ts'
import { splitCommand } from '../server/config.ts'
import { makeCertificates } from '../server/exec/certificates.ts'
import { environmentFor } from '../server/exec/environment.ts'
import { fateOf, mockedHosts } from '../server/exec/hosts.ts'
import { exempts } from '../server/exec/no-proxy.ts'
import { writeTrust } from '../server/exec/trust.ts'
import { type Environment, readWay } from '../server/exec/upstream.ts'

const PROXY = 'http://127.0.0.1:8080'

describe('The command line', () => {
  test.each([
    [[], { options: [] }],
    [['--port', '1'], { options: ['--port', '1'] }],
    [['exec'], { options: ['--port=0'], command: [] }],
    [['exec', '--'], { options: ['--port=0'], command: [] }],
    [['exec', 'true'], { options: ['--port=0', 'true'], command: [] }],
    [
      ['exec', '--seed', '1', '--', 'a', '--', '-b'],
      { options: ['--port=0', '--seed', '1'], command: ['a', '--', '-b'] },
    ],
  ])('%j parts into %j', (args, parts) => expect(splitCommand(args)).toEqual(parts))
})

describe('The fate of a host', () => {
  test('is the mock for every sandbox that the specification names', () => {
    const sandboxes = document.servers
      .map(({ url }) => new URL(url).hostname)
      .filter((host) => host !== '127.0.0.1')
    expect(sandboxes.length).toBeGreaterThan(1)
    expect(sandboxes.map(fateOf)).toEqual(sandboxes.map(() => 'mocked'))
  })

  test.each([
    ['PUBLIC-API.sandbox.bunq.com', 'mocked'],
    ['public-api.sandbox.bunq.com.', 'mocked'],
    ['api.bunq.com', 'refused'],
    ['API.BUNQ.COM.', 'refused'],
    ['doc.bunq.com', 'untouched'],
    ['public-api.sandbox.bunq.com.example', 'untouched'],
    ['127.0.0.1', 'untouched'],
  ])('of %s is %s', (host, fate) => expect(fateOf(host)).toBe(fate))
})

describe('The environment of a command', () => {
  test('names the proxy in both cases, the authorities and the mock', () => {
    expect(environmentOf({})).toMatchObject({
      HTTP_PROXY: PROXY,
      HTTPS_PROXY: PROXY,
      http_proxy: PROXY,
      https_proxy: PROXY,
      SSL_CERT_FILE: '/run/authorities.pem',
      BUNQ_MOCK_URL: 'http://127.0.0.1:1234',
    })
  })

  test('keeps what the user has, NODE_OPTIONS first', () => {
    const { PATH, NODE_OPTIONS } = environmentOf({ PATH: '/bin', NODE_OPTIONS: '--max-old-space-size=99' })
    expect(PATH).toBe('/bin')
    expect(NODE_OPTIONS).toBe('--max-old-space-size=99 --require="/a place/preload.cjs"')
  })

  test('exempts this machine, and what the user exempts, from the proxy', () => {
    const { NO_PROXY, no_proxy } = environmentOf({ no_proxy: 'intern.example, 10.0.0.0/8' })
    expect(NO_PROXY).toBe('localhost,127.0.0.1,::1,intern.example,10.0.0.0/8')
    expect(no_proxy).toBe(NO_PROXY)
  })

  test.each([
    '*',
    'bunq.com',
    '.bunq.com',
    '*.sandbox.bunq.com',
    'com',
    'API.bunq.com',
    'public-api.sandbox.bunq.com:443',
  ])('does not exempt bunq, though the user exempts %s', (entry) =>
    expect(environmentOf({ NO_PROXY: `${entry},a.example` })['NO_PROXY']).toBe(
      'localhost,127.0.0.1,::1,a.example',
    ),
  )
})

describe('The way to other hosts', () => {
  test('is straight for a user without a proxy', () => {
    expect(readWay({})('https', 'a.example', 443)).toBeUndefined()
  })

  test.each([
    [{ HTTPS_PROXY: 'http://one.example:3128' }, 'https', 'http://one.example:3128/'],
    [{ HTTPS_PROXY: 'http://one.example:3128' }, 'http', undefined],
    [
      { HTTPS_PROXY: 'http://two.example', https_proxy: 'one.example:3128' },
      'https',
      'http://one.example:3128/',
    ],
    [{ http_proxy: 'http://one.example:3128' }, 'http', 'http://one.example:3128/'],
    [{ ALL_PROXY: 'https://one.example' }, 'http', 'https://one.example/'],
    [{ HTTPS_PROXY: '', ALL_PROXY: 'https://one.example' }, 'https', 'https://one.example/'],
    [{ HTTPS_PROXY: 'http://one.example', NO_PROXY: '*' }, 'https', undefined],
    [{ HTTPS_PROXY: 'http://one.example', NO_PROXY: '.a.example' }, 'https', undefined],
    [{ HTTPS_PROXY: 'http://one.example', NO_PROXY: 'other.example' }, 'https', 'http://one.example/'],
  ] as const)('with %j for %s is %s', (environment, scheme, expected) => {
    expect(readWay(environment)(scheme, 'www.a.example', 443)?.href).toBe(expected)
  })

  test.each(['socks5://user:geheim@one.example', 'http://'])(
    'cannot be %s, and the fault keeps the password',
    (proxy) => {
      expect(() => readWay({ ALL_PROXY: proxy })).toThrow(
        /^ALL_PROXY: only http:\/\/ and https:\/\/ proxies can be passed on$/,
      )
    },
  )
})

test.each([
  ['a.example', 'a.example', 443, true],
  ['a.example', 'www.A.example.', 443, true],
  ['.a.example', 'a.example', 443, true],
  ['*.a.example', 'www.a.example', 443, true],
  ['a.example', 'ba.example', 443, false],
  ['a.example:8443', 'a.example', 443, false],
  ['a.example:443', 'a.example', 443, true],
  ['10.0.0.0/8', '10.1.2.3', 443, true],
  ['10.0.0.0/8', '11.1.2.3', 443, false],
  ['10.0.0.0/99', '10.1.2.3', 443, false],
  ['::1', '[::1]', 443, true],
  ['[::1]:443', '::1', 443, true],
  ['fd00::/8', 'fd12::1', 443, true],
  ['/', 'a.example', 443, false],
  ['.', 'a.example', 443, false],
])('NO_PROXY=%s exempts %s:%i: %s', (entry, host, port, expected) => {
  expect(exempts(entry, host, port)).toBe(expected)
})

describe('Trust', () => {
  test('is for the system, for what the user trusts, and for us', () => {
    using folder = temporaryFolder()
    const own = join(folder.path, 'own.pem')
    writeFileSync(own, 'MINE')
    const trust = writeTrust('OURS\n', folder.path, { REQUESTS_CA_BUNDLE: own, NODE_EXTRA_CA_CERTS: own })
    const text = (variable: string): string => readFileSync(trust[variable] ?? '', 'utf8')
    expect(text('SSL_CERT_FILE')).toMatch(/-----END CERTIFICATE-----\nOURS\n$/)
    expect(text('CURL_CA_BUNDLE')).toBe(text('SSL_CERT_FILE'))
    expect(text('REQUESTS_CA_BUNDLE')).toBe('MINE\nOURS\n')
    expect(text('NODE_EXTRA_CA_CERTS')).toBe('MINE\nOURS\n')
    expect(text('DENO_CERT')).toBe('OURS\n')
  })

  test('takes over a folder as OpenSSL keeps it, and what a program would look at in its place', () => {
    using folder = temporaryFolder()
    const authorities = join(folder.path, 'authorities')
    mkdirSync(authorities)
    writeFileSync(join(authorities, '0a775a30.0'), 'MINE\n')
    writeFileSync(join(authorities, 'README'), 'not a certificate')
    const trust = writeTrust('OURS\n', folder.path, { CURL_CA_BUNDLE: authorities })
    expect(readFileSync(trust['REQUESTS_CA_BUNDLE'] ?? '', 'utf8')).toBe('MINE\nOURS\n')
  })

  test('stays with the system where the user names a file that is not there', () => {
    using folder = temporaryFolder()
    const trust = writeTrust('OURS\n', folder.path, { SSL_CERT_FILE: '/nowhere/authorities.pem' })
    expect(readFileSync(trust['SSL_CERT_FILE'] ?? '', 'utf8')).toContain('-----BEGIN CERTIFICATE-----')
  })

  test('is a setting of PHP, after those that PHP reads already', () => {
    using folder = temporaryFolder()
    const trust = writeTrust('OURS\n', folder.path, { PHP_INI_SCAN_DIR: '/mine' })
    expect(trust['PHP_INI_SCAN_DIR']).toBe(`/mine:${join(folder.path, 'php')}`)
    const settings = readFileSync(join(folder.path, 'php', 'bunq-mock.ini'), 'utf8')
    expect(settings).toBe(
      `curl.cainfo="${trust['SSL_CERT_FILE']}"\nopenssl.cafile="${trust['SSL_CERT_FILE']}"\n`,
    )
  })

  test('is written for the eyes of this user', () => {
    using folder = temporaryFolder()
    writeTrust('OURS\n', folder.path, {})
    const files = readdirSync(folder.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
    expect(files).toHaveLength(6)
    expect(files.map((file) => statSync(file).mode & 0o777)).toEqual(files.map(() => 0o600))
  })
})

describe('The certificate', () => {
  test('stands for every mocked host, and the authority made it', async () => {
    const { certificate, authority } = await makeCertificates(mockedHosts)
    const [leaf, issuer] = [new X509Certificate(certificate), new X509Certificate(authority)]
    expect(mockedHosts.filter((host) => leaf.checkHost(host) === undefined)).toEqual([])
    expect(leaf.checkHost('api.bunq.com')).toBeUndefined()
    expect(leaf.checkIssued(issuer) && leaf.verify(issuer.publicKey)).toBe(true)
    expect({ issuer: issuer.ca, leaf: leaf.ca }).toEqual({ issuer: true, leaf: false })
  })

  test('is another one every time', async () => {
    const [one, other] = await Promise.all([makeCertificates(mockedHosts), makeCertificates(mockedHosts)])
    expect(one.authority).not.toBe(other.authority)
    expect(one.key).not.toBe(other.key)
  })
})

function environmentOf(environment: Environment): Environment {
  return environmentFor(environment, {
    proxy: { port: 8080, tlsPort: 8443 },
    mockUrl: 'http://127.0.0.1:1234',
    trust: { SSL_CERT_FILE: '/run/authorities.pem' },
    preload: '/a place/preload.cjs',
  })
}

function temporaryFolder(): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'bunq-mock-test-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) }
}
