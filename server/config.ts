import { parseArgs } from 'node:util'

/** What the command line decides. Every value has been checked. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly seed?: number
  readonly quiet: boolean
  readonly log: 'text' | 'json'
  readonly credentialFormat: 'chapter' | 'hex64'
  readonly strict: boolean
  readonly singleOauthClient: boolean
  readonly sessionTimeout: number
  readonly rateLimit: 'off' | 'classic'
  /** A file with an RSA private key, PEM. */
  readonly serverKey?: string
}

/** One setting: a flag, an environment variable, a line of the help. */
interface Setting {
  /** What stands for the value in the help; a switch has none. */
  readonly value?: string
  readonly help: string
  readonly default?: string
  /** The value, or what was expected instead. */
  read(text: string): { value: unknown } | { expected: string }
}

const text: Setting['read'] = (value) => (value === '' ? { expected: 'a text' } : { value })

function integer(minimum: number, maximum: number): Setting['read'] {
  return (value) => {
    const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN
    return number >= minimum && number <= maximum
      ? { value: number }
      : { expected: `a whole number from ${minimum} to ${maximum}` }
  }
}

function oneOf(...words: string[]): Setting['read'] {
  return (value) => (words.includes(value) ? { value } : { expected: words.join(' or ') })
}

const toggle: Setting['read'] = (value) => {
  if (['true', '1'].includes(value)) return { value: true }
  if (['false', '0', ''].includes(value)) return { value: false }
  return { expected: 'true or false' }
}

/** In the order of the help. The keys are the flags; the environment has them as BUNQ_MOCK_PORT and so on. */
const settings = {
  port: {
    value: 'N',
    default: '8787',
    help: 'port to listen on; 0 picks a free one',
    read: integer(0, 65_535),
  },
  host: { value: 'ADDRESS', default: '127.0.0.1', help: 'address to listen on', read: text },
  seed: {
    value: 'N',
    help: 'the same ids, credentials, people and start of the clock on every run',
    read: integer(0, Number.MAX_SAFE_INTEGER),
  },
  strict: {
    help: 'refuse what bunq would refuse: no token, no signature, http callback URLs, …',
    read: toggle,
  },
  'rate-limit': {
    value: 'off|classic',
    default: 'off',
    help: "classic: bunq's published limits",
    read: oneOf('off', 'classic'),
  },
  'session-timeout': {
    value: 'SECONDS',
    default: '604800',
    help: 'how long a session lives',
    read: integer(1, 315_360_000),
  },
  'single-oauth-client': { help: 'a user may have one ACTIVE OAuth client', read: toggle },
  'credential-format': {
    value: 'chapter|hex64',
    default: 'chapter',
    help: 'client_… and secret_…, or 64 hex digits',
    read: oneOf('chapter', 'hex64'),
  },
  'server-key': {
    value: 'FILE',
    help: 'RSA private key (PEM) that signs the answers; one is made otherwise',
    read: text,
  },
  log: {
    value: 'text|json',
    default: 'text',
    help: 'form of the line a request',
    read: oneOf('text', 'json'),
  },
  quiet: { help: 'print the base URL and nothing more', read: toggle },
} satisfies Record<string, Setting>

const table: Readonly<Record<string, Setting>> = settings

export function usage(): string {
  const rows = [
    ...Object.entries(table).map(([name, setting]) => [
      `--${name}${setting.value === undefined ? '' : ` ${setting.value}`}`,
      setting.help + (setting.default === undefined ? '' : ` (${setting.default})`),
    ]),
    ['--help', 'print this and end'],
    ['--version', 'print the version and end'],
  ]
  const width = Math.max(...rows.map(([flag = '']) => flag.length)) + 2
  return [
    "bunq-mock: a local mock of bunq's OAuth-client API",
    '',
    'Usage: bunq-mock [options]',
    '       bunq-mock exec [options] -- COMMAND…',
    '',
    "exec runs a command for which a mock of its own, on a free port, is bunq's sandbox. It refuses bunq's production.",
    '',
    ...rows.map(([flag = '', help]) => `  ${flag.padEnd(width)}${help}`),
    '',
    `Each is an environment variable too: ${environmentName('port')}, ${environmentName('rate-limit')}, …`,
    '',
  ].join('\n')
}

/** Parts the command of `exec [options] -- COMMAND…` from the options; there is none for a mock that just listens. */
export function splitCommand(args: readonly string[]): { options: string[]; command?: string[] } {
  if (args[0] !== 'exec') return { options: [...args] }
  const end = args.includes('--') ? args.indexOf('--') : args.length
  // A program that is led to the mock need not know its port: a free one lets many run at once.
  return { options: ['--port=0', ...args.slice(1, end)], command: args.slice(end + 1) }
}

/**
 * Reads flags, and for those not given the environment.
 * @returns a frozen Config, a request for help or version, or every fault that was found
 */
export function readConfig(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { config: Config } | { show: 'help' | 'version' } | { faults: string[] } {
  const faults: string[] = []
  const flags = parseFlags(args, faults)
  if (flags['help'] === true) return { show: 'help' }
  if (flags['version'] === true) return { show: 'version' }
  const config: Record<string, unknown> = {}
  for (const [name, setting] of Object.entries(table)) {
    const flag = flags[name]
    const variable = environmentName(name)
    const given = flag === undefined ? environment[variable] : String(flag)
    const value = given ?? setting.default ?? (setting.value === undefined ? 'false' : undefined)
    if (value === undefined) continue
    const result = setting.read(value)
    if ('value' in result) config[camelCase(name)] = result.value
    else
      faults.push(
        `${flag === undefined ? variable : `--${name}`}: expected ${result.expected}, got "${value}"`,
      )
  }
  return faults.length > 0 ? { faults } : { config: Object.freeze(config as unknown as Config) }
}

function parseFlags(args: readonly string[], faults: string[]): Record<string, string | boolean | undefined> {
  const options = Object.fromEntries(
    [...Object.entries(table), ['help', {}] as const, ['version', {}] as const].map(([name, setting]) => [
      name,
      { type: 'value' in setting ? ('string' as const) : ('boolean' as const) },
    ]),
  )
  // Not strict, so that every unknown flag is named and not only the first.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const flags: Record<string, string | boolean> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') faults.push(`${token.value}: not understood`)
    if (token.kind !== 'option') continue
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined
    if (type === undefined) faults.push(`${token.rawName}: no such option`)
    else if (type === 'boolean' && token.value !== undefined) faults.push(`${token.rawName}: takes no value`)
    else if (type === 'string' && token.value === undefined) faults.push(`${token.rawName}: needs a value`)
    else flags[token.name] = token.value ?? true
  }
  return flags
}

function environmentName(flag: string): string {
  return `BUNQ_MOCK_${flag.toUpperCase().replaceAll('-', '_')}`
}

function camelCase(flag: string): string {
  return flag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
