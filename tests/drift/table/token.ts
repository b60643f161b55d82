import { type Drift, relation } from '../drift.ts'
import { tokens, withGoodToken } from '../healthy.ts'
import { OF_ONE_CLIENT } from './operations.ts'

/** Which tokens are good for what. */
export const tokenDrifts: readonly Drift[] = [
  relation(
    [...OF_ONE_CLIENT, 'List_all_User', 'READ_User'],
    'A token that nobody has is accepted',
    /refuses a token that was never given/,
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
    /without a token/,
    withGoodToken('CREATE_SessionServer', (token) => token === undefined || token === ''),
  ),
  relation(
    [...OF_ONE_CLIENT, 'List_all_User', 'READ_User'],
    'The token of an installation does for a session',
    /refuses the token of an installation/,
    withGoodToken('CREATE_SessionServer', (token, bank) =>
      tokens(bank, 'CREATE_Installation').includes(token ?? ''),
    ),
  ),
]
