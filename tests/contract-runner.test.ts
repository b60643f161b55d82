/** `bunq-contract` as people and CI run it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { readCommand } from '../contracts/options.ts'
import { secretsOf } from '../contracts/secrets.ts'
import { bankBehind, deadAddress } from './contract-banks.ts'
import { type Ended, runProgram } from './exec-run.ts'

vi.setConfig({ testTimeout: 60_000 })

const MAIN = fileURLToPath(new URL('../contracts/main.ts', import.meta.url))

function contract(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  return runProgram([process.execPath, '--import', 'tsx', MAIN, ...args], environment)
}

function folder(): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'bunq-contract-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) }
}

test('a bank that keeps the contract ends it with 0', async () => {
  const { status, stdout, stderr } = await contract(['--target', 'mock'])
  expect(stdout).toContain('The contract holds.')
  expect(stderr).toContain('oauth-client (')
  expect(status).toBe(0)
})

test('the environment names the target too', async () => {
  await using bank = await bankBehind((_c, next) => next())
  const { status, stdout } = await contract(['--only', 'user'], { CONTRACT_TARGET: bank.url })
  expect(stdout).toContain(bank.url)
  expect(status).toBe(0)
})

test('a drifting bank ends it with 1, and the report says what drifted', async () => {
  await using bank = await bankBehind(async (c, next) => {
    await next()
    const body = (await c.res.text()).replaceAll('"secret":', '"client_secret":')
    c.res = new Response(body, c.res)
  })
  using place = folder()
  const { status, stdout, stderr } = await contract(['--target', bank.url, '--report', place.path])
  expect(stdout).toContain('OauthClient.secret')
  expect(stderr).toContain('broken: READ_OauthClient_for_User leaves out no documented field')
  expect(readFileSync(join(place.path, 'report.md'), 'utf8')).toContain('OauthClient.secret')
  expect(status).toBe(1)
})

test('a dead port ends it with 2', async () => {
  const { status, stdout } = await contract(['--target', await deadAddress()])
  expect(stdout).toContain('nobody listens')
  expect(status).toBe(2)
})

test('no secret of a run is printed, reported or recorded', async () => {
  const bodies: string[] = []
  await using bank = await bankBehind(async (c, next) => {
    bodies.push(await c.req.raw.clone().text(), c.req.header('X-Bunq-Client-Authentication') ?? '')
    await next()
    bodies.push(await c.res.clone().text())
  })
  using place = folder()
  const har = join(place.path, 'run.har')
  const { stdout, stderr } = await contract(['--target', bank.url, '--report', place.path, '--record', har])
  const written = readdirSync(place.path).map((name) => readFileSync(join(place.path, name), 'utf8'))
  const secrets = secretsOf(bodies.map(asExchange), []).map(({ value }) => value)
  expect(secrets.length).toBeGreaterThan(50)
  expect(written).toHaveLength(5)
  for (const output of [stdout, stderr, ...written])
    expect(secrets.filter((secret) => output.includes(secret))).toEqual([])
})

function asExchange(body: string): Parameters<typeof secretsOf>[0][number] {
  const message = { headers: {}, body }
  return {
    operation: null,
    method: 'GET',
    url: '',
    began: '',
    milliseconds: 0,
    request: message,
    response: { ...message, status: 200 },
  }
}

test('two reports are laid side by side without asking anybody', async () => {
  using place = folder()
  await contract(['--only', 'user', '--report', place.path])
  const file = join(place.path, 'report.json')
  const { status, stdout } = await contract(['--compare', file, file])
  expect(stdout).not.toBe('')
  expect(status).toBe(0)
})

test.each([
  [['--help'], { show: 'help' }],
  [['--version'], { show: 'version' }],
  [['--compare', 'a.json', 'b.json'], { compare: ['a.json', 'b.json'] }],
])('%j is understood', (args, command) => {
  expect(readCommand(args, {})).toEqual(command)
})

test('what stands in the command line and the environment is read', () => {
  const args = [
    '--target',
    'sandbox',
    '--only',
    'callback-url',
    '--timeout',
    '5',
    '--allow-additions',
    '--cleanup',
  ]
  expect(readCommand(args, { BUNQ_API_KEY: 'a key' })).toEqual({
    run: {
      target: 'sandbox',
      only: 'callback-url',
      timeout: 5000,
      allowAdditions: true,
      cleanup: true,
      apiKey: 'a key',
    },
  })
})

test.each([
  [['--target', 'nowhere'], 'mock, sandbox, partner-sandbox or a URL'],
  [['--target', 'https://api.bunq.com'], 'production'],
  [['--target', 'https://user:pass@bank.example'], 'password'],
  [['--only', 'nothing'], 'oauth-client'],
  [['--timeout', 'soon'], 'seconds'],
  [['--pace', 'slowly'], 'when-told'],
  [['--compare', 'a.json'], 'two files'],
  [['--nonsense'], 'no such option'],
  [['word'], 'not understood'],
  [['--report'], 'needs a value'],
])('%j is refused with a reason', (args, reason) => {
  const command = readCommand(args, {})
  expect('faults' in command && command.faults.join()).toContain(reason)
})
