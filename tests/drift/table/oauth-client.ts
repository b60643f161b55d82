import { added, body, type Fields, granted, object, replaced } from '../change.ts'
import { type Answer, type Asked, type Bank, type Drift, relation, shape } from '../drift.ts'
import { firstAnswer, inside } from '../healthy.ts'
import { ADDED, ENVELOPE, FORM, MISSING, TYPE } from '../titles.ts'
import { CREATE_CLIENT, READ_CLIENT } from './operations.ts'

const client = (change: Parameters<typeof object>[1]): Drift['drifting'] => object('OauthClient', change)

/** What a new OAuth client is. */
export const oauthClientDrifts: readonly Drift[] = [
  shape(
    [CREATE_CLIENT],
    'The id of a new OAuth client is a text',
    TYPE,
    object('Id', replaced('id', String)),
  ),
  shape(
    [CREATE_CLIENT],
    'The id of a new OAuth client is 0',
    FORM,
    object(
      'Id',
      replaced('id', () => 0),
    ),
  ),
  shape(
    [CREATE_CLIENT],
    'The id of a new OAuth client is called `client_id`',
    ENVELOPE,
    object('Id', ({ id }) => ({ client_id: id })),
  ),
  shape(
    [CREATE_CLIENT],
    'A new OAuth client is answered whole, and not with its id',
    ENVELOPE,
    body(() => ({ Response: [{ OauthClient: {} }] })),
  ),
  relation(
    [CREATE_CLIENT],
    'Every new OAuth client gets the id of the first',
    /id of its own/,
    object('Id', (_, { operation }, bank) => inside('Id', firstAnswer(bank, operation))),
  ),
  relation(
    [CREATE_CLIENT],
    'The id of a new OAuth client finds nothing',
    /^remembers the client/,
    object(
      'Id',
      replaced('id', (id: number) => id + 1_000_000),
    ),
  ),
  relation(
    [CREATE_CLIENT],
    'A body that is no JSON makes an OAuth client',
    /refuses what is not JSON/,
    granted({ Response: [{ Id: { id: 1 } }] }, ({ status }) => status === 400),
  ),

  shape(
    [READ_CLIENT],
    'OauthClient has a field more',
    ADDED,
    client(added('created', '2025-08-13 14:45:20.123456')),
  ),
  shape([READ_CLIENT], 'OauthClient.client_id is empty', FORM, client(replaced('client_id', () => ''))),
  shape([READ_CLIENT], 'OauthClient.secret is empty', FORM, client(replaced('secret', () => ''))),
  shape(
    [READ_CLIENT],
    'OauthClient.status is in lower case',
    FORM,
    client(replaced('status', (status: string) => status.toLowerCase())),
  ),
  shape(
    [READ_CLIENT],
    'OauthClient.status is a word that nobody knows',
    FORM,
    client(replaced('status', () => 'PENDING')),
  ),
  shape(
    [READ_CLIENT],
    'OauthClient.callback_url holds plain texts',
    TYPE,
    client(replaced('callback_url', (urls: Fields[]) => urls.map(({ url }) => url))),
  ),
  shape(
    [READ_CLIENT],
    'OauthClient.callback_url holds wrapped objects',
    MISSING,
    client(replaced('callback_url', (urls: Fields[]) => urls.map((url) => ({ OauthCallbackUrl: url })))),
  ),
  relation(
    [CREATE_CLIENT],
    'A request that is refused makes an OAuth client all the same',
    /and makes nothing/,
    madeAnyway,
  ),

  relation(
    [CREATE_CLIENT],
    'An OAuth client can be made in the name of another user',
    /in the name of another user/,
    granted({ Response: [{ Id: { id: 1 } }] }, ({ status }) => status === 403),
  ),
]

/** The bank refuses, and makes an OAuth client. */
async function madeAnyway(asked: Asked, bank: Bank): Promise<Answer> {
  const given = await bank.ask(asked)
  if (given.status === 400) await bank.aside({ ...asked, body: '' })
  return given
}
