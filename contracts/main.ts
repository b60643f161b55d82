#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Command, type RunConfig, readCommand, USAGE } from './options.ts'
import { tell } from './progress.ts'
import { wantsColour } from './report/colour.ts'
import { compare, readReport } from './report/compare.ts'
import { renderComparison } from './report/comparison.ts'
import { exitCode, type Report } from './report/report.ts'
import { renderTerminal } from './report/terminal.ts'

/** Could not judge: also where the request itself was not understood. */
const UNJUDGED = 2

process.exitCode = await obey(readCommand(process.argv.slice(2), process.env))

async function obey(command: Command): Promise<number> {
  if ('show' in command) return print(command.show === 'help' ? USAGE : `${version()}\n`)
  if ('faults' in command)
    return fail(`${command.faults.join('\nbunq-contract: ')}\nTry bunq-contract --help.`)
  const colour = wantsColour(process.stdout, process.env)
  if ('compare' in command) {
    try {
      const [before, after] = await Promise.all(command.compare.map(reportIn))
      if (before === undefined || after === undefined) return UNJUDGED
      return print(renderComparison(compare(before, after), { colour }))
    } catch (error) {
      return fail((error as Error).message)
    }
  }
  return judge(command.run, colour)
}

async function judge(config: RunConfig, colour: boolean): Promise<number> {
  // Loaded only now: `--help` and a mistyped option should answer at once.
  const { runUnderVitest } = await import('./verify.ts')
  const stop = new AbortController()
  // Once: who insists ends the process at once, and leaves the bank as it is.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  const progress = { ...tell(process.stderr), signal: stop.signal }
  try {
    const run = await runUnderVitest(config, progress)
    const report = (await import('./report/judge.ts')).judge(run, config)
    progress.end()
    print(renderTerminal(report, { colour }))
    if (config.report !== undefined) {
      const { writeReport } = await import('./report/write.ts')
      for (const path of await writeReport(report, config.report)) print(`Written: ${path}\n`)
    }
    if (config.record !== undefined) {
      const { toHar } = await import('./report/har.ts')
      await writeFile(config.record, `${JSON.stringify(toHar(run, version()), null, 2)}\n`)
      print(`Written: ${config.record}\n`)
    }
    return exitCode(report)
  } catch (error) {
    progress.end()
    return fail((error as Error).message)
  }
}

async function reportIn(path: string): Promise<Report> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`--compare: ${path} cannot be read`)
  })
  try {
    return readReport(text)
  } catch (error) {
    throw new Error(`--compare: ${path}: ${(error as Error).message}`)
  }
}

function version(): string {
  return (createRequire(import.meta.url)('bunq-mock/package.json') as { version: string }).version
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function fail(message: string): number {
  process.stderr.write(`bunq-contract: ${message}\n`)
  return UNJUDGED
}
