import type { Operation } from '../../openapi/operation.ts'
import type { FaultEntry } from '../bank/fault.ts'

/** Characters of a body that are kept. */
export const KEPT = 16_384

/**
 * One request and its answer while they happen. It takes only what lies at hand, and is made presentable when somebody
 * looks: a bank that remembers its requests should be as fast as one that does not.
 */
export class Exchange {
  readonly number: number
  /** By the bank's clock, microseconds. */
  readonly time: number
  readonly method: string
  readonly url: string
  /** Milliseconds, by the clock that nobody sets. */
  readonly began: number
  operation: Operation | null = null
  userId: number | null = null
  token: string | null = null
  signed = false
  requestBody: string | null = null
  /** What the specification has against a body that is not kept whole. */
  judged: readonly FaultEntry[] | null = null
  status: number | null = null
  milliseconds: number | null = null
  responseBody: string | null = null
  fault: { readonly id: number; readonly did: string } | null = null

  constructor(number: number, began: number, time: number, method: string, url: string) {
    this.number = number
    this.began = began
    this.time = time
    this.method = method
    this.url = url
  }

  /** The request came to this operation. */
  reached(operation: Operation, token: string | undefined, signature: string | undefined): void {
    this.operation = operation
    this.token = token ?? null
    this.signed = signature !== undefined
  }

  calledBy(userId: number | undefined): void {
    this.userId = userId ?? null
  }

  /** @param judge names what is wrong with the body; asked at once where the body is too long to be kept */
  received(body: string, judge: () => readonly FaultEntry[]): void {
    this.requestBody = beginningOf(body)
    if (body.length > KEPT) this.judged = judge()
  }

  /** The body could not be read. */
  unreadable(faults: readonly FaultEntry[]): void {
    this.judged = faults
  }

  answered(status: number, body: string): void {
    this.status = status
    this.milliseconds = performance.now() - this.began
    this.responseBody = beginningOf(body)
  }

  /** The connection was reset, and the caller saw no answer. */
  lost(): void {
    this.status = null
    this.milliseconds = null
    this.responseBody = null
  }
}

/** Copied, because a slice would keep the whole text alive. */
function beginningOf(body: string): string {
  return body.length <= KEPT ? body : Buffer.from(body.slice(0, KEPT)).toString()
}

/** Node's own request. */
interface Incoming {
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly socket?: {
    readonly remoteAddress?: string | undefined
    resetAndDestroy(): unknown
    destroy(): unknown
  }
}

/** What comes along with a request; the first two where it came over a socket. */
export interface Environment {
  readonly incoming?: Incoming | undefined
  /** What the adapter made of `incoming`. */
  readonly request?: Request | undefined
  readonly exchange?: Exchange
}

/** From request to answer, without a socket in between. */
export type Fetch = (request: Request, env?: Environment) => Response | Promise<Response>

/** What came along with a request, of Hono's Context that knows nothing of its type. */
export function environmentOf(c: { readonly env: unknown }): Environment {
  return (c.env as Environment | undefined) ?? NOTHING
}

const NOTHING: Environment = {}
