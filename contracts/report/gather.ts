import { type Operation, type OperationId, operations } from '../../openapi/operation.ts'
import type { Exchange } from '../run.ts'
import { answerDifferences } from './answer.ts'
import { type Difference, isAssumed } from './difference.ts'
import type { Finding, Sighting } from './report.ts'
import { wordsOf } from './word.ts'

/** An answer of the bank's own to an operation that the specification knows. */
export type Answered = Exchange & { readonly operation: OperationId }

const MOST_OBSERVATIONS = 5

/** The findings of a run: the same difference is told once, with every operation that shows it. */
export function gather(answers: readonly Answered[]): Finding[] {
  const shown = new Map<string, { difference: Difference; exchange: Answered }[]>()
  for (const exchange of answers) {
    for (const difference of answerDifferences(exchange.operation, exchange)) {
      const { kind, where, claim, because } = difference
      const key = JSON.stringify([
        kind,
        where,
        claim.pointer,
        kind === 'status' ? difference.observed : '',
        because,
      ])
      shown.set(key, [...(shown.get(key) ?? []), { difference, exchange }])
    }
  }
  return [...shown.values()].flatMap((instances) => findingOf(instances, answers) ?? [])
}

function findingOf(
  instances: readonly { difference: Difference; exchange: Answered }[],
  answers: readonly Answered[],
): Finding | null {
  const first = instances[0]?.difference
  if (first === undefined) return null
  const { kind, where, title, documented, claim, because } = first
  const exchanges = new Set(instances.map(({ exchange }) => exchange))
  return {
    kind,
    where,
    title,
    documented,
    observed: observations(instances.map(({ difference }) => difference.observed)),
    provenance: wordsOf(claim.provenance),
    claim: claim.pointer,
    question: claim.question,
    because:
      because ?? (isAssumed(claim.provenance) ? 'nobody at bunq says so; it is an assumption of ours' : null),
    operations: sightings([...exchanges], answers),
    seen: exchanges.size,
  }
}

function observations(texts: readonly string[]): Finding['observed'] {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return [...times]
    .map(([text, count]) => ({ text, times: count }))
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_OBSERVATIONS)
}

function sightings(exchanges: readonly Answered[], answers: readonly Answered[]): Sighting[] {
  const alike = (all: readonly Answered[], one: Answered): number =>
    all.filter(
      ({ operation, response }) => operation === one.operation && response.status === one.response.status,
    ).length
  const first = new Map(exchanges.toReversed().map((one) => [`${one.operation} ${one.response.status}`, one]))
  return [...first.values()].toReversed().map((one) => {
    const { method, path } = operations.find(({ id }) => id === one.operation) as Operation
    const { operation, response } = one
    return {
      operation,
      method,
      path,
      status: response.status,
      seen: alike(exchanges, one),
      of: alike(answers, one),
    }
  })
}
