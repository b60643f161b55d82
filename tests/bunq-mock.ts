/** The program as a process of its own. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface Program extends AsyncDisposable {
  readonly process: ChildProcessByStdio<null, Readable, Readable>
  /** What it printed so far. */
  readonly output: { stdout: string; stderr: string }
  /** Resolves with the first match in what it prints, then or later. */
  printed(pattern: RegExp): Promise<RegExpMatchArray>
  /** Its exit code, or the signal that ended it; everything is printed by then. */
  readonly ended: Promise<number | string>
}

/** Starts `bunq-mock` from its source with these arguments, and these variables alone besides PATH and HOME. */
export function start(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Program {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...args], {
    cwd: ROOT,
    env: { PATH, HOME, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk
  })
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal)
  return {
    process: child,
    output,
    ended,
    printed: (pattern) => {
      return new Promise((resolve, reject) => {
        const look = (): void => {
          const match = output.stdout.match(pattern)
          if (match !== null) resolve(match)
        }
        child.stdout.on('data', look)
        ended.then((end) => reject(new Error(`ended with ${end}: ${output.stderr}`)))
        look()
      })
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The base URL that it prints when it listens. */
export async function urlOf(program: Program): Promise<string> {
  const [, url = ''] = await program.printed(/(http:\/\/[^\s]+:\d+)\n/)
  return url
}
