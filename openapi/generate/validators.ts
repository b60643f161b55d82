import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Ajv2020 as Validator } from 'ajv/dist/2020.js'
import { build } from 'esbuild'
import {
  type Document,
  deref,
  type Header,
  operationsOf,
  type RequestBody,
  type Response,
  type Schema,
} from './document.ts'

// Ajv is CommonJS, and its default exports do not survive Node's import of it.
const require = createRequire(import.meta.url)
const { Ajv2020 } = require('ajv/dist/2020') as { Ajv2020: typeof Validator }
const standaloneCode = require('ajv/dist/standalone').default as (
  ajv: Validator,
  refs: Record<string, string>,
) => string

/** The extensions of this document. Ajv is strict: a word that stands in no list stops the generation. */
const EXTENSIONS = ['x-provenance', 'x-question']
/** What stands at the top of the document beside its schemas, and is there to be referred into. */
const SECTIONS = ['paths', 'components']
const DOCUMENT = 'openapi.yaml'
const HERE = fileURLToPath(new URL('..', import.meta.url))

/** One function an operation with a body: it checks the object, not the array that may stand around it. */
export function requestValidatorsModule(document: Document): Promise<string> {
  const ajv = compiler(document, {})
  const refs: Record<string, string> = {}
  for (const { operation, pointer } of operationsOf(document)) {
    if (operation.requestBody === undefined) continue
    const [{ content }, at] = deref<RequestBody>(document, operation.requestBody, `${pointer}/requestBody`)
    const inArray = content['application/json']?.schema['anyOf'] !== undefined ? '/anyOf/0' : ''
    refs[operation.operationId] = `${at}/content/application~1json/schema${inArray}`
  }
  return compile(ajv, refs)
}

/**
 * Two functions an operation and status: the body, and the headers as an object with lower-case keys.
 * References are kept, so that the `schemaPath` of an error is a pointer into openapi.yaml.
 */
export function responseValidatorsModule(document: Document): Promise<string> {
  const ajv = compiler(document, { inlineRefs: false })
  const refs: Record<string, string> = {}
  for (const { operation, pointer } of operationsOf(document)) {
    for (const [status, value] of Object.entries(operation.responses)) {
      const [response, at] = deref<Response>(document, value, `${pointer}/responses/${status}`)
      refs[`${operation.operationId}_${status}`] = `${at}/content/application~1json/schema`
      refs[`${operation.operationId}_${status}_headers`] = headersSchema(ajv, document, response, at)
    }
  }
  return compile(ajv, refs)
}

/** One function for each of these named schemas. */
export function schemaValidatorsModule(document: Document, names: readonly string[]): Promise<string> {
  const refs = Object.fromEntries(names.map((name) => [name, `#/components/schemas/${name}`]))
  return compile(compiler(document, { inlineRefs: false }), refs)
}

function headersSchema(ajv: Validator, document: Document, response: Response, at: string): string {
  const id = `headers-${at.replaceAll(/\W/g, '-')}`
  if (ajv.getSchema(id) !== undefined) return id
  const headers = Object.entries(response.headers ?? {}).map(([name, value]) => {
    const [header, pointer] = deref<Header>(document, value, `${at}/headers/${name}`)
    return { name: name.toLowerCase(), required: header.required === true, pointer }
  })
  ajv.addSchema({
    $id: id,
    type: 'object',
    required: headers.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      headers.map(({ name, pointer }) => [name, { $ref: `${DOCUMENT}${pointer}/schema` }]),
    ),
  })
  return id
}

function compiler(document: Document, options: { inlineRefs?: boolean }): Validator {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTuples: false,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    ...options,
  })
  for (const word of [...EXTENSIONS, ...SECTIONS]) ajv.addKeyword(word)
  const { paths, components } = document
  return ajv.addSchema({ $id: DOCUMENT, paths, components } as Schema, DOCUMENT)
}

/** Writes each distinct function once, and a table that says which key is checked by which. */
async function compile(ajv: Validator, refs: Record<string, string>): Promise<string> {
  const names = new Map<string, string>()
  for (const ref of Object.values(refs)) if (!names.has(ref)) names.set(ref, `check${names.size}`)
  const functions = Object.fromEntries([...names].map(([ref, name]) => [name, entry(ajv, ref)]))
  const rows = Object.entries(refs).map(([key, ref]) => `  ${JSON.stringify(key)}: ${names.get(ref)},`)
  const contents = `${standaloneCode(ajv, functions)}\nexport const validators = {\n${rows.join('\n')}\n}\n`
  const { outputFiles } = await build({
    stdin: { contents: contents.replaceAll(/^export const check/gm, 'const check'), resolveDir: HERE },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  return `// @ts-nocheck\n${outputFiles[0]?.text ?? ''}`
}

/** A schema of its own that only refers: asked for by pointer, Ajv would write the functions behind it more than once. */
function entry(ajv: Validator, ref: string): string {
  if (!ref.startsWith('#')) return ref
  const id = `entry-${ref.replaceAll(/\W/g, '-')}`
  ajv.addSchema({ $id: id, $ref: `${DOCUMENT}${ref}` })
  return id
}
