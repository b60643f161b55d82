/** The words in which the table of drifts is written. */
import { serialise } from '../../server/http/envelope.ts'
import type { Answer, Asked, Bank, Drifting } from './drift.ts'

/** A JSON object as it was read. */
export type Fields = Readonly<Record<string, unknown>>

/** Answers as the bank does, changed. */
export function answer(change: (answer: Answer, asked: Asked, bank: Bank) => Partial<Answer>): Drifting {
  return async (asked, bank) => {
    const given = await bank.ask(asked)
    return { ...given, ...change(given, asked, bank) }
  }
}

/** The same for answers that grant what was asked. */
export function success(change: Parameters<typeof answer>[0]): Drifting {
  return answer((given, asked, bank) => (given.status === 200 ? change(given, asked, bank) : {}))
}

/** The same for answers that refuse it. */
export function refusal(change: Parameters<typeof answer>[0]): Drifting {
  return answer((given, asked, bank) => (given.status === 200 ? {} : change(given, asked, bank)))
}

/** The body of an answer that grants, changed as JSON. */
export function body(change: (body: Fields, asked: Asked, bank: Bank) => unknown): Drifting {
  return success((given, asked, bank) => ({ body: write(change(read(given), asked, bank)) }))
}

/** The body of a refusal, changed as JSON. @param change gets the entries of `Error` too */
export function error(change: (body: Fields, entries: readonly Fields[]) => unknown): Drifting {
  return refusal((given) => {
    const body = read(given)
    return { body: write(change(body, body['Error'] as Fields[])) }
  })
}

/** Each entry of `Error`, changed. */
export function entries(change: (entry: Fields) => unknown): Drifting {
  return error((_, all) => ({ Error: all.map(change) }))
}

/** The items of `Response`, changed as a list. */
export function items(change: (items: readonly Fields[], asked: Asked, bank: Bank) => unknown): Drifting {
  return body(({ Response, ...rest }, asked, bank) => ({
    Response: change(Response as Fields[], asked, bank),
    ...rest,
  }))
}

/** What stands in the wrapper of that name, changed wherever an answer has one. */
export function object(
  wrapper: string,
  change: (object: Fields, asked: Asked, bank: Bank) => unknown,
): Drifting {
  return items((all, asked, bank) =>
    all.map((item) => {
      const inside = item[wrapper]
      return inside === undefined ? item : { [wrapper]: change(inside as Fields, asked, bank) }
    }),
  )
}

/** `Pagination`, changed. */
export function pagination(change: (pagination: Fields, asked: Asked) => unknown): Drifting {
  return body(({ Pagination, ...rest }, asked) => ({
    ...rest,
    Pagination: change(Pagination as Fields, asked),
  }))
}

/** The URLs of the neighbouring pages, changed where they are. */
export function pageUrls(change: (url: string) => string): Drifting {
  return pagination((urls) =>
    Object.fromEntries(
      Object.entries(urls).map(([name, url]) => [name, url === null ? null : change(String(url))]),
    ),
  )
}

/** The request, changed before the bank sees it. */
export function request(change: (asked: Asked, bank: Bank) => Partial<Asked>): Drifting {
  return (asked, bank) => bank.ask({ ...asked, ...change(asked, bank) })
}

/**
 * What the bank would refuse is granted.
 * @param makeUp the answer; that of the last request of the kind otherwise
 */
export function granted(
  makeUp?: unknown,
  when: (refused: Answer, asked: Asked) => boolean = () => true,
): Drifting {
  return async (asked, bank) => {
    const given = await bank.ask(asked)
    if (given.status === 200 || !when(given, asked)) return given
    const before = bank.seen.findLast(
      (one) => one.asked.operation === asked.operation && one.answer.status === 200,
    )
    return {
      ...given,
      status: 200,
      body: makeUp === undefined ? (before?.answer.body ?? '{}') : write(makeUp),
    }
  }
}

export const without =
  (field: string) =>
  (object: Fields): Fields => {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== field))
  }

export const renamed =
  (field: string, name: string) =>
  (object: Fields): Fields => {
    return Object.fromEntries(
      Object.entries(object).map(([key, value]) => [key === field ? name : key, value]),
    )
  }

/** Only where the object has the field. */
export const replaced =
  (field: string, change: (value: never) => unknown) =>
  (object: Fields): Fields => {
    return field in object ? { ...object, [field]: change(object[field] as never) } : object
  }

export const added =
  (field: string, value: unknown) =>
  (object: Fields): Fields => ({ ...object, [field]: value })

export function read(answer: Answer): Fields {
  return JSON.parse(answer.body) as Fields
}

/** JSON as the bank writes it, so that nothing else about the bytes changes. */
export function write(json: unknown): string {
  return serialise(json as object)
}

/** A field of what was sent; undefined where the body has none, null where it is no JSON object. */
export function sent({ body }: Asked, field: string): unknown {
  try {
    const json: unknown = JSON.parse(body)
    return typeof json === 'object' && json !== null ? (json as Fields)[field] : null
  } catch {
    return null
  }
}
