import { type Fields, granted, items, object, renamed, replaced, success } from '../change.ts'
import { type Answer, type Asked, type Bank, type Drift, type Drifting, relation, shape } from '../drift.ts'
import { firstAnswer, inside, tokens } from '../healthy.ts'
import { ENVELOPE, FORM, STATUS, TYPE } from '../titles.ts'

/** Sessions, from beginning to end. */
export const sessionDrifts: readonly Drift[] = [
  shape(
    ['CREATE_SessionServer'],
    'The answer to a session begins with the user',
    /in this order/,
    items((all) => all.toReversed()),
  ),
  shape(
    ['CREATE_SessionServer'],
    'session_timeout is a text',
    TYPE,
    user(replaced('session_timeout', String)),
  ),
  shape(
    ['CREATE_SessionServer'],
    'The user of a session is called `User`',
    ENVELOPE,
    items((all) => all.map(renamed('UserPerson', 'User'))),
  ),
  shape(
    ['CREATE_SessionServer'],
    'The token of a session is empty',
    FORM,
    object(
      'Token',
      replaced('token', () => ''),
    ),
  ),
  shape(
    ['CREATE_SessionServer'],
    'A session is answered with 201',
    STATUS,
    success(() => ({ status: 201 })),
  ),
  relation(
    ['CREATE_SessionServer'],
    'The token of a session opens nothing',
    /opens a session/,
    object('Token', replaced('token', reversed)),
  ),
  relation(
    ['CREATE_SessionServer'],
    'Every session gets the same token',
    /a token of its own/,
    object('Token', (token, { operation }, bank) => ({
      ...token,
      token: inside('Token', firstAnswer(bank, operation))['token'],
    })),
  ),
  relation(
    ['CREATE_SessionServer'],
    'The user of a session is another than GET /user shows',
    /for the user of the API key/,
    user(replaced('id', (id: number) => id + 1)),
  ),
  relation(
    ['CREATE_SessionServer'],
    'An API key that nobody has opens a session',
    /refuses an API key/,
    granted(undefined, ({ body }) => body.includes('credentials')),
  ),
  relation(
    ['CREATE_SessionServer'],
    'A session can be opened without a signature',
    /without a signature/,
    granted(undefined, ({ status }) => status === 466),
  ),
  relation(
    ['CREATE_SessionServer'],
    'A session can be opened with a wrong signature',
    /wrong signature/,
    granted(undefined, ({ body }) => body.includes('signature is invalid')),
  ),
  shape(
    ['DELETE_Session'],
    'The end of a session is answered with 204',
    STATUS,
    success(() => ({ status: 204, body: '' })),
  ),
  relation(['DELETE_Session'], 'An ended session still works', /ends the session/, kept),
  relation(['DELETE_Session'], 'The end of one session ends all', /ends no other session/, endAll),
  relation(
    ['DELETE_Session'],
    'A token that nobody has ends a session',
    /refuses a token that was never given/,
    granted({ Response: [] }, ({ status }) => status === 403),
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

/** Every session of the bank ends with the one that was meant. */
async function endAll(asked: Asked, bank: Bank): Promise<Answer> {
  const given = await bank.ask(asked)
  for (const token of given.status === 200 ? tokens(bank, 'CREATE_SessionServer') : []) {
    await bank.aside({ ...asked, headers: { ...asked.headers, 'x-bunq-client-authentication': token } })
  }
  return given
}
