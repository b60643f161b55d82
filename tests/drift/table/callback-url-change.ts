import { type Fields, granted, items, object, read, replaced, request, sent } from '../change.ts'
import { type Answer, type Asked, type Bank, type Drift, relation, shape } from '../drift.ts'
import { asOwner, inside, itemsOf, takenBack, undone } from '../healthy.ts'
import { FOREIGN, NEVER_GIVEN, TYPE } from '../titles.ts'
import {
  CREATE_CALLBACK,
  DELETE_CALLBACK,
  LIST_CALLBACKS,
  READ_CLIENT,
  UPDATE_CALLBACK,
} from './operations.ts'

/** How a callback URL is changed and deleted. */
export const callbackUrlChangeDrifts: readonly Drift[] = [
  shape(
    [UPDATE_CALLBACK],
    'The id of a changed callback URL is a text',
    TYPE,
    object('Id', replaced('id', String)),
  ),
  relation(
    [UPDATE_CALLBACK],
    'A change is answered with the id of another',
    /^answers with the id/,
    object(
      'Id',
      replaced('id', (id: number) => id + 1),
    ),
  ),
  relation(
    [UPDATE_CALLBACK],
    'A changed callback URL stays what it was',
    /^changes the URL/,
    takenBack('OauthCallbackUrl', 'url'),
  ),
  relation(
    [UPDATE_CALLBACK],
    'A change registers a second callback URL',
    /^changes the URL/,
    request(({ path }) => ({ method: 'POST', path: path.replace(/\/\d+$/, '') })),
  ),
  relation(
    [UPDATE_CALLBACK],
    'A callback URL that is not there can be changed',
    NEVER_GIVEN,
    granted({ Response: [{ Id: { id: 1 } }] }, ({ status }) => status === 404),
  ),
  relation([UPDATE_CALLBACK], "Another user's callback URL can be changed", FOREIGN, asOwner),
  relation(
    [READ_CLIENT],
    'A changed callback URL is shown in its OAuth client as it was',
    /a changed URL as it is now/,
    object('OauthClient', asRegistered),
  ),

  relation(
    [DELETE_CALLBACK],
    'A deleted callback URL is still there',
    /^removes it: reading it finds nothing/,
    undone({ Response: [] }),
  ),
  relation(
    [DELETE_CALLBACK],
    'A callback URL that is not there can be deleted',
    /finds nothing to remove/,
    granted({ Response: [] }, ({ status }) => status === 404),
  ),
  relation([DELETE_CALLBACK], "Another user's callback URL can be deleted", FOREIGN, asOwner),
  relation(
    [DELETE_CALLBACK],
    'Deleting one callback URL deletes all of its OAuth client',
    /leaves the other callback URLs alone/,
    toAll,
  ),
  relation(
    [LIST_CALLBACKS],
    'A deleted callback URL is still listed',
    /removes it from the list/,
    items(withDeleted),
  ),

  relation(
    [UPDATE_CALLBACK],
    'A change is made to all callback URLs of the OAuth client',
    /leaves the other callback URLs alone/,
    toAll,
  ),
  relation(
    [CREATE_CALLBACK],
    'The id of a deleted callback URL is given to the next one',
    /id of a removed one/,
    object('Id', (id, _, { seen }) => {
      const deleted = seen.findLast(
        ({ asked, answer }) => asked.operation === DELETE_CALLBACK && answer.status === 200,
      )
      return deleted === undefined ? id : { id: Number(deleted.asked.params['callback_url_id']) }
    }),
  ),
]

/** As what the callback URL of that id was registered, and under which path. */
function registered(id: unknown, { seen }: Bank): { path: string; url: unknown } | undefined {
  const made = seen.find(
    ({ asked, answer }) =>
      asked.operation === CREATE_CALLBACK && answer.status === 200 && inside('Id', read(answer))['id'] === id,
  )
  return made && { path: made.asked.path, url: sent(made.asked, 'url') }
}

/** The callback URLs of an OAuth client with the URLs that they were registered with. */
function asRegistered(client: Fields, _: Asked, bank: Bank): Fields {
  return replaced('callback_url', (urls: Fields[]) =>
    urls.map((one) => ({ ...one, url: registered(one['id'], bank)?.url ?? one['url'] })),
  )(client)
}

/** What is done to one callback URL is done to all of its OAuth client. */
async function toAll(asked: Asked, bank: Bank): Promise<Answer> {
  const given = await bank.ask(asked)
  if (given.status !== 200) return given
  const path = asked.path.replace(/\/\d+$/, '')
  const all = await bank.aside({ ...asked, method: 'GET', path, query: '?count=200', body: '' })
  for (const { OauthCallbackUrl } of itemsOf(read(all))) {
    await bank.aside({ ...asked, path: `${path}/${(OauthCallbackUrl as Fields)['id']}` })
  }
  return given
}

function withDeleted(all: readonly Fields[], asked: Asked, bank: Bank): Fields[] {
  const deleted = bank.seen
    .filter(
      (one) =>
        one.asked.operation === DELETE_CALLBACK &&
        one.answer.status === 200 &&
        one.asked.path.startsWith(`${asked.path}/`),
    )
    .map((one) => Number(one.asked.params['callback_url_id']))
  const time = '2025-08-13 14:45:20.123456'
  const back = deleted.map((id) => ({
    OauthCallbackUrl: { id, created: time, updated: time, url: registered(id, bank)?.url },
  }))
  return [...all, ...back]
}
