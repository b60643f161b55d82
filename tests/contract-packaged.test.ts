/** `bunq-contract` as a partner has it: built, inside node_modules, under Node without a loader for TypeScript. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { INSTALL_PEERS } from '../contracts/peers.ts'
import { bankBehind } from './contract-banks.ts'
import { runProgram } from './exec-run.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ROOT = process.cwd()
let place = ''

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'bunq-partner-'))
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc')
  const args = ['-p', 'tsconfig.build.json', '--outDir', join(place, 'dist')]
  expect((await runProgram([process.execPath, tsc, ...args], {})).stdout).toBe('')
})

afterAll(() => rmSync(place, { recursive: true }))

/** A partner's project with the package, and of its other modules only these; all of ours where none are named. */
function project(name: string, modules?: readonly string[]): string {
  const folder = join(place, name, 'node_modules', 'bunq-mock')
  mkdirSync(folder, { recursive: true })
  cpSync(join(place, 'dist'), join(folder, 'dist'), { recursive: true })
  copyFileSync('package.json', join(folder, 'package.json'))
  if (modules === undefined) symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  for (const module of modules ?? [])
    symlinkSync(join(ROOT, 'node_modules', module), join(place, name, 'node_modules', module))
  return folder
}

test('with its peers it asks every promise, and writes nothing into the package', async () => {
  const folder = project('complete')
  const before = readdirSync(folder, { recursive: true }).length
  const run = await runProgram([process.execPath, join(folder, 'dist', 'contracts', 'main.js')], {})
  expect(run.stdout).toContain('The contract holds.')
  expect(run.status).toBe(0)
  expect(readdirSync(folder, { recursive: true })).toHaveLength(before)
})

test('without them it says how to install them, and ends with 2', async () => {
  const folder = project('bare', ['hono', '@hono', '@faker-js'])
  const run = await runProgram([process.execPath, join(folder, 'dist', 'contracts', 'main.js')], {})
  expect(run).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(INSTALL_PEERS) })
})

// Not from source: tsx has a mind of its own about signals.
test('who interrupts it gets what is known so far, a 2, and a bank without its clients', async () => {
  const main = join(project('interrupted'), 'dist', 'contracts', 'main.js')
  const asked: string[] = []
  await using bank = await bankBehind(async (c, next) => {
    asked.push(`${c.req.method} ${c.req.path}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    await next()
  })
  const child = spawn(process.execPath, [main, '--target', bank.url], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stderr.on('data', (line) => {
    // A second signal would end it at once.
    if (!child.killed && String(line).includes('callback-url (')) child.kill('SIGINT')
  })
  const [stdout, [status]] = await Promise.all([text(child.stdout), once(child, 'close')])
  expect(stdout).toContain('the run was interrupted')
  expect(status).toBe(2)
  expect(asked.at(-1)).toBe('DELETE /v1/session/0')
})
