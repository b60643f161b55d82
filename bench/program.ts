import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own, as `[file, …arguments]` for Node; it prints its base URL first. */
export type Command = readonly [string, ...string[]]

export const bare: Command = [fileURLToPath(new URL('bare.mjs', import.meta.url))]
const built = fileURLToPath(new URL('../dist/server/main.js', import.meta.url))

/** The mock as it is published, on a free port and without a line a request. */
export function mock(...flags: string[]): Command {
  return [built, '--port', '0', '--quiet', ...flags]
}

export class Program implements AsyncDisposable {
  readonly #child: ChildProcess
  readonly url: string

  private constructor(child: ChildProcess, url: string) {
    this.#child = child
    this.url = url
  }

  /** Resolves as soon as the program has printed its base URL. */
  static async start(command: Command): Promise<Program> {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
    const [output] = (await once(child.stdout, 'data')) as [Buffer]
    return new Program(child, output.toString().trim())
  }

  /** Bytes of memory that the process holds (VmRSS). Linux only. */
  async memory(): Promise<number> {
    const status = await readFile(`/proc/${this.#child.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.kill()
    await ended
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
