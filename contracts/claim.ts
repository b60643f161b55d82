import { document } from '../openapi/generated/document.ts'
import { type OperationId, operations } from '../openapi/operation.ts'

/** Who says so: `documented`, `specified`, `observed` or `assumed`, each with the name of its source. */
export type Provenance = Readonly<Record<string, unknown>>

type Node = Readonly<Record<string, unknown>>

/**
 * Whose word it is that an answer looks so at that place: the provenance that stands nearest on the way down to it.
 * @param pointer JSON pointer into the body of the answer, with the names of missing or surplus fields at its end
 * @param body the answer, which tells the branches of a `oneOf` apart
 */
export function claimAt(operation: OperationId, status: number, pointer: string, body: unknown): Provenance {
  const { method, path } = operations.find(({ id }) => id === operation) ?? {}
  const described = step(step(document.paths, path ?? ''), (method ?? '').toLowerCase())
  let claim = described['x-provenance'] as Provenance
  let schema = ['responses', String(status), 'content', 'application/json', 'schema'].reduce(step, described)
  let value = body
  for (const key of pointer.split('/').slice(1)) {
    schema = inside(branch(schema, value), key)
    claim = (schema['x-provenance'] as Provenance | undefined) ?? claim
    value = (value as Node | null)?.[key]
  }
  return claim
}

/** Follows one key, and a reference where one stands. What the reference says of itself is kept, and goes first. */
function step(node: Node, key: string): Node {
  return resolve((node[key] ?? {}) as Node)
}

function resolve(node: Node): Node {
  if (typeof node['$ref'] !== 'string') return node
  const { $ref, ...own } = node
  const parts = ($ref as string).slice(2).split('/')
  const target = parts.reduce<unknown>((at, part) => (at as Node)[part], document) as Node
  return { ...resolve(target), ...own }
}

function inside(schema: Node, key: string): Node {
  if (!/^\d+$/.test(key)) return step((schema['properties'] ?? {}) as Node, key)
  const tuple = schema['prefixItems'] as Node[] | undefined
  return tuple === undefined ? step(schema, 'items') : resolve(tuple[Number(key)] ?? {})
}

function branch(schema: Node, value: unknown): Node {
  const options = schema['oneOf'] as Node[] | undefined
  const has = (one: Node): boolean =>
    Object.keys((one['properties'] ?? {}) as Node).some((name) => name in Object(value))
  return options === undefined ? schema : (options.map(resolve).find(has) ?? {})
}
