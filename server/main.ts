#!/usr/bin/env node
import { readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isatty } from 'node:tty'
import { type Config, readConfig, splitCommand } from './config.ts'
import type { Setup } from './controls.ts'

const { options, command } = splitCommand(process.argv.slice(2))
const first = readConfig(options, process.env)
const { result, setup } = await withFile(first)
if ('show' in result) process.stdout.write(result.show === 'help' ? await help() : `${version()}\n`)
else if ('faults' in result) fail(`${result.faults.join('\nbunq-mock: ')}\nTry bunq-mock --help.`)
else if (command !== undefined) await execute(command, result.config)
else await start(result.config)

async function help(): Promise<string> {
  return (await import('./usage.ts')).usage()
}

/** What a configuration file adds, where one is named. */
async function withFile(read: typeof first): Promise<{ result: typeof first; setup: Setup }> {
  if (!('config' in read) || read.config.config === undefined) return { result: read, setup: {} }
  const { readConfigFile } = await import('./config-file.ts')
  const { flags, setup, faults } = readConfigFile(read.config.config)
  const whole = readConfig(options, process.env, flags)
  const more = 'faults' in whole ? whole.faults : []
  return { result: faults.length + more.length > 0 ? { faults: [...faults, ...more] } : whole, setup }
}

async function start(config: Config): Promise<void> {
  // Loaded only now: `--help` and a mistyped flag should answer at once.
  const { serve } = await import('./serve.ts')
  const colours = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined
  try {
    // Whoever reads the log may go away; the bank stays.
    process.stdout.on('error', () => {})
    const { url, close } = await serve({ ...config, ...setup, ...serverKey(config) }, print, colours)
    print(config.quiet ? url : greeting(url, config))
    // A second signal while the first is being obeyed changes nothing.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => void close().then(() => process.exit(0), quit))
  } catch (error) {
    fail(reason(error, config))
  }
}

/** Standard output is the command's: what the mock has to say goes beside it. */
async function execute(command: readonly string[], config: Config): Promise<void> {
  if (command.length === 0) fail('exec: no command\nTry bunq-mock exec -- COMMAND…')
  const [{ exec }, { serve }] = await Promise.all([import('./exec/exec.ts'), import('./serve.ts')])
  const colours = isatty(2) && process.env['NO_COLOR'] === undefined
  try {
    const mock = () => serve({ ...config, ...setup, ...serverKey(config) }, printBeside, colours)
    process.exit(await exec(command, process.env, mock, (sentence) => printBeside(`bunq-mock: ${sentence}`)))
  } catch (error) {
    fail(reason(error, config))
  }
}

function greeting(url: string, { strict }: Config): string {
  const lines = [
    `bunq-mock ${version()} is listening on ${url}`,
    'It emulates OAuth clients, their callback URLs, and the way there: sandbox users, installation, device, session.',
    strict ? 'It is strict: it refuses what bunq would refuse. Begin with:' : 'No token is needed. Try:',
    '',
    strict
      ? `  curl -X POST ${url}/v1/sandbox-user-person`
      : `  curl -X POST ${url}/v1/user/1/oauth-client -d '{}'`,
    '',
  ]
  return lines.join('\n')
}

function serverKey({ serverKey }: Config): { serverKey?: string } {
  if (serverKey === undefined) return {}
  try {
    return { serverKey: readFileSync(serverKey, 'utf8') }
  } catch {
    // Somebody may have given the key itself, which nobody should see.
    const name = /^[^\n]{1,200}$/.test(serverKey) && !serverKey.includes('PRIVATE') ? serverKey : 'that file'
    return fail(`--server-key: ${name} cannot be read`)
  }
}

function reason(error: unknown, { host, port, config: file }: Config): string {
  const { code, message, name } = error as NodeJS.ErrnoException
  if (name === 'Mistaken') return message.replaceAll(/^/gm, `${file}: `).replaceAll('\n', '\nbunq-mock: ')
  if (code === 'EADDRINUSE')
    return `port ${port} of ${host} is in use; choose another with --port, or --port 0 for a free one`
  if (code === 'EACCES')
    return `port ${port} of ${host} is not allowed to this user; choose one above 1023 with --port`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `--host ${host} is not an address of this machine`
  return message
}

function version(): string {
  return (createRequire(import.meta.url)('bunq-mock/package.json') as { version: string }).version
}

/** The bank could not be saved at the end. */
function quit(error: unknown): never {
  return fail(error instanceof Error ? error.message : String(error))
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Not by process.stderr, which would make the pipe that we share with a command one that does not block. */
function printBeside(line: string): void {
  try {
    writeSync(2, `${line}\n`)
  } catch {
    // Nobody listens any more, as in `2>&1 | head`. That must not end the command.
  }
}

function fail(message: string): never {
  process.stderr.write(`bunq-mock: ${message}\n`)
  // What a command under exec ends with is its own; these are what env, nohup and timeout have for their own failures.
  process.exit(command === undefined ? 1 : 125)
}
