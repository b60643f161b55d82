/** What the specification claims of an answer, and on whose word. */
import { document } from './generated/document.ts'
import type { OperationId } from './operation.ts'
import { descend, follow, keysOf, type Node, operationPlace, type Place, schemasAlong } from './place.ts'

/** Whose word a claim is: names of `x-sources`, and for `assumed` the reason of the assumption. */
export type Provenance = Readonly<
  Partial<Record<'documented' | 'specified' | 'observed' | 'assumed', string>>
>

export interface Claim {
  /** JSON pointer into openapi.yaml; the same claim has the same pointer in every operation that makes it. */
  readonly pointer: string
  /** The schema of the value, references followed. */
  readonly schema: Node
  readonly provenance: Provenance
  /** The entry of `x-open-questions` that it depends on. */
  readonly question: number | null
}

/** A rule for the answers of every operation. */
export interface Manner {
  readonly rule: string
  readonly statuses?: readonly number[]
  readonly provenance: Provenance
}

export const manners: Readonly<Record<keyof (typeof document)['x-manners'], Manner>> = document['x-manners']

/**
 * The claim on a value in the body of an answer. Where the specification knows nothing of the place, the claim on the
 * nearest thing around it.
 * @param pointer JSON pointer into the body
 */
export function bodyClaim(operation: OperationId, status: number, pointer: string): Claim {
  const answer = answerPlaces(operation, status)
  const [schema] = answer
    .slice(-1)
    .flatMap((at) => descend(at, 'content', 'application/json', 'schema').slice(-1))
  return claimOf([...answer, ...(schema === undefined ? [] : schemasAlong(schema, keysOf(pointer)))])
}

/** The claim on a header of an answer; null where the specification does not know the header. */
export function headerClaim(operation: OperationId, status: number, name: string): Claim | null {
  const answer = answerPlaces(operation, status)
  const [headers] = answer.slice(-1).flatMap((at) => descend(at, 'headers').slice(-1))
  const spelled = Object.keys(headers?.node ?? {}).find((one) => one.toLowerCase() === name.toLowerCase())
  if (headers === undefined || spelled === undefined) return null
  const claim = claimOf([...answer, ...descend(headers, spelled).map(follow)])
  return {
    ...claim,
    schema: { ...(claim.schema['schema'] as Node), description: claim.schema['description'] },
  }
}

/** The claim that the operation exists. */
export function operationClaim(operation: OperationId): Claim {
  return claimOf([operationPlace(operation)])
}

/**
 * The names under which the items of `Response` stand, position by position; null where it holds items of one kind. A
 * position has several names where the specification offers a choice.
 */
export function itemNames(operation: OperationId, status: number): readonly (readonly string[])[] | null {
  const { schema } = bodyClaim(operation, status, '/Response')
  const items = schema['prefixItems'] as readonly Node[] | undefined
  const names = (index: number): readonly string[] =>
    propertyNames(bodyClaim(operation, status, `/Response/${index}`).schema)
  return items?.map((_item, index) => names(index)) ?? null
}

/** The names of the properties that the specification knows of an object, over all its branches. */
export function propertyNames(schema: Node): readonly string[] {
  const branches = (schema['oneOf'] as readonly Node[] | undefined) ?? [schema]
  return branches.flatMap((branch) => Object.keys((branch['properties'] as Node | undefined) ?? {}))
}

/** The operation and its answer with that status, or the operation alone. */
function answerPlaces(id: OperationId, status: number): Place[] {
  const operation = operationPlace(id)
  return [operation, ...descend(operation, 'responses', String(status))]
}

/** What stands beside a reference counts for more than what it leads to, and either for more than what is around it. */
function claimOf(places: readonly Place[]): Claim {
  const nearest = places.toReversed().flatMap((place) => [place.node, follow(place).node])
  const innermost = places.at(-1)
  if (innermost === undefined) throw new Error('a claim needs a place')
  const first = <T>(word: string): T | undefined =>
    nearest.find((node) => node[word] !== undefined)?.[word] as T | undefined
  return {
    pointer: innermost.pointer,
    schema: { ...follow(innermost).node, ...innermost.node },
    provenance: first<Provenance>('x-provenance') ?? { assumed: 'nobody says' },
    question: first<number>('x-question') ?? null,
  }
}
