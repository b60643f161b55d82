import { Mistaken, mistakesBy } from '../../openapi/control.ts'
import type { OperationId } from '../../openapi/operation.ts'
import { type FaultRule, type UnderstoodRule, understandRule } from './rule.ts'

/** A rule as it stands in the bank, with what it did so far. */
export interface ActiveFault {
  readonly id: number
  readonly rule: FaultRule
  /** Requests that came to this rule and matched it. */
  readonly seen: number
  /** Requests that it disturbed. */
  readonly hits: number
}

/** The rules by which a bank fails. They are tried in order; the first that matches acts. */
export interface Faults {
  /**
   * Adds a rule behind the others.
   * @returns its number
   * @throws Error that names everything that is wrong with it
   */
  add(rule: FaultRule): number
  /** @returns whether there was a rule of that number */
  remove(id: number): boolean
  clear(): void
  list(): ActiveFault[]
}

export interface FaultList extends Faults {
  readonly none: boolean
  /** The rule that disturbs this request, which counts for it. */
  hit(method: string, path: string, operation: OperationId | null): Hit | undefined
}

export interface Hit extends UnderstoodRule {
  readonly id: number
}

export function createFaults(): FaultList {
  let lastId = 0
  let active: { id: number; understood: UnderstoodRule; seen: number; hits: number }[] = []
  return {
    get none() {
      return active.length === 0
    },
    add: (rule) => {
      const understood = understandRule(rule)
      lastId += 1
      active.push({ id: lastId, understood, seen: 0, hits: 0 })
      return lastId
    },
    remove: (id) => {
      const count = active.length
      active = active.filter((one) => one.id !== id)
      return active.length < count
    },
    clear: () => {
      active = []
    },
    list: () =>
      active.map(({ id, understood, seen, hits }) => ({
        id,
        rule: structuredClone(understood.rule),
        seen,
        hits,
      })),
    hit: (method, path, operation) => {
      for (const one of active) {
        const { rule, matches } = one.understood
        if (!matches(method, path, operation)) continue
        one.seen += 1
        const { nth = 1, count = Number.POSITIVE_INFINITY } = rule
        if (one.seen < nth || one.seen >= nth + count) continue
        one.hits += 1
        return { ...one.understood, id: one.id }
      }
      return undefined
    },
  }
}

/** Adds all of these or none. @param at where they stand @throws Mistaken with everything that is wrong with any of them */
export function addFaults(faults: Faults, rules: readonly FaultRule[], at: string): void {
  const mistakes = rules.flatMap((rule, index) => mistakesBy(() => understandRule(rule, `${at}[${index}]`)))
  if (mistakes.length > 0) throw new Mistaken(mistakes)
  for (const rule of rules) faults.add(rule)
}
