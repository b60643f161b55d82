import { type Fields, granted, object, replaced, request } from '../change.ts'
import { type Bank, type Drift, relation } from '../drift.ts'
import { asOwner, firstAnswer, inside, wasUpdated } from '../healthy.ts'
import { FOREIGN, NEVER_GIVEN } from '../titles.ts'
import { CREATE_CLIENT, READ_CLIENT } from './operations.ts'

const client = (change: Parameters<typeof object>[1]): Drift['drifting'] => object('OauthClient', change)

/** What reading an OAuth client shows. */
export const oauthClientReadDrifts: readonly Drift[] = [
  relation(
    [READ_CLIENT],
    'A created OAuth client is forgotten',
    /^remembers the client/,
    request(({ path }) => ({ path: path.replace(/\d+$/, '9007199254740991') })),
  ),
  relation(
    [READ_CLIENT],
    'Whichever OAuth client is asked for, the first is shown',
    /^(remembers the client|gives no client_id)/,
    request(({ path }, bank) => ({ path: path.replace(/\d+$/, String(firstId(bank))) })),
  ),
  relation(
    [READ_CLIENT],
    'The id that is shown is not the one in the path',
    /^remembers the client/,
    client(replaced('id', (id: number) => id + 1)),
  ),
  relation(
    [READ_CLIENT],
    'Every OAuth client has the same client_id',
    /to two clients/,
    client(replaced('client_id', () => 'client_abc123def456')),
  ),
  relation(
    [READ_CLIENT],
    'Every OAuth client has the same secret',
    /to two clients/,
    client(replaced('secret', () => 'secret_xyz789uvw012')),
  ),
  relation(
    [READ_CLIENT],
    'The secret is the client_id',
    /neither empty nor the same/,
    client((fields) => ({ ...fields, secret: fields['client_id'] })),
  ),
  relation(
    [READ_CLIENT],
    'The secret changes with each read',
    /secret on every read/,
    client((fields, _, { seen }) => ({ ...fields, secret: `secret_${seen.length}` })),
  ),
  relation(
    [READ_CLIENT],
    'The client_id changes with each read',
    /client_id .*on every read/,
    client((fields, _, { seen }) => ({ ...fields, client_id: `client_${seen.length}` })),
  ),
  relation(
    [READ_CLIENT],
    'The secret is shown once, and masked from then on',
    /secret on every read/,
    client((fields, { path }, bank) =>
      readsOf(bank, path) > 1 ? { ...fields, secret: '********' } : fields,
    ),
  ),
  relation(
    [READ_CLIENT],
    'A new OAuth client is not ACTIVE',
    /a new client as ACTIVE/,
    client((fields, _, bank) =>
      wasUpdated(bank, fields) ? fields : { ...fields, status: 'CANCELLED_PENDING' },
    ),
  ),
  relation(
    [READ_CLIENT],
    'A new OAuth client has a name',
    /without a name/,
    client(replaced('display_name', () => 'My first app')),
  ),
  relation(
    [READ_CLIENT],
    'A new OAuth client has a callback URL',
    /without callback URLs/,
    client(replaced('callback_url', (urls: Fields[]) => [{ url: 'https://example.com' }, ...urls])),
  ),
  relation(
    [READ_CLIENT],
    'A registered callback URL is not shown in its OAuth client',
    /shows in callback_url/,
    client(replaced('callback_url', () => [])),
  ),
  relation([READ_CLIENT], "Another user's OAuth client can be read", FOREIGN, asOwner),
  relation(
    [READ_CLIENT],
    'An OAuth client that is not there is read all the same',
    NEVER_GIVEN,
    granted(undefined, ({ status }) => status === 404),
  ),
]

function firstId(bank: Bank): unknown {
  return inside('Id', firstAnswer(bank, CREATE_CLIENT))['id']
}

/** How often that path was read, this time included. */
function readsOf({ seen }: Bank, path: string): number {
  return seen.filter(({ asked }) => asked.operation === READ_CLIENT && asked.path === path).length
}
