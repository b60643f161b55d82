import type { Control } from '../../openapi/control.ts'
import type { Exchange } from '../http/exchange.ts'
import { findOperation } from '../http/find-operation.ts'
import { bunqTime } from '../http/time.ts'
import { createMasker, type Masker } from './mask.ts'
import { problemsOf } from './problems.ts'

export type RecordedRequest = Control<'RecordedRequest'>

/** The latest requests, the oldest first. */
export interface Requests extends ReadonlyArray<RecordedRequest> {
  /** Those that broke the specification. */
  readonly invalid: readonly RecordedRequest[]
}

/**
 * Makes remembered exchanges presentable. Each is made so once, unless its answer came after the first look.
 * @param key what masks follow from
 */
export function createReader(key: string): (exchanges: readonly Exchange[]) => Requests {
  const masker = createMasker(key)
  const rendered = new WeakMap<Exchange, RecordedRequest>()
  const present = (exchange: Exchange): RecordedRequest => {
    const known = rendered.get(exchange)
    if (known !== undefined && known.status === exchange.status) return known
    const request = render(exchange, masker)
    rendered.set(exchange, request)
    return request
  }
  return (exchanges) => withInvalid(exchanges.map(present))
}

/** `invalid` is not enumerable, so that two lists of requests compare as lists. */
function withInvalid(requests: RecordedRequest[]): Requests {
  const invalid = requests.filter(({ problems }) => problems.length > 0)
  return Object.defineProperty(requests, 'invalid', { value: invalid }) as unknown as Requests
}

function render(exchange: Exchange, masker: Masker): RecordedRequest {
  const { pathname, search } = new URL(exchange.url)
  const found = findOperation(exchange.method, pathname)
  const { token, milliseconds, requestBody, responseBody } = exchange
  return {
    number: exchange.number,
    time: bunqTime(exchange.time),
    milliseconds: milliseconds === null ? null : Math.round(milliseconds * 100) / 100,
    method: exchange.method,
    path: masker.text(pathname + search),
    operation: found?.operation?.id ?? null,
    userId: exchange.userId ?? userIdIn(found?.params['user_id']),
    token: token === null ? null : masker.mask('token', token),
    requestBody: requestBody === null ? null : body(requestBody, masker),
    status: exchange.status,
    responseBody: responseBody === null ? null : body(responseBody, masker),
    fault: exchange.fault,
    problems: problemsOf(exchange).map(({ fault, message }) => ({ fault, message: masker.text(message) })),
  }
}

function userIdIn(text: string | undefined): number | null {
  const id = Number(text)
  return Number.isSafeInteger(id) && id > 0 ? id : null
}

function body(text: string, masker: Masker): unknown {
  try {
    return masker.json(JSON.parse(text))
  } catch {
    return masker.text(text)
  }
}
