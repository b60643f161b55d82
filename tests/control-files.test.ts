/** `--config`, `--state` and `--control-token`, with the program as a process of its own. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Ajv2020 as Validator } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { createMock } from '../server/mock.ts'
import { start, urlOf } from './bunq-mock.ts'
import { control } from './control-asking.ts'

// Ajv is CommonJS, and its default exports do not survive Node's import of it.
const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020') as { Ajv2020: typeof Validator }

interface Folder extends AsyncDisposable {
  file(name: string): string
  write(name: string, value: unknown): Promise<string>
}

async function folder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'bunq-mock-test-'))
  const file = (name: string): string => join(path, name)
  return {
    file,
    write: async (name, value) => {
      await writeFile(file(name), typeof value === 'string' ? value : JSON.stringify(value))
      return file(name)
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  }
}

const quiet = ['--port', '0', '--quiet']
const create = (url: string): Promise<Response> => fetch(`${url}/v1/user/7/oauth-client`, { method: 'POST' })

const CONFIG = {
  $schema: './config.schema.json',
  flags: { seed: 5, strict: true, journal: 2, 'rate-limit': 'off', 'control-token': 'the-token' },
  users: [
    {
      id: 42,
      apiKey: 'my-api-key',
      oauthClients: [{ clientId: 'mine', callbackUrls: ['https://a.example/cb'] }],
    },
  ],
  faults: [{ operation: 'CREATE_Installation', error: 491 }],
}

const BROKEN = {
  flags: { port: '8787', strict: 'yes', nothing: 1, config: 'x' },
  users: [{ id: 0 }],
  faults: [{ error: true }],
  more: 1,
}

describe('--config', () => {
  it('gives flags, users, clients and faults to start with', async () => {
    await using files = await folder()
    const config = await files.write('mock.json', CONFIG)
    await using program = start([...quiet, '--config', config])
    const url = await urlOf(program)
    const headers = { Authorization: 'Bearer the-token' }
    expect((await control(url, 'GET', '/state')).status).toBe(403)
    expect((await control(url, 'GET', '/state', { headers })).body).toMatchObject({
      now: expect.stringMatching(/^2025-08-13 14:45/),
      oauthClients: [{ userId: 42, client_id: 'mine', callback_url: [{ url: 'https://a.example/cb' }] }],
    })
    expect((await fetch(`${url}/v1/installation`, { method: 'POST' })).status).toBe(491)
    expect((await fetch(`${url}/v1/user/42/oauth-client`)).status).toBe(403)
  })

  it('is outdone by flags and variables', async () => {
    await using files = await folder()
    const config = await files.write('mock.json', { flags: { strict: true, 'credential-format': 'hex64' } })
    const variables = { BUNQ_MOCK_CONFIG: config, BUNQ_MOCK_STRICT: 'false' }
    await using program = start([...quiet, '--credential-format', 'chapter'], variables)
    const url = await urlOf(program)
    expect((await create(url)).status).toBe(200)
    expect((await control(url, 'GET', '/state')).body).toMatchObject({
      oauthClients: [{ client_id: expect.stringMatching(/^client_/) }],
    })
  })

  it.each<[string, unknown, string[]]>([
    [
      'of the wrong form',
      BROKEN,
      [
        'more: is not known here',
        'users[0].id: must be >= 1',
        'faults[0].error: is of no form that is accepted here',
        'flags.port: expected 8787, got "8787"',
        'flags.strict: expected true or false, got "yes"',
        'flags.nothing: no such option',
        'flags.config: no such option',
      ],
    ],
    [
      'that cannot be',
      { users: [{ id: 1 }, { id: 1 }], faults: [{ error: 400 }, { nth: 2 }] },
      [
        'users[1].id: is another user already',
        'faults[0].error: status 400 has several errors',
        'faults[1]: does nothing',
      ],
    ],
    ['that is no JSON', '{"secret": "hidden" "more"', ['is not valid JSON (at character 20)']],
    ['that is empty', '', ['is not valid JSON']],
  ])('names every mistake of a file %s', async (_form, value, mistakes) => {
    await using files = await folder()
    const config = await files.write('mock.json', value)
    await using program = start([...quiet, '--config', config])
    expect(await program.ended).toBe(1)
    for (const mistake of mistakes)
      expect(program.output.stderr).toContain(`bunq-mock: ${config}: ${mistake}`)
    expect(program.output.stderr).not.toContain('hidden')
  })

  it('says so where there is no such file', async () => {
    await using program = start([...quiet, '--config', '/nowhere/mock.json'])
    expect(await program.ended).toBe(1)
    expect(program.output.stderr).toContain('--config: /nowhere/mock.json cannot be read')
  })

  it('has a schema for editors, which takes what the program takes', async () => {
    const schema = JSON.parse(await readFile(new URL('../config.schema.json', import.meta.url), 'utf8'))
    const check = new Ajv2020({ allErrors: true }).compile(schema)
    expect(check(CONFIG), JSON.stringify(check.errors)).toBe(true)
    expect(check(BROKEN)).toBe(false)
    const paths = new Set(check.errors?.map(({ instancePath }) => instancePath))
    expect([...paths]).toEqual(
      expect.arrayContaining([
        '',
        '/flags',
        '/flags/port',
        '/flags/strict',
        '/users/0/id',
        '/faults/0/error',
      ]),
    )
    expect(check({ faults: [{ error: 'Maintenance', operation: 'NOPE' }] })).toBe(false)
  })
})

describe('--state', () => {
  it('brings back at the next start what was there at the end', async () => {
    await using files = await folder()
    const state = files.file('bank.json')
    const before = await (async () => {
      await using program = start([...quiet, '--state', state])
      const url = await urlOf(program)
      await create(url)
      const { body } = await control(url, 'GET', '/state')
      program.process.kill('SIGTERM')
      expect(await program.ended).toBe(0)
      return body as { oauthClients: object[] }
    })()
    await using program = start([...quiet, '--state', state])
    const url = await urlOf(program)
    const after = (await control(url, 'GET', '/state')).body as typeof before & { now: string }
    expect(after.oauthClients).toEqual(before.oauthClients)
    expect(Math.abs(Date.parse(`${after.now.replace(' ', 'T')}Z`) - Date.now())).toBeLessThan(5000)
    expect(await (await create(url)).json()).toEqual({ Response: [{ Id: { id: 790 } }] })
  })

  it('loads after a kill -9 at any moment, and no answer older than a moment is lost', async () => {
    await using files = await folder()
    const state = files.file('bank.json')
    let kept = 0
    for (let round = 0; round < 5; round += 1) {
      await using program = start([...quiet, '--state', state])
      const url = await urlOf(program)
      const killed = wait(50 + 90 * round).then(() => program.process.kill('SIGKILL'))
      let answered = 0
      const early = async (): Promise<void> => {
        for (;;) {
          const answer = await create(url).catch(() => null)
          if (answer === null) return
          answered += 1
        }
      }
      await Promise.all([killed, early(), early()])
      await program.ended
      await using mock = await createMock()
      await mock.restore(JSON.parse(await readFile(state, 'utf8')))
      const { length } = mock.state.oauthClients
      expect(length).toBeGreaterThanOrEqual(kept)
      expect(length).toBeLessThanOrEqual(kept + answered + 2)
      kept = length
    }
    expect(kept).toBeGreaterThan(0)
    await using last = start([...quiet, '--state', state])
    await urlOf(last)
    expect(await readdir(files.file('.'))).toEqual(['bank.json'])
  }, 60_000)

  it('saves what is arranged over HTTP, and a user who is only named', async () => {
    await using files = await folder()
    const state = files.file('bank.json')
    await using program = start([...quiet, '--state', state])
    const url = await urlOf(program)
    const users = async (): Promise<number> => JSON.parse(await readFile(state, 'utf8')).users.length
    await control(url, 'POST', '/sandbox-user')
    await expect.poll(users).toBe(1)
    await fetch(`${url}/v1/user/5/oauth-client`)
    await expect.poll(users).toBe(2)
  })

  it.each<[string, unknown, string]>([
    [
      'of a newer version',
      { format: 'bunq-mock snapshot', version: 2 },
      'version: is 2, of a newer bunq-mock',
    ],
    ['of another kind', { name: 'x' }, 'name: is not known here'],
    ['cut short', '{"format":"bunq-mock snapshot","vers', 'is not valid JSON'],
    ['empty', '', 'is not valid JSON'],
  ])('refuses a file %s, and leaves it as it is', async (_kind, value, message) => {
    await using files = await folder()
    const state = await files.write('bank.json', value)
    const before = await readFile(state, 'utf8')
    await using program = start([...quiet, '--state', state])
    expect(await program.ended).toBe(1)
    expect(program.output.stderr).toContain(`bunq-mock: ${state}: `)
    expect(program.output.stderr).toContain(message)
    expect(await readFile(state, 'utf8')).toBe(before)
  })

  it('says so where it cannot be written', async () => {
    await using program = start([...quiet, '--state', '/nowhere/bank.json'])
    expect(await program.ended).toBe(1)
    expect(program.output.stderr).toContain('--state: /nowhere/bank.json cannot be written: ENOENT')
  })
})
