/** exec as it is published: built, and under Node without a loader for TypeScript. */
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runProgram } from './exec-run.ts'

test('the built command leads fetch to the mock, from a place with a blank in its name', {
  timeout: 60_000,
}, async () => {
  using place = await builtIn('bunq mock-')
  const ask = `fetch('https://public-api.sandbox.bunq.com/v1/sandbox-user-person', { method: 'POST' })
    .then(({ status }) => console.log(status))`
  const command = [place.main, 'exec', '--quiet', '--', process.execPath, '--eval', ask]
  expect(await runProgram([process.execPath, ...command], {})).toEqual({
    stdout: '200\n',
    stderr: '',
    status: 0,
  })
})

/** The package as `npm run build` makes it, in a temporary folder. */
async function builtIn(prefix: string): Promise<{ main: string } & Disposable> {
  const path = mkdtempSync(join(tmpdir(), prefix))
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc')
  const built = await runProgram(
    [process.execPath, tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(path, 'dist')],
    {},
  )
  expect(built.stdout).toBe('')
  copyFileSync('package.json', join(path, 'package.json'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(path, 'node_modules'))
  return {
    main: join(path, 'dist', 'server', 'main.js'),
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  }
}
