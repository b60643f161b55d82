/** The package as somebody gets it: packed, installed into an empty project, and used in each of its ways. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error']

/** The empty project, and the files that went into the tarball. */
let project: string
let packed: string[]

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'bunq-mock-'))
  const pack = await run('npm', ['pack', '--json', '--pack-destination', project, ...QUIET], { cwd: ROOT })
  // What the build prints stands before the JSON.
  const [{ filename, files }] = JSON.parse(pack.stdout.slice(pack.stdout.indexOf('[\n')))
  packed = files.map(({ path }: { path: string }) => path)
  await writeFile(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }')
  await run('npm', ['install', '--prefer-offline', ...QUIET, join(project, filename)], { cwd: project })
}, 240_000)

afterAll(() => rm(project, { recursive: true }))

const DOCUMENTS = [
  'package.json',
  'openapi.yaml',
  'openapi/control.yaml',
  'config.schema.json',
  'contracts/report/report.schema.json',
]

describe('The tarball', () => {
  test('holds what a user needs', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'package.json',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
        'openapi.yaml',
        'dist/server/main.js',
        'dist/server/mock.js',
        'dist/server/mock.d.ts',
      ]),
    )
  })

  test('holds nothing else', () => {
    const others = packed.filter((path) => !/^dist\/|^[A-Z]+(\.md)?$/.test(path) && !DOCUMENTS.includes(path))
    expect(others).toEqual([])
    expect(packed.filter((path) => /(^|\/)(tests?|bench)\/|(?<!\.d)\.ts$/.test(path))).toEqual([])
  })
})

describe('The installed package', () => {
  test('stays within 15 MB and 20 packages', async () => {
    const names = await readdir(join(project, 'node_modules'), { recursive: true })
    const packages = names.filter((name) =>
      /(^|\/node_modules\/)(@[^/]+\/)?[^@/.][^/]*\/package\.json$/.test(name),
    )
    const sizes = await Promise.all(
      names.map(async (name) => {
        const entry = await stat(join(project, 'node_modules', name))
        return entry.isFile() ? entry.size : 0
      }),
    )
    expect(packages.length).toBeGreaterThan(3)
    expect(packages.length).toBeLessThanOrEqual(20)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15e6)
  })

  test('starts as npx bunq-mock', { timeout: 30_000 }, async () => {
    const child = spawn('npx', ['--no-install', 'bunq-mock', '--port', '0', '--quiet'], {
      cwd: project,
      // A group of its own, which a terminal would signal as a whole.
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'close')
    const [url] = await once(createInterface(child.stdout), 'line')
    const answer = await fetch(`${url}/v1/user/1/oauth-client`, { method: 'POST', body: '{}' })
    expect(await answer.json()).toEqual({ Response: [{ Id: { id: 789 } }] })
    process.kill(-Number(child.pid), 'SIGTERM')
    await ended
  })

  test('is a library for ES modules', async () => {
    const program = `
      import { createMock } from 'bunq-mock'
      const mock = await createMock({ seed: 1 })
      const answer = await fetch(mock.url + '/v1/user/1/oauth-client', { method: 'POST' })
      console.log(await answer.text())
      await mock.close()`
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: project,
    })
    expect(stdout).toBe('{"Response":[{"Id":{"id":789}}]}\n')
  })

  test('has types that a strict consumer resolves, and that refuse what is no option', {
    timeout: 60_000,
  }, async () => {
    const good =
      "import { createMock, type Mock } from 'bunq-mock'\nexport const mock: Promise<Mock> = createMock({ strict: true })\n"
    const wrong = "import { createMock } from 'bunq-mock'\nawait createMock({ strikt: true })\n"
    await writeFile(join(project, 'good.ts'), good)
    await writeFile(join(project, 'wrong.ts'), wrong)
    const checked = run(
      process.execPath,
      [
        join(ROOT, 'node_modules/typescript/bin/tsc'),
        ...['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'],
        // Somebody who runs a mock in Node has the types of Node.
        ...['--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types'), 'good.ts', 'wrong.ts'],
      ],
      { cwd: project },
    )
    await expect(checked).rejects.toMatchObject({
      stdout: expect.stringMatching(/^wrong\.ts\(2,20\): error .*'strikt' does not exist.*\n$/),
    })
  })

  test('gives its specification to whoever asks', async () => {
    const program = "console.log(import.meta.resolve('bunq-mock/openapi.yaml'))"
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: project,
    })
    expect(stdout).toMatch(/\/node_modules\/bunq-mock\/openapi\.yaml\n$/)
  })
})
