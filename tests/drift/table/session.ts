import { body, type Fields, granted, items, object, renamed, replaced, success } from '../change.ts'
import { type Answer, type Asked, type Bank, type Drift, type Drifting, relation, shape } from '../drift.ts'
import { firstAnswer, inside, tokens, withGoodToken } from '../healthy.ts'
import { OF_ONE_CLIENT } from './operations.ts'

const SHAPE = /documented shape/

/** Sessions, and which tokens are good for what. */
export const sessionDrifts: readonly Drift[] = [
  shape(
    ['CREATE_SessionServer'],
    'The answer to a session begins with the user',
    /order|documented shape/,
    items((all) => all.toReversed()),
  ),
  shape(
    ['CREATE_SessionServer'],
    'session_timeout is a text',
    SHAPE,
    user(replaced('session_timeout', String)),
  ),
  shape(
    ['CREATE_SessionServer'],
    'The user of a session is called `User`',
    SHAPE,
    items((all) => all.map(renamed('UserPerson', 'User'))),
  ),
  shape(
    ['CREATE_SessionServer'],
    'The token of a session is empty',
    SHAPE,
    object(
      'Token',
      replaced('token', () => ''),
    ),
  ),
  shape(
    ['CREATE_SessionServer'],
    'A session is answered with 201',
    /200|status/,
    success(() => ({ status: 201 })),
  ),
  relation(
    ['CREATE_SessionServer'],
    'The token of a session opens nothing',
    /token/,
    object('Token', replaced('token', reversed)),
  ),
  relation(
    ['CREATE_SessionServer'],
    'Every session gets the same token',
    /token/,
    object('Token', (token, { operation }, bank) => ({
      ...token,
      token: inside('Token', firstAnswer(bank, operation))['token'],
    })),
  ),
  relation(
    ['CREATE_SessionServer'],
    'The user of a session is another than GET /user shows',
    /user/,
    user(replaced('id', (id: number) => id + 1)),
  ),
  relation(
    ['CREATE_SessionServer'],
    'An API key that nobody has opens a session',
    /key/,
    granted(undefined, ({ body }) => body.includes('credentials')),
  ),
  relation(
    ['CREATE_SessionServer'],
    'A session can be opened without a signature',
    /sign/,
    granted(undefined, ({ status }) => status === 466),
  ),
  relation(
    ['CREATE_SessionServer'],
    'A session can be opened with a wrong signature',
    /sign/,
    granted(undefined, ({ body }) => body.includes('signature is invalid')),
  ),

  shape(
    ['DELETE_Session'],
    'The end of a session is answered with null',
    SHAPE,
    body(() => ({ Response: null })),
  ),
  shape(
    ['DELETE_Session'],
    'The end of a session is answered with 204',
    /200|status/,
    success(() => ({ status: 204, body: '' })),
  ),
  relation(['DELETE_Session'], 'An ended session still works', /end/, kept),
  relation(
    [...OF_ONE_CLIENT, 'List_all_User', 'READ_User'],
    'A token that nobody has is accepted',
    /token|garbage/,
    withGoodToken(
      'CREATE_SessionServer',
      (token, bank) =>
        token !== undefined &&
        !tokens(bank, 'CREATE_Installation').includes(token) &&
        !tokens(bank, 'CREATE_SessionServer').includes(token),
    ),
  ),
  relation(
    [...OF_ONE_CLIENT, 'List_all_User', 'READ_User'],
    'No token is needed',
    /token/,
    withGoodToken('CREATE_SessionServer', (token) => token === undefined || token === ''),
  ),
  relation(
    [...OF_ONE_CLIENT, 'List_all_User', 'READ_User'],
    'The token of an installation does for a session',
    /installation/,
    withGoodToken('CREATE_SessionServer', (token, bank) =>
      tokens(bank, 'CREATE_Installation').includes(token ?? ''),
    ),
  ),
]

function reversed(token: string): string {
  return [...token].toReversed().join('')
}

/** The user in the answer to a session, whichever its kind. */
function user(change: (user: Fields) => unknown): Drifting {
  return items((all) =>
    all.map((item) =>
      Object.fromEntries(
        Object.entries(item).map(([name, fields]) => [
          name,
          name.startsWith('User') ? change(fields as Fields) : fields,
        ]),
      ),
    ),
  )
}

/** The session is said to be ended and is not. */
async function kept(asked: Asked, bank: Bank): Promise<Answer> {
  const there = await bank.aside({ ...asked, method: 'GET', path: '/v1/user', body: '' })
  return there.status === 200 ? { ...there, body: '{"Response":[]}' } : there
}
