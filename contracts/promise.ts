import type { OperationId } from '../openapi/operation.ts'
import type { Bank } from './bank.ts'

/** What the bank promises about one operation, and how to ask for it. */
export interface Promised {
  readonly operation: OperationId
  /** The second half of a sentence that begins with the operation. */
  readonly title: string
  /** The entry of `x-open-questions` whose default this states. Where it breaks, that is news and not drift. */
  readonly question?: number
  /** @throws NotAsked, Unjudged, or anything else where the promise is broken */
  ask(asked: { bank: Bank }): Promise<void> | void
}

const promises: Promised[] = []
let declare: (promised: Promised) => void = () => {}

/** Every promise of the contract files that have been loaded so far, in the order in which they stand there. */
export function allPromises(): readonly Promised[] {
  return promises
}

/** From now on, each promise is also handed over as its file is loaded: this is how vitest gets its tests. */
export function declarePromises(to: (promised: Promised) => void): void {
  declare = to
}

/** States what the bank promises: `promise('READ_User', 'shows the user of the session', async ({ bank }) => …)`. */
export function promise(operation: OperationId, title: string, ask: Promised['ask']): void
export function promise(
  operation: OperationId,
  title: string,
  rests: { question: number },
  ask: Promised['ask'],
): void
export function promise(
  operation: OperationId,
  title: string,
  ...rest: [Promised['ask']] | [{ question: number }, Promised['ask']]
): void {
  const promised =
    rest.length === 1
      ? { operation, title, ask: rest[0] }
      : { operation, title, question: rest[0].question, ask: rest[1] }
  promises.push(promised)
  declare(promised)
}
