/**
 * Writes `openapi/generated/` from `openapi.yaml` and `openapi/control.yaml`, so that at run time nothing parses YAML or compiles a schema.
 * With `--check` it writes nothing and exits with 1 where a committed file is not what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { format } from 'node:path'
import { parse } from 'yaml'
import { bundle } from './generate/bundle.ts'
import type { Document } from './generate/document.ts'
import { faultsModule } from './generate/faults.ts'
import { operationsModule, rateLimitsModule } from './generate/operations.ts'
import { typescriptModule } from './generate/typescript.ts'
import {
  requestValidatorsModule,
  responseValidatorsModule,
  schemaValidatorsModule,
} from './generate/validators.ts'

/** What the server reads in the terms of the control document. A fault's rule stands apart, because it is read first. */
const CONTROL_SCHEMAS = ['Setup', 'Snapshot', 'ClockChange', 'SandboxUserWrite', 'OauthClientArrange']

const document = await read('../openapi.yaml')
const control = bundle(await read('./control.yaml'), document)

const modules: Record<string, string> = {
  typescript: await typescriptModule(document),
  operations: operationsModule(document),
  faults: faultsModule(document),
  'rate-limits': rateLimitsModule(document),
  'request-validators': await requestValidatorsModule(document),
  'response-validators': await responseValidatorsModule(document),
  document: documentModule(document),
  'control-typescript': await typescriptModule(control),
  'control-fault-validators': await schemaValidatorsModule(control, ['FaultRule']),
  'control-validators': await schemaValidatorsModule(control, CONTROL_SCHEMAS),
  'control-document': documentModule(control),
}

const stale: string[] = []
for (const [name, code] of Object.entries(modules)) {
  const file = new URL(`./generated/${format({ name, ext: '.ts' })}`, import.meta.url)
  const source = name.startsWith('control-') ? 'openapi/control.yaml' : 'openapi.yaml'
  const text = `// Generated from ${source} by \`npm run generate\`. Do not edit.\n${code}`
  if (!process.argv.includes('--check')) await writeFile(file, text)
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(`openapi/generated/${name}.ts`)
}

if (stale.length > 0) {
  console.error(`Not fresh: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exitCode = 1
}

async function read(path: string): Promise<Document> {
  return parse(await readFile(new URL(path, import.meta.url), 'utf8')) as Document
}

function documentModule(value: Document): string {
  return `export const document = ${JSON.stringify(value, null, 1)}\n`
}
