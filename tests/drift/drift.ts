import type { OperationId } from '../../openapi/operation.ts'

/** A request on its way to the bank. */
export interface Asked {
  /** Null for a request that the specification does not know. */
  readonly operation: OperationId | null
  readonly method: string
  /** From `/v1`, without the query. */
  readonly path: string
  readonly query: string
  /** The ids in the path, by their names in the specification. */
  readonly params: Readonly<Record<string, string>>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An answer on its way back. The signature is made last, over the body as it then is. */
export interface Answer {
  readonly status: number
  /** Names in lower case. The signature is not among them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The signature of a body, base64; undefined where the bank sends none. */
  readonly sign: (body: string) => string | undefined
}

export type Ask = (asked: Asked) => Promise<Answer>

/** The healthy bank behind a drift. */
export interface Bank {
  /** Lets a request pass. */
  readonly ask: Ask
  /** Asks something of one's own before or beside a request: its id, which may be used once, is left for the request. */
  readonly aside: Ask
  /** What was asked of the healthy bank so far and how it answered, oldest first. */
  readonly seen: readonly { readonly asked: Asked; readonly answer: Answer }[]
}

/** How a drifting bank answers the requests that it drifts on. */
export type Drifting = (asked: Asked, bank: Bank) => Answer | Promise<Answer>

/** One way in which a bank may depart from its documents: a row of the table. */
export interface Drift {
  /** What this bank does, as a sentence. */
  readonly name: string
  /** `shape`: a look at one answer is enough to see it. `relation`: every answer is well formed, they do not fit together. */
  readonly kind: 'shape' | 'relation'
  /** What it drifts on; null stands for requests that the specification does not know. */
  readonly operations: readonly (OperationId | null)[]
  /** What the title of the promise that catches it speaks of. */
  readonly caughtBy: RegExp
  readonly drifting: Drifting
}

type Row = (operations: Drift['operations'], name: string, caughtBy: RegExp, drifting: Drifting) => Drift

/** A drift that one answer shows. */
export const shape: Row = (operations, name, caughtBy, drifting) => {
  return { kind: 'shape', operations, name, caughtBy, drifting }
}

/** A drift that only several exchanges together show. */
export const relation: Row = (operations, name, caughtBy, drifting) => {
  return { kind: 'relation', operations, name, caughtBy, drifting }
}
