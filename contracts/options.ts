import { parseArgs } from 'node:util'
import { operations } from '../openapi/operation.ts'
import type { Pacing } from './pace.ts'
import { targetFault } from './target.ts'

/** What one run is asked to do. Every value has been checked. */
export interface RunConfig {
  readonly target: string
  readonly apiKey?: string
  /** A resource or an operation. */
  readonly only?: string
  readonly cleanup: boolean
  readonly allowAdditions: boolean
  /** A folder for the report. */
  readonly report?: string
  /** A file for the recording. */
  readonly record?: string
  /** Milliseconds for one exchange. */
  readonly timeout: number
  readonly pacing?: Pacing
}

export type Command =
  | { readonly run: RunConfig }
  | { readonly compare: readonly [string, string] }
  | { readonly show: 'help' | 'version' }
  | { readonly faults: readonly string[] }

const OPTIONS = {
  target: { type: 'string' },
  only: { type: 'string' },
  cleanup: { type: 'boolean' },
  'allow-additions': { type: 'boolean' },
  report: { type: 'string' },
  record: { type: 'string' },
  compare: { type: 'string' },
  timeout: { type: 'string' },
  pace: { type: 'string' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const

const PACES: readonly string[] = ['always', 'when-told', 'never'] satisfies Pacing[]

export const USAGE = `bunq-contract: asks a bank whether it keeps the contract of bunq's OAuth-client API

Usage: bunq-contract [options]

  --target T          mock, sandbox, partner-sandbox or a URL (mock, or CONTRACT_TARGET)
  --only WHAT         a resource such as callback-url, or an operation such as READ_User
  --cleanup           cancel the OAuth clients that the account has already
  --allow-additions   an undocumented field is news, not drift
  --report DIR        write report.json, report.md, junit.xml and report.html there
  --record FILE.har   write every exchange there, without its secrets
  --compare A B       lay two report.json side by side, and ask nobody
  --timeout SECONDS   for one answer (30)
  --pace PACE         keep within bunq's published limits: always, when-told (by a 429) or never
                      (never for mock, when-told on this machine, always elsewhere)
  --help              print this and end
  --version           print the version and end

The API key is read from BUNQ_API_KEY; without one a sandbox user is made.
Ends with 0 where the contract holds, 1 where the bank drifted, 2 where it could not be judged.
`

/** Reads the command line and the environment. */
export function readCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const { values, positionals, faults } = parse(args)
  if (values.help === true) return { show: 'help' }
  if (values.version === true) return { show: 'version' }
  const [other, ...rest] = positionals
  const strayed = values.compare === undefined ? positionals : rest
  faults.push(...strayed.map((word) => `${word}: not understood`))
  if (values.compare !== undefined && other === undefined) faults.push('--compare: needs two files')
  if (values.compare !== undefined && other !== undefined && faults.length === 0)
    return { compare: [values.compare, other] }
  const target = values.target ?? (environment['CONTRACT_TARGET'] || 'mock')
  const timeout = values.timeout === undefined ? 30 : Number(values.timeout)
  const apiKey = environment['BUNQ_API_KEY']?.trim()
  const bad = targetFault(target)
  if (bad !== null) faults.push(`--target: ${bad}`)
  if (values.only !== undefined && !isKnown(values.only))
    faults.push(
      `--only: expected a resource (${resources().join(', ')}) or an operation, got "${values.only}"`,
    )
  if (!(timeout > 0 && timeout <= 600))
    faults.push(`--timeout: expected seconds, from 1 to 600, got "${values.timeout}"`)
  if (values.pace !== undefined && !PACES.includes(values.pace))
    faults.push(`--pace: expected ${PACES.join(' or ')}, got "${values.pace}"`)
  if (faults.length > 0) return { faults }
  return {
    run: {
      target,
      cleanup: values.cleanup ?? false,
      allowAdditions: values['allow-additions'] ?? false,
      timeout: timeout * 1000,
      ...(apiKey ? { apiKey } : {}),
      ...(values.only === undefined ? {} : { only: values.only }),
      ...(values.report === undefined ? {} : { report: values.report }),
      ...(values.record === undefined ? {} : { record: values.record }),
      ...(values.pace === undefined ? {} : { pacing: values.pace as Pacing }),
    },
  }
}

type Values = {
  [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name]['type'] extends 'boolean' ? boolean : string
}

/** Not strict, so that every unknown flag is named and not only the first. */
function parse(args: readonly string[]): { values: Values; positionals: string[]; faults: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | boolean> = {}
  const positionals: string[] = []
  const faults: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const type = Object.hasOwn(OPTIONS, token.name)
      ? OPTIONS[token.name as keyof typeof OPTIONS].type
      : undefined
    if (type === undefined) faults.push(`${token.rawName}: no such option`)
    else if (type === 'boolean' && token.value !== undefined) faults.push(`${token.rawName}: takes no value`)
    else if (type === 'string' && !token.value) faults.push(`${token.rawName}: needs a value`)
    else values[token.name] = token.value ?? true
  }
  return { values: values as Values, positionals, faults }
}

function isKnown(only: string): boolean {
  return operations.some(({ id, resource }) => id === only || resource === only)
}

function resources(): string[] {
  return [...new Set(operations.map(({ resource }) => resource))]
}
