/** Ways through `openapi.yaml`: from an operation to its answers, and from a schema to what is inside it. */
import { document } from './generated/document.ts'
import type { OperationId } from './operation.ts'

export type Node = Readonly<Record<string, unknown>>

/** A spot in the document. Where a reference stands, the spot is that of the reference. */
export interface Place {
  /** JSON pointer, with its leading `#`. */
  readonly pointer: string
  readonly node: Node
}

/** The keys of a JSON pointer. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function operationPlace(id: OperationId): Place {
  for (const [path, item] of Object.entries(document.paths as Record<string, Node>)) {
    for (const [method, operation] of Object.entries(item)) {
      if ((operation as Node)['operationId'] === id)
        return { pointer: pointerInto(pointerInto('#/paths', path), method), node: operation as Node }
    }
  }
  throw new Error(`openapi.yaml has no operation ${id}`)
}

/** Where a reference leads, or the place itself. */
export function follow(place: Place): Place {
  const reference = place.node['$ref']
  if (typeof reference !== 'string') return place
  const node = keysOf(reference).reduce<unknown>((at, key) => (at as Node)[key], document)
  return follow({ pointer: reference, node: node as Node })
}

/** The places on the way down, without the one it starts from, the innermost last; none where there is no such way. */
export function descend(from: Place, ...keys: string[]): Place[] {
  const places: Place[] = []
  for (const key of keys) {
    const around = follow(places.at(-1) ?? from)
    const inner = around.node[key]
    if (typeof inner !== 'object' || inner === null) return []
    places.push({ pointer: pointerInto(around.pointer, key), node: inner as Node })
  }
  return places
}

/** The schemas on the way into a value, the outermost first; they end where the specification knows no further. */
export function schemasAlong(schema: Place, keys: readonly string[]): Place[] {
  const places = [schema]
  let at: Place = schema
  for (const key of keys) {
    const branch = branchWith(follow(at), key)
    const inner = [['properties', key], ['prefixItems', key], ['items']]
      .map((way) => descend(branch, ...way).at(-1))
      .find((found) => found !== undefined)
    if (inner === undefined) break
    places.push(branch, inner)
    at = inner
  }
  return places
}

/** Of a choice, the branch that has this property. */
function branchWith(schema: Place, key: string): Place {
  const branches = schema.node['oneOf'] as readonly Node[] | undefined
  const index = branches?.findIndex(
    (branch) => (branch['properties'] as Node | undefined)?.[key] !== undefined,
  )
  return (index === undefined ? undefined : descend(schema, 'oneOf', String(index)).at(-1)) ?? schema
}

/** The pointer to a member of what another pointer points to. */
export function pointerInto(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
