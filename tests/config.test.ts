/** Flags and environment, without a process. */
import { describe, expect, test } from 'vitest'
import { readConfig } from '../server/config.ts'
import { usage } from '../server/usage.ts'

const DEFAULTS = {
  port: 8787,
  host: '127.0.0.1',
  strict: false,
  rateLimit: 'off',
  sessionTimeout: 604_800,
  singleOauthClient: false,
  credentialFormat: 'chapter',
  log: 'text',
  quiet: false,
}

describe('The configuration', () => {
  test('has the documented defaults, and cannot be changed', () => {
    const result = readConfig([], {})
    expect(result).toEqual({ config: expect.objectContaining(DEFAULTS) })
    expect('config' in result && Object.isFrozen(result.config)).toBe(true)
    expect('config' in result && 'seed' in result.config).toBe(false)
  })

  const EVERY = {
    port: '0',
    host: '::1',
    seed: '7',
    strict: true,
    'rate-limit': 'classic',
    'session-timeout': '60',
    'single-oauth-client': true,
    'credential-format': 'hex64',
    'server-key': 'key.pem',
    log: 'json',
    quiet: true,
  }
  const READ = {
    port: 0,
    host: '::1',
    seed: 7,
    strict: true,
    rateLimit: 'classic',
    sessionTimeout: 60,
    singleOauthClient: true,
    credentialFormat: 'hex64',
    serverKey: 'key.pem',
    log: 'json',
    quiet: true,
  }

  test('takes every setting as a flag, as two words or one', () => {
    const two = Object.entries(EVERY).flatMap(([name, value]) =>
      value === true ? [`--${name}`] : [`--${name}`, `${value}`],
    )
    const one = Object.entries(EVERY).map(([name, value]) =>
      value === true ? `--${name}` : `--${name}=${value}`,
    )
    expect(readConfig(two, {})).toEqual({ config: expect.objectContaining(READ) })
    expect(readConfig(one, {})).toEqual({ config: expect.objectContaining(READ) })
  })

  test('takes every setting from the environment', () => {
    const variables = Object.fromEntries(
      Object.entries(EVERY).map(([name, value]) => [
        `BUNQ_MOCK_${name.toUpperCase().replaceAll('-', '_')}`,
        String(value),
      ]),
    )
    expect(readConfig([], variables)).toEqual({ config: expect.objectContaining(READ) })
  })

  test('prefers a flag to the environment', () => {
    expect(readConfig(['--port', '1'], { BUNQ_MOCK_PORT: 'rubbish', BUNQ_MOCK_SEED: '2' })).toMatchObject({
      config: { port: 1, seed: 2 },
    })
  })

  test.each([
    [['--port', '65536'], '--port: expected a whole number from 0 to 65535, got "65536"'],
    [['--port=-1'], '--port: expected a whole number from 0 to 65535, got "-1"'],
    [['--port', '1e3'], '--port: expected a whole number from 0 to 65535, got "1e3"'],
    [['--port', ''], '--port: expected a whole number from 0 to 65535, got ""'],
    [['--host', ''], '--host: expected a text, got ""'],
    [['--seed', '1.5'], '--seed: expected a whole number from 0 to 9007199254740991, got "1.5"'],
    [['--session-timeout', '0'], '--session-timeout: expected a whole number from 1 to 315360000, got "0"'],
    [['--log', 'xml'], '--log: expected text or json, got "xml"'],
    [['--rate-limit', 'on'], '--rate-limit: expected off or classic, got "on"'],
    [['--credential-format', 'HEX64'], '--credential-format: expected chapter or hex64, got "HEX64"'],
    [['--seed'], '--seed: needs a value'],
    [['--strict=true'], '--strict: takes no value'],
    [['--strikt'], '--strikt: no such option'],
    [['-x'], '-x: no such option'],
    [['--__proto__'], '--__proto__: no such option'],
    [['8080'], '8080: not understood'],
  ])('names what is wrong with %j', (args, fault) => {
    expect(readConfig(args, {})).toEqual({ faults: [fault] })
  })

  test('names what is wrong in the environment by its variable', () => {
    expect(readConfig([], { BUNQ_MOCK_PORT: 'http', BUNQ_MOCK_STRICT: 'yes' })).toEqual({
      faults: [
        'BUNQ_MOCK_PORT: expected a whole number from 0 to 65535, got "http"',
        'BUNQ_MOCK_STRICT: expected true or false, got "yes"',
      ],
    })
  })

  test('names every fault at once', () => {
    const result = readConfig(['--strikt', '--port', 'x', 'y', '--log', 'xml', '--seed'], {})
    expect('faults' in result && result.faults).toHaveLength(5)
  })

  test('names every setting in the help', () => {
    for (const name of Object.keys(EVERY)) expect(usage()).toMatch(new RegExp(`^  --${name}\\b`, 'm'))
  })
})
