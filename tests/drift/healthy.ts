/** What a drift asks of the healthy bank behind it. */
import type { OperationId } from '../../openapi/operation.ts'
import { type Fields, read, write } from './change.ts'
import type { Asked, Bank, Drifting } from './drift.ts'

const TOKEN = 'x-bunq-client-authentication'

/** The first answer of that operation that granted what was asked. */
export function firstAnswer({ seen }: Bank, operation: OperationId | null): Fields {
  const first = seen.find(({ asked, answer }) => asked.operation === operation && answer.status === 200)
  return first === undefined ? {} : read(first.answer)
}

/** The items of `Response`. */
export function itemsOf(body: Fields): readonly Fields[] {
  return body['Response'] as readonly Fields[]
}

/** What stands in the first wrapper of that name. */
export function inside(wrapper: string, body: Fields): Fields {
  return (itemsOf(body).find((item) => wrapper in item)?.[wrapper] ?? {}) as Fields
}

/** Who made the OAuth client of that id: the path of the user's OAuth clients, and the token. */
function ownerOf(clientId: string | undefined, { seen }: Bank): { path: string; token: string } | undefined {
  const made = seen.find(
    ({ asked, answer }) =>
      asked.operation === 'CREATE_OauthClient_for_User' &&
      answer.status === 200 &&
      String(inside('Id', read(answer))['id']) === clientId,
  )
  return made && { path: made.asked.path, token: made.asked.headers[TOKEN] ?? '' }
}

/** What is refused to one user is done as the owner of the OAuth client. */
export const asOwner: Drifting = async (asked, bank) => {
  const given = await bank.ask(asked)
  const owner = ownerOf(asked.params['client_id'], bank)
  if (given.status === 200 || owner === undefined || owner.token === asked.headers[TOKEN]) return given
  const path = asked.path.replace(/^\/v1\/(user\/\d+\/)?oauth-client/, owner.path)
  return bank.aside({ ...asked, path, headers: { ...asked.headers, [TOKEN]: owner.token } })
}

/** A callback URL is found under any OAuth client, whichever it was registered for. */
export const underAnyClient: Drifting = async (asked, bank) => {
  const given = await bank.ask(asked)
  if (given.status === 200) return given
  const made = bank.seen.find(
    (one) =>
      one.asked.operation === 'CREATE_CallbackUrl_for_User_OauthClient' &&
      one.answer.status === 200 &&
      String(inside('Id', read(one.answer))['id']) === asked.params['callback_url_id'],
  )
  if (made === undefined || made.asked.headers[TOKEN] !== asked.headers[TOKEN]) return given
  return bank.aside({ ...asked, path: `${made.asked.path}/${asked.params['callback_url_id']}` })
}

/** The change is confirmed, and taken back at once. @param field of the object that is written */
export function takenBack(wrapper: string, field: string): Drifting {
  return async (asked, bank) => {
    const before = await bank.aside({ ...asked, method: 'GET', body: '' })
    const given = await bank.ask(asked)
    if (given.status === 200) {
      const body = write({ [field]: inside(wrapper, read(before))[field] })
      await bank.aside({ ...asked, body })
    }
    return given
  }
}

/** The request is confirmed like one that was done, where what it is about exists; nothing is done. */
export function undone(confirmation: unknown): Drifting {
  return async (asked, bank) => {
    const there = await bank.aside({ ...asked, method: 'GET', body: '' })
    return there.status === 200 ? { ...there, body: write(confirmation) } : there
  }
}

/** What is refused for its token is asked again with the last good one of that kind. */
export function withGoodToken(
  opens: 'CREATE_SessionServer' | 'CREATE_Installation',
  when: (token: string | undefined, bank: Bank) => boolean,
): Drifting {
  return async (asked, bank) => {
    const given = await bank.ask(asked)
    if (given.status === 200 || !when(asked.headers[TOKEN], bank)) return given
    const token = tokens(bank, opens).at(-1) ?? ''
    return bank.aside({ ...asked, headers: { ...asked.headers, [TOKEN]: token } })
  }
}

/** The tokens that the bank has given, oldest first. */
export function tokens({ seen }: Bank, operation: OperationId): readonly string[] {
  return seen
    .filter(({ asked, answer }) => asked.operation === operation && answer.status === 200)
    .map(({ answer }) => String(inside('Token', read(answer))['token']))
}

/** Whether that OAuth client was changed before. */
export function wasUpdated({ seen }: Bank, { id }: Fields): boolean {
  return seen.some(
    ({ asked, answer }) =>
      asked.operation === 'UPDATE_OauthClient_for_User' &&
      answer.status === 200 &&
      inside('Id', read(answer))['id'] === id,
  )
}

/** The token of a request. */
export function tokenOf({ headers }: Asked): string | undefined {
  return headers[TOKEN]
}
