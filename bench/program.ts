import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A server to be run by Node in a process of its own. */
export interface Command {
  readonly file: string
  readonly flags: readonly string[]
  /** Base URL, for a program that does not print it as its first line. */
  readonly url?: string
}

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

export const specification: string = path('../openapi.yaml')
export const bare: Command = { file: path('bare.mjs'), flags: [] }

/** The mock as it is published, on a free port and without a line a request. */
export function mock(...flags: string[]): Command {
  return { file: path('../dist/server/main.js'), flags: ['--port', '0', '--quiet', ...flags] }
}

/** A script of this folder. */
export function script(name: string, ...flags: string[]): Command {
  return { file: path(name), flags }
}

/** What the chapter's second request asks for. The token is there for Prism, which insists on one. */
export const headers = { 'X-Bunq-Client-Authentication': 'x' }

export class Program implements AsyncDisposable {
  readonly #child: ChildProcess
  readonly firstLine: string
  readonly url: string

  private constructor(child: ChildProcess, firstLine: string, url: string) {
    this.#child = child
    this.firstLine = firstLine
    this.url = url
  }

  /** Resolves as soon as the program says where it listens, or answers there. */
  static async start({ file, flags, url }: Command): Promise<Program> {
    const child = spawn(process.execPath, ['--expose-gc', file, ...flags], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (url !== undefined) {
      child.stdout.resume()
      while (!(await answers(url))) await wait(5)
      return new Program(child, '', url)
    }
    const [output] = (await once(child.stdout, 'data')) as [Buffer]
    child.stdout.resume()
    const firstLine = output.toString().trim()
    return new Program(child, firstLine, firstLine)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.kill()
    await ended
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(`${url}/v1/user/1/oauth-client/789`, { headers })).text()
    return true
  } catch {
    return false
  }
}

/** Runs a script of this folder to its end and gives what it printed, as JSON. */
export async function output(command: Command): Promise<unknown> {
  const child = spawn(process.execPath, [command.file, ...command.flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  await once(child, 'close')
  return JSON.parse(text)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
