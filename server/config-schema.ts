/**
 * Writes `config.schema.json`, by which editors help with a configuration file: the schema `Setup` of the control document,
 * with the flags of the command line and the names of the specification filled in. With `--check` it only compares.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { faults } from '../openapi/fault.ts'
import { document } from '../openapi/generated/control-document.ts'
import { operations } from '../openapi/operation.ts'
import { settings } from './settings.ts'

type Schema = Record<string, unknown>

const { schemas } = document.components
const flags = Object.entries(settings)
  .filter(([name]) => name !== 'config')
  .map(([name, setting]) => [
    name,
    {
      description: setting.help,
      ...setting.schema,
      ...(setting.default && { default: json(setting.default) }),
    },
  ])

const defs = inward(reachable('Setup'))
const rule = defs['FaultRule'] as { properties: Record<string, Schema> }
rule.properties['operation'] = { ...rule.properties['operation'], enum: operations.map(({ id }) => id) }
rule.properties['error'] = {
  description: rule.properties['error']?.['description'],
  enum: [...Object.keys(faults), ...uniqueStatuses()],
}
const { Setup: setup, ...rest } = defs
const { properties, ...outer } = setup as { properties: Schema }

const text = `${JSON.stringify(
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'bunq-mock configuration',
    ...outer,
    properties: {
      ...properties,
      flags: {
        ...(properties['flags'] as Schema),
        additionalProperties: false,
        properties: Object.fromEntries(flags),
      },
    },
    $defs: rest,
  },
  null,
  2,
)}\n`

const file = new URL('../config.schema.json', import.meta.url)
if (!process.argv.includes('--check')) await writeFile(file, text)
else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error('Not fresh: config.schema.json. Run `npm run generate` and commit the result.')
  process.exitCode = 1
}

/** A schema and all that it refers to. */
function reachable(first: string): Schema {
  const names = new Set([first])
  for (const name of names) {
    const refs = JSON.stringify(schemas[name as keyof typeof schemas]).matchAll(
      /"#\/components\/schemas\/(\w+)/g,
    )
    for (const [, ref = ''] of refs) names.add(ref)
  }
  return Object.fromEntries([...names].sort().map((name) => [name, schemas[name as keyof typeof schemas]]))
}

function inward(value: Schema): Schema {
  const moved = JSON.stringify(value).replaceAll('#/components/schemas/', '#/$defs/')
  // What the specification says of its sources is no word of JSON Schema.
  return JSON.parse(moved, (key, one: unknown) => (key.startsWith('x-') ? undefined : one)) as Schema
}

function uniqueStatuses(): number[] {
  const all = Object.values(faults).map(({ status }) => status)
  return all.filter((status) => all.filter((one) => one === status).length === 1)
}

function json(text: string): unknown {
  return /^\d+$/.test(text) ? Number(text) : text
}
