import { execFile } from 'node:child_process'
import { access, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/bunq-mock-bench/', import.meta.url))

/** Where a package stands that only the benchmark needs: installed on the first use, a dependency of nothing. */
export async function install(specifier: string): Promise<NodeJS.Require> {
  const name = specifier.replace(/(?<=.)@.*/, '')
  try {
    // Not `require.resolve`: it remembers that there was no package.json, and finds no entry point after the installation.
    await access(`${FOLDER}node_modules/${name}/package.json`)
  } catch {
    await mkdir(FOLDER, { recursive: true })
    await writeFile(`${FOLDER}package.json`, '{"private":true}', { flag: 'wx' }).catch(() => {})
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', specifier], { cwd: FOLDER })
  }
  return createRequire(`${FOLDER}package.json`)
}

export async function onDemand(specifier: string, entry: string): Promise<unknown> {
  const require = await install(specifier)
  return import(pathToFileURL(require.resolve(entry)).href)
}
