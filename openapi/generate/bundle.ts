import type { Document, Schema } from './document.ts'

const BANK = '../openapi.yaml#/components/schemas/'

/**
 * The control document by itself: what it refers to in openapi.yaml is copied into it, under the same name.
 * @throws Error where both documents have a schema of that name
 */
export function bundle(control: Document, bank: Document): Document {
  const { schemas } = control.components
  const own = new Set(Object.keys(schemas))
  const result = inward(control) as Document
  const wanted = namesIn(control, BANK)
  for (const name of wanted) {
    const schema = bank.components.schemas[name]
    if (schema === undefined) throw new Error(`openapi/control.yaml: openapi.yaml has no schema ${name}`)
    if (own.has(name)) throw new Error(`openapi/control.yaml: the schema ${name} is openapi.yaml's`)
    result.components.schemas[name] = schema
    for (const more of namesIn(schema, '#/components/schemas/')) wanted.add(more)
  }
  return result
}

function inward(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(BANK, '#/components/schemas/'))
}

function namesIn(value: Document | Schema, prefix: string): Set<string> {
  const names = new Set<string>()
  const refs = JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)
  for (const [, ref = ''] of refs) {
    const name = ref.startsWith(prefix) ? ref.slice(prefix.length).split('/')[0] : undefined
    if (name !== undefined) names.add(name)
  }
  return names
}
