/** The examples, each run as its reader would: against the built package, in a project of its own. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const bin = (name: string): string => join(ROOT, 'node_modules', name)

let project: string

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'bunq-mock-examples-'))
  await cp(join(ROOT, 'examples'), project, { recursive: true })
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  await linkModules(join(ROOT, 'node_modules'), join(project, 'node_modules'))
  await buildPackage(join(project, 'node_modules', 'bunq-mock'))
}, 120_000)

afterAll(() => rm(project, { recursive: true }))

/** Everything that is installed here, each by a link of its own, so that one more package can stand beside it. */
async function linkModules(from: string, to: string): Promise<void> {
  await mkdir(to)
  const names = (await readdir(from)).filter((name) => !name.startsWith('.'))
  await Promise.all(names.map((name) => symlink(join(from, name), join(to, name))))
}

async function buildPackage(folder: string): Promise<void> {
  await mkdir(folder)
  const tsc = bin('typescript/bin/tsc')
  const options = ['-p', join(ROOT, 'tsconfig.build.json'), '--noCheck', '--outDir', join(folder, 'dist')]
  await run(process.execPath, [tsc, ...options])
  await cp(join(ROOT, 'package.json'), join(folder, 'package.json'))
}

/** Runs a runner in a folder of the examples; all that it printed. */
async function runIn(folder: string, script: string, ...args: string[]): Promise<string> {
  // What Vitest and npm put there is ours, and none of the example's business.
  const { PATH = '', HOME = '' } = process.env
  const options = { cwd: join(project, folder), env: { PATH, HOME, NO_COLOR: '1', CI: '1' } }
  const { stdout, stderr } = await run(process.execPath, [script, ...args].filter(Boolean), options)
  return stdout + stderr
}

describe('the example for', () => {
  it('Vitest', async () => {
    const output = await runIn('vitest', bin('vitest/vitest.mjs'), 'run', '--root', '.')
    expect(output).toMatch(/Tests +3 passed \(3\)/)
  }, 60_000)

  it('node:test', async () => {
    const output = await runIn('node-test', '--test')
    expect(output).toMatch(/pass 3$/m)
    expect(output).toMatch(/fail 0$/m)
  }, 60_000)

  it('Jest', async () => {
    const output = await runIn('jest', bin('jest/bin/jest.js'), '--ci')
    expect(output).toMatch(/Tests: +2 passed, 2 total/)
  }, 60_000)

  it('Playwright', async () => {
    const output = await runIn('playwright', bin('@playwright/test/cli.js'), 'test')
    expect(output).toMatch(/2 passed/)
  }, 60_000)

  it('TypeScript at its strictest, which sees every mistake', async () => {
    await writeFile(join(project, 'wrong.ts'), WRONG)
    const [wrong, examples] = await Promise.all([
      typeErrors('--skipLibCheck', 'false', 'wrong.ts'),
      typeErrors('--skipLibCheck', 'vitest/register-app.test.ts', 'playwright/list-apps.spec.ts'),
    ])
    expect(wrong).toEqual(['wrong.ts(4', 'wrong.ts(5', 'wrong.ts(6', 'wrong.ts(7'])
    expect(examples).toEqual([])
  }, 60_000)
})

/** File and line of everything that the compiler has against these files. */
async function typeErrors(...files: string[]): Promise<string[]> {
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit']
  const place = [
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2023,esnext.disposable',
    '--types',
    'node',
  ]
  const checking = runIn('.', bin('typescript/bin/tsc'), ...strict, ...place, ...files)
  const output = await checking.catch(({ stdout }: { stdout: string }) => stdout)
  return output.match(/^\S+\(\d+/gm) ?? []
}

/** One mistake in each of the lines from the fourth on. */
const WRONG = `import { createMock } from 'bunq-mock'
await using mock = await createMock({ seed: 1, users: [{ kind: 'UserCompany' }] })
mock.faults.add({ operation: 'READ_User', error: 'Maintenance' })
mock.faults.add({ operation: 'READ_Nobody', error: 500 })
mock.faults.add({ error: 'NoSuchError' })
await createMock({ strikt: true })
mock.state.oauthClients[0]!.client_id.toFixed()
`
