import { body, type Fields, granted, items, object, replaced, request, without } from '../change.ts'
import { type Drift, relation, shape } from '../drift.ts'
import { ENVELOPE, MISSING, TYPE } from '../titles.ts'

const ACCOUNTS = 'List_all_MonetaryAccountBank_for_User'

const person = (change: Parameters<typeof object>[1]): Drift['drifting'] => object('UserPerson', change)
const account = (change: Parameters<typeof object>[1]): Drift['drifting'] =>
  object('MonetaryAccountBank', change)

/** The user behind a session, and the bank account that clients look for. */
export const userDrifts: readonly Drift[] = [
  shape(['List_all_User'], 'session_timeout is a text', TYPE, person(replaced('session_timeout', String))),
  shape(
    ['List_all_User'],
    'The user of a session stands in no wrapper',
    ENVELOPE,
    items((all) => all.map((item) => Object.values(item)[0])),
  ),
  shape(
    ['List_all_User'],
    'A session has two users',
    ENVELOPE,
    items((all) => [...all, ...all]),
  ),
  relation(
    ['List_all_User'],
    'The user is another than the one of the session',
    /the user of the session/,
    person(replaced('id', (id: number) => id + 1)),
  ),

  shape(['READ_User'], 'The user has no display_name', MISSING, person(without('display_name'))),
  shape(['READ_User'], 'The id of a user is a text', TYPE, person(replaced('id', String))),
  relation(
    ['READ_User'],
    'The id that is shown is not the one in the path',
    /the same user/,
    person(replaced('id', (id: number) => id + 1)),
  ),
  relation(
    ['READ_User'],
    'The user has another name than in GET /user',
    /the same user/,
    person(replaced('display_name', () => 'A. Nother')),
  ),
  relation(
    ['READ_User'],
    'Another user can be read',
    /from another/,
    request(() => ({ path: '/v1/user' })),
  ),

  shape([ACCOUNTS], 'The id of an account is a text', TYPE, account(replaced('id', String))),
  shape([ACCOUNTS], 'An account has no status', MISSING, account(without('status'))),
  shape(
    [ACCOUNTS],
    'The balance of an account is a number',
    TYPE,
    account(replaced('balance', ({ value }: Fields) => Number(value))),
  ),
  relation(
    [ACCOUNTS],
    'No account is ACTIVE',
    /an account that is ACTIVE/,
    account(replaced('status', () => 'CANCELLED')),
  ),
  relation(
    [ACCOUNTS],
    'A user has no account',
    /an account that is ACTIVE/,
    body((all) => ({ ...all, Response: [] })),
  ),
  relation(
    [ACCOUNTS],
    'The account is that of another user',
    /accounts of the user/,
    account(replaced('user_id', (id: number) => id + 1)),
  ),

  relation([ACCOUNTS], 'All accounts have the same id', /id of its own/, account(replaced('id', () => 3001))),
  relation(
    [ACCOUNTS],
    'A request for the accounts of another user is granted',
    /from another user/,
    granted(),
  ),
]
