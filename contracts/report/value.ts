import { bodyClaim, propertyNames } from '../../openapi/claim.ts'
import type { OperationId } from '../../openapi/operation.ts'
import { keysOf, type Node, pointerInto } from '../../openapi/place.ts'
import type { SchemaError } from '../../openapi/request-check.ts'
import type { Difference } from './difference.ts'
import { documentedForm, jsonPath, observedForm, typeForm } from './wording.ts'

/** A body, and the operation and status that it is held against. */
export interface Held {
  readonly operation: OperationId
  readonly status: number
  readonly body: unknown
}

/** One error in words. */
export function valueDifference(held: Held, error: SchemaError): Difference {
  const { instancePath: at, keyword, params } = error
  const value = valueAt(held.body, at)
  if (keyword === 'oneOf')
    return wrapperDifference(held, at, params['wrappers'] as string[], Object.keys(value as object))
  if (keyword === 'required') return missing(held, pointerInto(at, String(params['missingProperty'])))
  if (keyword === 'additionalProperties') return surplus(held, at, String(params['additionalProperty']))
  const claim = bodyClaim(held.operation, held.status, at)
  const name = nameOf(at)
  const [kind, title] = keyword === 'type' ? ofType(value, claim.schema) : (OF_VALUE[keyword] ?? OTHERWISE)
  return {
    kind,
    where: jsonPath(keysOf(at)),
    title: `${name} ${title}`,
    documented: documentedForm(claim.schema),
    observed: observedForm(value),
    claim,
  }
}

const OTHERWISE: readonly [Difference['kind'], string] = ['format', 'is not as documented']
/** What a keyword of JSON Schema says about a value that breaks it. */
const OF_VALUE: Readonly<Record<string, readonly [Difference['kind'], string]>> = {
  enum: ['enum', 'has a value that is not documented'],
  pattern: ['format', 'is written in another form'],
  minLength: ['empty', 'is empty'],
  minimum: ['range', 'is too small'],
  maximum: ['range', 'is too large'],
  minItems: ['count', 'holds too few items'],
  maxItems: ['count', 'holds too many items'],
}

function ofType(value: unknown, schema: Node): readonly [Difference['kind'], string] {
  return value === null
    ? ['null', 'is null, and was never documented so']
    : ['type', `is not ${typeForm(schema)}`]
}

function missing({ operation, status }: Held, at: string): Difference {
  const claim = bodyClaim(operation, status, at)
  return {
    kind: 'missing',
    where: jsonPath(keysOf(at)),
    title: `${nameOf(at)} is missing`,
    documented: documentedForm(claim.schema),
    observed: 'nothing',
    claim,
  }
}

function surplus({ operation, status, body }: Held, at: string, name: string): Difference {
  const claim = bodyClaim(operation, status, at)
  return {
    kind: 'undocumented',
    where: jsonPath([...keysOf(at), name]),
    title: `${nameOf(pointerInto(at, name))} is not documented`,
    documented: `no such field, only ${propertyNames(claim.schema).join(', ')}`,
    observed: observedForm(valueAt(body, pointerInto(at, name))),
    claim,
  }
}

export function valueAt(body: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], body)
}

/** `OauthClient.secret` of `$.Response[*].OauthClient.secret`. */
function nameOf(pointer: string): string {
  const path = jsonPath(keysOf(pointer))
    .slice(2)
    .replace(/^Response\[\*\]\./, '')
  return path.endsWith('[*]') ? `An item of ${path.slice(0, -3)}` : path
}

/** An object that stands under another name than it should. */
export function wrapperDifference(
  held: Held,
  at: string,
  names: readonly string[],
  instead: readonly string[],
): Difference {
  return {
    kind: 'wrapper',
    where: jsonPath(keysOf(at)),
    title: `The object is not wrapped in ${names.join(' or ')}`,
    documented: names.join(' or '),
    observed: instead.join(', ') || 'an empty object',
    claim: bodyClaim(held.operation, held.status, names.length === 1 ? `${at}/${names[0]}` : at),
  }
}
