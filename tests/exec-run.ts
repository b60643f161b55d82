import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

// Every test that imports this starts two processes or more, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export const main = fileURLToPath(new URL('../server/main.ts', import.meta.url))

/** `bunq-mock exec --quiet -- COMMAND…`, from source, with an environment that holds PATH and what is given. */
export function exec(command: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  return bunqMock(['exec', '--quiet', '--', ...command], environment)
}

/** A Node program, as an ES module, under exec. */
export function execNode(program: string, environment: Record<string, string> = {}): Promise<Ended> {
  return exec([process.execPath, '--input-type=module', '--eval', program], environment)
}

export function bunqMock(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  return runProgram([process.execPath, '--import', 'tsx', main, ...args], environment)
}

export function runProgram(
  [command = '', ...args]: readonly string[],
  environment: Record<string, string>,
): Promise<Ended> {
  const child = spawn(command, args, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const heard = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      heard[name] += text
    })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, ...heard }))
  })
}
