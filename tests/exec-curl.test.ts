/** curl, which knows nothing of us. Needs Debian's `curl`. */
import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { need } from './exec-programs.ts'
import { exec } from './exec-run.ts'
import { companyProxy, secureServer } from './exec-servers.ts'

beforeAll(() => need('curl'))

const SANDBOX = 'https://public-api.sandbox.bunq.com/v1'

test('curl installs its public key at the sandbox', async () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const body = JSON.stringify({ client_public_key: publicKey.export({ type: 'spki', format: 'pem' }) })
  const { stdout, stderr } = await exec(['curl', '-sS', `${SANDBOX}/installation`, '-d', body])
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^\{"Response":\[\{"Id":.*\{"Token":.*\{"ServerPublicKey":/)
})

test('curl gets a user of the sandbox, and a second answer over the same connection', async () => {
  const url = `${SANDBOX}/sandbox-user-person`
  const { stdout, stderr, status } = await exec([
    'curl',
    '-sS',
    '-X',
    'POST',
    '-w',
    ' %{num_connects}\n',
    url,
    url,
  ])
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toMatch(/^\{"Response":\[\{"ApiKey":.* 1\n\{"Response":\[\{"ApiKey":.* 0\n$/)
})

test('curl reaches the sandbox over plain HTTP', async () => {
  const url = 'http://public-api.sandbox.bunq.com/v1/sandbox-user-person'
  const { stdout } = await exec(['curl', '-sS', '-X', 'POST', url])
  expect(stdout).toMatch(/^\{"Response":\[\{"ApiKey":/)
})

test('curl does not reach production, and neither it nor the user is left in the dark', async () => {
  await using company = await companyProxy(1)
  const { stdout, stderr, status } = await exec(['curl', '-sS', '-v', 'https://api.bunq.com/v1/user'], {
    HTTPS_PROXY: company.url,
  })
  expect(stdout).toBe('')
  expect(status).not.toBe(0)
  expect(stderr).toContain(
    'HTTP/1.1 403 api.bunq.com is the real bank: bunq-mock exec refuses connections to it',
  )
  expect(stderr).toContain(
    'bunq-mock: api.bunq.com is the real bank: bunq-mock exec refuses connections to it',
  )
  expect(company.asked).toEqual([])
})

test('curl reaches other hosts straight, and trusts whom it trusted', async () => {
  await using server = await secureServer('localhost')
  const url = `https://localhost:${server.port}/a`
  const { stdout, stderr } = await exec(['curl', '-sS', '--noproxy', '', url], {
    CURL_CA_BUNDLE: server.authority,
  })
  expect({ stdout, stderr }).toEqual({ stdout: `GET localhost:${server.port}/a as it is`, stderr: '' })
})

test("curl reaches other hosts through the user's proxy, and sees their own certificates", async () => {
  await using server = await secureServer('a.example')
  await using company = await companyProxy(server.port)
  const { stdout, stderr } = await exec(['curl', '-sS', 'https://a.example/b'], {
    SSL_CERT_FILE: server.authority,
    HTTPS_PROXY: company.url,
  })
  expect({ stdout, stderr }).toEqual({ stdout: 'GET a.example/b as it is', stderr: '' })
  expect(company.asked).toEqual(['CONNECT a.example:443'])
})
