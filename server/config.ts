import { parseArgs } from 'node:util'
import { environmentName, type Setting, settings } from './settings.ts'

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
  /** How many requests are remembered. */
  readonly journal: number
  readonly controlToken?: string
  /** A file that the bank is loaded from and saved to. */
  readonly state?: string
  /** A file with flags, users and faults to start with. */
  readonly config?: string
}

/** Parts the command of `exec [options] -- COMMAND…` from the options; there is none for a mock that just listens. */
export function splitCommand(args: readonly string[]): { options: string[]; command?: string[] } {
  if (args[0] !== 'exec') return { options: [...args] }
  const end = args.includes('--') ? args.indexOf('--') : args.length
  // A program that is led to the mock need not know its port: a free one lets many run at once.
  return { options: ['--port=0', ...args.slice(1, end)], command: args.slice(end + 1) }
}

/** The `flags` of a configuration file, as somebody wrote them. */
export interface FileFlags {
  readonly file: string
  readonly flags: Readonly<Record<string, unknown>>
}

/**
 * Reads flags, for those not given the environment, and for those not there either a file.
 * @returns a frozen Config, a request for help or version, or every fault that was found
 */
export function readConfig(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { file, flags: inFile }: FileFlags = { file: '', flags: {} },
): { config: Config } | { show: 'help' | 'version' } | { faults: string[] } {
  const faults: string[] = []
  const flags = parseFlags(args, faults)
  if (flags['help'] === true) return { show: 'help' }
  if (flags['version'] === true) return { show: 'version' }
  faults.push(...mistakesIn(inFile).map((mistake) => `${file}: flags.${mistake}`))
  const config: Record<string, unknown> = {}
  for (const [name, setting] of Object.entries(settings)) {
    const { place, value } = said(name, setting)
    if (value === undefined) continue
    const result = setting.read(String(value))
    if ('value' in result) config[camelCase(name)] = result.value
    else if (place !== undefined) faults.push(`${place}: expected ${result.expected}, got "${value}"`)
  }
  return faults.length > 0 ? { faults } : { config: Object.freeze(config as unknown as Config) }

  /** What was said of a setting, by whom is asked first. */
  function said(name: string, setting: Setting): Said {
    const flag = flags[name]
    if (flag !== undefined) return { place: `--${name}`, value: String(flag) }
    const variable = environmentName(name)
    if (environment[variable] !== undefined) return { place: variable, value: environment[variable] }
    if (Object.hasOwn(inFile, name)) return { value: inFile[name] }
    return { value: setting.default ?? (setting.value === undefined ? 'false' : undefined) }
  }
}

interface Said {
  /** Where it was said; nowhere for a default, and for a file, which is judged by itself. */
  readonly place?: string
  readonly value: unknown
}

/** What is wrong with the flags of a file, also with those that a flag or a variable outdoes. */
function mistakesIn(flags: FileFlags['flags']): string[] {
  return Object.entries(flags).flatMap(([name, value]) => {
    const setting = Object.hasOwn(settings, name) && name !== 'config' ? settings[name] : undefined
    if (setting === undefined) return [`${name}: no such option`]
    const result = readJson(setting, value)
    return 'value' in result ? [] : [`${name}: expected ${result.expected}, got ${JSON.stringify(value)}`]
  })
}

/** A file says `true` and 8787, not "true" and "8787". */
function readJson(setting: Setting, value: unknown): ReturnType<Setting['read']> {
  const result = setting.read(String(value))
  return 'value' in result && result.value !== value ? { expected: JSON.stringify(result.value) } : result
}

function parseFlags(args: readonly string[], faults: string[]): Record<string, string | boolean | undefined> {
  const options = Object.fromEntries(
    [...Object.entries(settings), ['help', {}] as const, ['version', {}] as const].map(([name, setting]) => [
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

function camelCase(flag: string): string {
  return flag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
