import { itemNames } from '../../openapi/claim.ts'
import type { OperationId } from '../../openapi/operation.ts'

/** An answer whose items have each their own place: what should stand where, and what does. */
export interface Arrangement {
  readonly documented: readonly string[]
  readonly observed: readonly string[]
  /** The body with its items in the documented places; null in a place whose item is not there. */
  readonly body: { readonly Response: readonly unknown[] }
}

/** Puts the items of an answer in their documented places; null where they stand there already, or have no places. */
export function arrange(operation: OperationId, status: number, body: unknown): Arrangement | null {
  const places = itemNames(operation, status)
  const items = (body as { Response?: unknown } | null)?.Response
  if (places === null || !Array.isArray(items)) return null
  const observed = items.map(nameOf)
  const inPlace = places.every((names, index) => names.includes(observed[index] ?? ''))
  if (inPlace && items.length === places.length) return null
  const arranged = places.map((names) => items.find((item) => names.includes(nameOf(item))) ?? null)
  return {
    documented: places.map((names) => names.join(' or ')),
    observed,
    body: { ...(body as object), Response: arranged },
  }
}

function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item)
  return Object.keys(item)[0] ?? 'an empty object'
}
