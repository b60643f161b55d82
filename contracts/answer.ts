import { AssertionError } from 'node:assert'
import { type FaultName, faults } from '../openapi/fault.ts'
import type { Schema } from '../openapi/operation.ts'
import type { Exchange } from './run.ts'

/** The wrappers in which bunq's `Response` holds its objects. */
export type Wrapper =
  | 'Id'
  | 'Token'
  | 'ServerPublicKey'
  | 'ApiKey'
  | 'DeviceServer'
  | 'OauthClient'
  | 'OauthCallbackUrl'
  | 'UserPerson'
  | 'UserCompany'
  | 'UserApiKey'
  | 'UserPaymentServiceProvider'
  | 'MonetaryAccountBank'

/**
 * What a bank answered, ready to be asked about. The types are what the specification claims; that the answer has them is
 * for the promises about every answer to judge.
 */
export interface Answer {
  readonly exchange: Exchange
  readonly status: number
  /** The names of the wrappers in `Response`, in their order. @throws AssertionError unless the status is 200 */
  wrappers(): string[]
  /** The objects under that wrapper. @throws AssertionError unless the status is 200 and `Response` is a list */
  items<Name extends Wrapper>(name: Name): Schema<Name>[]
  /** The first of them. @throws AssertionError where there is none */
  item<Name extends Wrapper>(name: Name): Schema<Name>
  /** `Id.id`. */
  id(): number
  /** Where the neighbouring pages are. */
  pagination(): Schema<'Pagination'>
  /** The first `error_description`; the empty text where there is none. */
  description(): string
  translation(): string
  /** @throws AssertionError unless it is a refusal of one of these statuses; without any, of any 4xx */
  refused(...statuses: number[]): void
  /** The same, with the status of that fault, and with its text where somebody observed it. */
  refusedAs(name: FaultName, values?: Readonly<Record<string, string>>): void
}

export function answerOf(exchange: Exchange): Answer {
  const { status } = exchange.response
  const answer: Answer = {
    exchange,
    status,
    wrappers: () => response(exchange).flatMap((item) => Object.keys(item)),
    items: (name) =>
      response(exchange).flatMap((item) => (name in item ? [item[name] as Schema<typeof name>] : [])),
    item: (name) => {
      const [first] = answer.items(name)
      if (first === undefined || first === null) fail(`Response holds no ${name}`, answer.wrappers(), [name])
      return first
    },
    id: () => answer.item('Id').id,
    pagination: () => {
      const { Pagination } = parse(exchange) as { Pagination?: Schema<'Pagination'> }
      if (Pagination === undefined) fail('the list has no Pagination', undefined, 'Pagination')
      return Pagination
    },
    description: () => errorText(exchange, 'error_description'),
    translation: () => errorText(exchange, 'error_description_translated'),
    refused: (...statuses) => {
      if (statuses.length === 0 ? status >= 400 && status < 500 : statuses.includes(status)) return
      const wanted = statuses.length === 0 ? 'a refusal' : `a refusal with ${statuses.join(' or ')}`
      fail(`expected ${wanted}, got ${summary(exchange)}`, status, statuses)
    },
    refusedAs: (name, values = {}) => {
      const { status: wanted, text, provenance } = faults[name]
      answer.refused(wanted)
      const observed = text.replace(/\{(\w+)\}/g, (placeholder, key: string) => values[key] ?? placeholder)
      if (!('observed' in provenance) || answer.description() === observed) return
      fail(`expected the text "${observed}", got "${answer.description()}"`, answer.description(), observed)
    },
  }
  return answer
}

/** The JSON of a body. @throws AssertionError where it is none */
export function parse({ response: { body, status } }: Exchange): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return fail(`the body of the answer with ${status} is not JSON`, body.slice(0, 80), 'JSON')
  }
}

function response(exchange: Exchange): Record<string, unknown>[] {
  if (exchange.response.status !== 200)
    fail(`expected 200, got ${summary(exchange)}`, exchange.response.status, 200)
  const body = parse(exchange) as { Response?: unknown } | null
  const items = body?.Response
  if (!Array.isArray(items)) fail('the answer has no list "Response"', Object.keys(body ?? {}), ['Response'])
  return items.filter((item) => typeof item === 'object' && item !== null)
}

function errorText(exchange: Exchange, field: 'error_description' | 'error_description_translated'): string {
  try {
    const [first] = (JSON.parse(exchange.response.body) as { Error: Record<string, unknown>[] }).Error
    return String(first?.[field] ?? '')
  } catch {
    return ''
  }
}

function summary(exchange: Exchange): string {
  const text = errorText(exchange, 'error_description')
  return `${exchange.response.status}${text === '' ? '' : `: ${text}`}`
}

function fail(message: string, actual: unknown, expected: unknown): never {
  throw new AssertionError({ message, actual, expected })
}
