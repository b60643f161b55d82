/**
 * Writes `openapi/generated/` from `openapi.yaml`, so that at run time nothing parses YAML or compiles a schema.
 * With `--check` it writes nothing and exits with 1 where a committed file is not what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { format } from 'node:path'
import { parse } from 'yaml'
import type { Document } from './generate/document.ts'
import { faultsModule } from './generate/faults.ts'
import { operationsModule, rateLimitsModule } from './generate/operations.ts'
import { typesModule } from './generate/types.ts'
import { requestValidatorsModule, responseValidatorsModule } from './generate/validators.ts'

const HEADER = '// Generated from openapi.yaml by `npm run generate`. Do not edit.\n'

const source = new URL('../openapi.yaml', import.meta.url)
const document = parse(await readFile(source, 'utf8')) as Document

const modules: Record<string, string> = {
  types: await typesModule(document),
  operations: operationsModule(document),
  faults: faultsModule(document),
  'rate-limits': rateLimitsModule(document),
  'request-validators': await requestValidatorsModule(document),
  'response-validators': await responseValidatorsModule(document),
  document: `export const document = ${JSON.stringify(document, null, 1)}\n`,
}

const stale: string[] = []
for (const [name, code] of Object.entries(modules)) {
  const file = new URL(`./generated/${format({ name, ext: '.ts' })}`, import.meta.url)
  const text = HEADER + code
  if (!process.argv.includes('--check')) await writeFile(file, text)
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(`openapi/generated/${name}.ts`)
}

if (stale.length > 0) {
  console.error(`Not fresh: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exitCode = 1
}
