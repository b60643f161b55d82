/** Finds what the specification says without saying from where. */
import { METHODS } from '../openapi/generate/document.ts'

/** A part of the document as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Node = { readonly [key: string]: Json }

const KINDS = ['documented', 'specified', 'observed', 'assumed']

/** Something that needs a provenance, and where it stands. */
interface Claim {
  readonly where: string
  readonly provenance: Json | undefined
  readonly question?: Json | undefined
}

/** One sentence for each claim without a provenance, or with one that leads nowhere. */
export function unfounded(document: Node): string[] {
  const sources = node(document['x-sources'])
  const questions = new Set(items(document['x-open-questions']).map((question) => node(question)['id']))
  return [...claims(document)].flatMap(({ where, provenance, question }) => [
    ...faultsOf(sources, provenance).map((fault) => `${where}: ${fault}`),
    ...(question === undefined || questions.has(question) ? [] : [`${where}: no open question ${question}`]),
  ])
}

/** Every open question that something in the document refers to. */
export function questionsAsked(document: Node): Set<Json> {
  return new Set([...claims(document)].map(({ question }) => question ?? null))
}

/** Every source that something in the document refers to. */
export function sourcesCited(document: Node): Set<Json> {
  return new Set([...claims(document)].flatMap(({ provenance }) => Object.values(node(provenance))))
}

function faultsOf(sources: Node, provenance: Json | undefined): string[] {
  const entries = Object.entries(node(provenance))
  if (entries.length === 0) return ['no provenance']
  return entries.flatMap(([kind, value]) => {
    if (!KINDS.includes(kind)) return [`no kind of provenance: ${kind}`]
    if (typeof value !== 'string' || value === '') return [`nothing said for ${kind}`]
    if (kind === 'assumed') return []
    const source = node(sources[value])
    if (source['kind'] === undefined) return [`no source ${value}`]
    return source['kind'] === kind ? [] : [`${value} is ${source['kind']}, not ${kind}`]
  })
}

function* claims(document: Node): Generator<Claim> {
  const { schemas, responses, parameters, headers, securitySchemes, requestBodies } = node(
    document['components'],
  )
  for (const [name, one] of Object.entries({
    ...node(parameters),
    ...node(headers),
    ...node(securitySchemes),
  }))
    yield extension(`component ${name}`, one)
  for (const [name, one] of Object.entries(node(schemas))) {
    if (wrapped(document, node(one)) === undefined && node(one)['oneOf'] === undefined)
      yield extension(`schema ${name}`, one)
    yield* fields(document, `schema ${name}`, one)
  }
  for (const [name, one] of Object.entries(node(responses))) {
    if (JSON.stringify(one).includes('#/components/schemas/ErrorBody'))
      yield extension(`response ${name}`, one)
    yield* fields(document, `response ${name}`, one)
  }
  yield* fields(document, 'request', requestBodies)
  yield* operationClaims(document)
  yield* rules('everywhere', document)
  for (const section of ['x-faults', 'x-rate-limits'])
    for (const [name, one] of Object.entries(node(document[section]))) yield plain(`${section} ${name}`, one)
}

function* operationClaims(document: Node): Generator<Claim> {
  for (const [path, item] of Object.entries(node(document['paths']))) {
    for (const method of METHODS) {
      const operation = node(item)[method]
      if (operation === undefined) continue
      const where = `${method.toUpperCase()} ${path}`
      yield extension(where, operation)
      yield* rules(where, node(operation))
      yield* fields(document, where, operation)
    }
    for (const parameter of [node(item), ...Object.values(node(item)).map(node)].flatMap((one) =>
      items(one['parameters']),
    ))
      if (!('$ref' in node(parameter))) yield extension(`${path} ${node(parameter)['name']}`, parameter)
  }
}

function* rules(where: string, owner: Node): Generator<Claim> {
  for (const rule of items(owner['x-behaviours'])) yield plain(`${where}: ${node(rule)['rule']}`, rule)
}

/** Every property of every schema below, but those that only wrap an object in its name. */
function* fields(document: Node, where: string, below: Json | undefined): Generator<Claim> {
  if (Array.isArray(below)) for (const one of below) yield* fields(document, where, one)
  else if (typeof below === 'object' && below !== null) {
    const schema = node(below)
    const properties =
      schema['properties'] === undefined || 'x-sources' in schema ? {} : node(schema['properties'])
    if (wrapped(document, schema) === undefined)
      for (const [name, one] of Object.entries(properties)) yield extension(`${where}.${name}`, one)
    for (const [key, one] of Object.entries(schema))
      if (key !== 'examples') yield* fields(document, where, one)
  }
}

/** The provenance of the schema that an object of one PascalCase property wraps. */
function wrapped(document: Node, { properties }: Node): Json | undefined {
  const [entry, ...more] = Object.entries(node(properties))
  if (entry === undefined || more.length > 0 || !/^[A-Z]\w*$/.test(entry[0])) return undefined
  const name =
    String(node(entry[1])['$ref'] ?? '')
      .split('/')
      .at(-1) ?? ''
  return node(node(node(document['components'])['schemas'])[name])['x-provenance']
}

function extension(where: string, claim: Json): Claim {
  return { where, provenance: node(claim)['x-provenance'], question: node(claim)['x-question'] }
}

function plain(where: string, claim: Json): Claim {
  return { where, provenance: node(claim)['provenance'], question: node(claim)['question'] }
}

function node(json: Json | undefined): Node {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Node) : {}
}

function items(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? json : []
}
