import { type Fields, granted, object, read, replaced, sent } from '../change.ts'
import { type Answer, type Asked, type Bank, type Drift, relation, shape } from '../drift.ts'
import { asOwner, itemsOf, takenBack, undone, wasUpdated } from '../healthy.ts'
import { FOREIGN, NEVER_GIVEN, TYPE } from '../titles.ts'
import { READ_CLIENT, UPDATE_CLIENT } from './operations.ts'

const client = (change: Parameters<typeof object>[1]): Drift['drifting'] => object('OauthClient', change)

/** What becomes of an OAuth client. */
export const oauthClientUpdateDrifts: readonly Drift[] = [
  shape(
    [UPDATE_CLIENT],
    'The id of a changed OAuth client is a text',
    TYPE,
    object('Id', replaced('id', String)),
  ),
  relation(
    [UPDATE_CLIENT],
    'A change is answered with the id of another',
    /^answers with the id/,
    object(
      'Id',
      replaced('id', (id: number) => id + 1),
    ),
  ),
  relation(
    [UPDATE_CLIENT],
    'A cancelled OAuth client stays ACTIVE',
    /^cancels a client/,
    takenBack('OauthClient', 'status'),
  ),
  relation(
    [UPDATE_CLIENT],
    'A status that nobody knows is accepted',
    /refuses a status/,
    granted({ Response: [{ Id: { id: 1 } }] }, ({ status }) => status === 400),
  ),
  relation(
    [UPDATE_CLIENT],
    'An OAuth client that is not there can be changed',
    NEVER_GIVEN,
    granted({ Response: [{ Id: { id: 1 } }] }, ({ status }) => status === 404),
  ),
  relation([UPDATE_CLIENT], "Another user's OAuth client can be cancelled", FOREIGN, asOwner),
  relation(
    [UPDATE_CLIENT],
    'Cancelling one OAuth client cancels all',
    /leaves the other clients alone/,
    cancelAll,
  ),
  relation(
    [READ_CLIENT],
    'Cancelling changes the secret',
    /nothing but the status/,
    client((fields, _, bank) =>
      wasUpdated(bank, fields) ? { ...fields, secret: 'secret_xyz789uvw012' } : fields,
    ),
  ),

  relation(
    [UPDATE_CLIENT],
    'A cancelled OAuth client is CANCELLED for good',
    /makes a cancelled client ACTIVE again/,
    cancelledForGood,
  ),
]

/** The change of one OAuth client is made to every other of its user. */
async function cancelAll(asked: Asked, bank: Bank): Promise<Answer> {
  const given = await bank.ask(asked)
  if (given.status !== 200) return given
  const path = asked.path.replace(/\/\d+$/, '')
  const all = await bank.aside({ ...asked, method: 'GET', path, query: '?count=200', body: '' })
  for (const { OauthClient } of itemsOf(read(all))) {
    await bank.aside({ ...asked, path: `${path}/${(OauthClient as Fields)['id']}` })
  }
  return given
}

/** The status ACTIVE is confirmed, and not given. */
async function cancelledForGood(asked: Asked, bank: Bank): Promise<Answer> {
  if (sent(asked, 'status') !== 'ACTIVE') return bank.ask(asked)
  return undone({ Response: [{ Id: { id: Number(asked.params['client_id']) } }] })(asked, bank)
}
