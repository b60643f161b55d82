/** One setting: a flag, an environment variable, a line of the help, a member of `flags` in a configuration file. */
export interface Setting {
  /** What stands for the value in the help; a switch has none. */
  readonly value?: string
  readonly help: string
  readonly default?: string
  /** JSON Schema of the value in a file. */
  readonly schema: object
  /** The value, or what was expected instead. */
  read(text: string): { value: unknown } | { expected: string }
}

type Kind = Pick<Setting, 'schema' | 'read'>

const text: Kind = {
  schema: { type: 'string', minLength: 1 },
  read: (value) => (value === '' ? { expected: 'a text' } : { value }),
}

function integer(minimum: number, maximum: number): Kind {
  return {
    schema: { type: 'integer', minimum, maximum },
    read: (value) => {
      const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN
      return number >= minimum && number <= maximum
        ? { value: number }
        : { expected: `a whole number from ${minimum} to ${maximum}` }
    },
  }
}

function oneOf(...words: string[]): Kind {
  return {
    schema: { enum: words },
    read: (value) => (words.includes(value) ? { value } : { expected: words.join(' or ') }),
  }
}

const toggle: Kind = {
  schema: { type: 'boolean' },
  read: (value) => {
    if (['true', '1'].includes(value)) return { value: true }
    if (['false', '0', ''].includes(value)) return { value: false }
    return { expected: 'true or false' }
  },
}

/** In the order of the help. The keys are the flags; the environment has them as BUNQ_MOCK_PORT and so on. */
export const settings: Readonly<Record<string, Setting>> = {
  port: {
    value: 'N',
    default: '8787',
    help: 'port to listen on; 0 picks a free one',
    ...integer(0, 65_535),
  },
  host: { value: 'ADDRESS', default: '127.0.0.1', help: 'address to listen on', ...text },
  seed: {
    value: 'N',
    help: 'the same ids, credentials, people and start of the clock on every run',
    ...integer(0, Number.MAX_SAFE_INTEGER),
  },
  strict: {
    help: 'refuse what bunq would refuse: no token, no signature, http callback URLs, …',
    ...toggle,
  },
  'rate-limit': {
    value: 'off|classic',
    default: 'off',
    help: "classic: bunq's published limits",
    ...oneOf('off', 'classic'),
  },
  'session-timeout': {
    value: 'SECONDS',
    default: '604800',
    help: 'how long a session lives',
    ...integer(1, 315_360_000),
  },
  'single-oauth-client': { help: 'a user may have one ACTIVE OAuth client', ...toggle },
  'credential-format': {
    value: 'chapter|hex64',
    default: 'chapter',
    help: 'client_… and secret_…, or 64 hex digits',
    ...oneOf('chapter', 'hex64'),
  },
  'server-key': {
    value: 'FILE',
    help: 'RSA private key (PEM) that signs the answers; one is made otherwise',
    ...text,
  },
  config: {
    value: 'FILE',
    help: 'flags, users and faults to start with (JSON); flags and variables of the same name go before it',
    ...text,
  },
  state: {
    value: 'FILE',
    help: 'load the bank from here if it is there, and save it here',
    ...text,
  },
  journal: {
    value: 'N',
    default: '1000',
    help: 'how many requests are remembered',
    ...integer(0, 1_000_000),
  },
  'control-token': {
    value: 'TOKEN',
    help: 'what /__mock asks for; without one it answers on loopback only',
    ...text,
  },
  log: {
    value: 'text|json',
    default: 'text',
    help: 'form of the line a request',
    ...oneOf('text', 'json'),
  },
  quiet: { help: 'print the base URL and nothing more', ...toggle },
}

/** The environment variable of a flag. */
export function environmentName(flag: string): string {
  return `BUNQ_MOCK_${flag.toUpperCase().replaceAll('-', '_')}`
}
