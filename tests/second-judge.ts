/** The drift detector of @redocly/cli: somebody else's program that reads the same recordings against the same specification. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Har } from '../contracts/report/har.ts'

/** Something that is wrong, in an answer or in a request. */
export interface Problem {
  readonly target: 'request' | 'response'
  /** Empty where the request fits no operation. */
  readonly operation: string
  readonly status: number
  readonly message: string
  /** The first exchange of the recording that shows it. */
  readonly exchange: number
}

interface RedoclyProblem {
  readonly target: 'request' | 'response'
  readonly operationId?: string
  readonly status?: number
  readonly message: string
  readonly exchangeIndex: number
}

const run = promisify(execFile)
const CLI = fileURLToPath(new URL('../node_modules/@redocly/cli/bin/cli.js', import.meta.url))
const API = fileURLToPath(new URL('../openapi.yaml', import.meta.url))
/** Sent with every request, as clients do; the specification lists them only where bunq looks at them. */
const REQUEST_HEADERS = [
  'x-bunq-client-authentication',
  'x-bunq-client-signature',
  'x-bunq-region',
  'x-bunq-geolocation',
]

/** Everything that redocly finds in a recording of one bank. */
export async function secondJudge(har: Har, server: string): Promise<Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'second-judge-'))
  try {
    const [traffic, output] = [join(folder, 'run.har'), join(folder, 'drift.json')]
    await writeFile(traffic, JSON.stringify(har))
    const options = [
      '--server',
      server,
      '--ignore-headers',
      REQUEST_HEADERS.join(),
      '--format',
      'json',
      '-o',
      output,
    ]
    // It exits with 1 where it finds something.
    const failed = await run(process.execPath, [CLI, 'drift', traffic, '--api', API, ...options]).catch(
      (error: Error) => error,
    )
    const text = await readFile(output, 'utf8').catch(() => {
      throw new Error(`redocly wrote nothing: ${String(failed)}`)
    })
    return (JSON.parse(text) as { problems: RedoclyProblem[] }).problems.map(problemOf)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function problemOf({ operationId, status, exchangeIndex, ...rest }: RedoclyProblem): Problem {
  const { target, message } = rest
  return { target, operation: operationId ?? '', status: status ?? 0, message, exchange: exchangeIndex }
}

/** The operations in whose answers it finds something. */
export function operationsIn(problems: readonly Problem[]): Set<string> {
  return new Set(problems.filter(({ target }) => target === 'response').map(({ operation }) => operation))
}
