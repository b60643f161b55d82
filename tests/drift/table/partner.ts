import {
  body,
  type Fields,
  granted,
  items,
  object,
  pageUrls,
  pagination,
  replaced,
  success,
  without,
} from '../change.ts'
import { type Drift, relation, shape } from '../drift.ts'
import { asOwner, takenBack } from '../healthy.ts'
import { FOREIGN, MISSING, NEVER_GIVEN, STATUS, TYPE } from '../titles.ts'

/** OAuth clients under the paths of the partner specification. */
export const partnerDrifts: readonly Drift[] = [
  shape(
    ['CREATE_OauthClient'],
    'The id of a new OAuth client is a text',
    TYPE,
    object('Id', replaced('id', String)),
  ),
  shape(
    ['CREATE_OauthClient'],
    'A new OAuth client is answered with 201',
    STATUS,
    success(() => ({ status: 201 })),
  ),
  relation(
    ['CREATE_OauthClient'],
    'The id of a new OAuth client finds nothing',
    /the path with the user shows too/,
    object(
      'Id',
      replaced('id', (id: number) => id + 1_000_000),
    ),
  ),

  shape(['List_all_OauthClient'], 'A list has no `Pagination`', MISSING, body(without('Pagination'))),
  shape(
    ['List_all_OauthClient'],
    'Listed OAuth clients have no client_id',
    MISSING,
    object('OauthClient', without('client_id')),
  ),
  relation(
    ['List_all_OauthClient'],
    'The newest item is not listed',
    /shows the same clients/,
    items((all) => all.slice(1)),
  ),
  relation(
    ['List_all_OauthClient'],
    'Oldest first',
    /shows the same clients/,
    items((all) => all.toReversed()),
  ),

  shape(
    ['READ_OauthClient'],
    'OauthClient.secret is missing',
    MISSING,
    object('OauthClient', without('secret')),
  ),
  shape(
    ['READ_OauthClient'],
    'OauthClient.callback_url is null',
    TYPE,
    object(
      'OauthClient',
      replaced('callback_url', () => null),
    ),
  ),
  relation(
    ['READ_OauthClient'],
    "The secret is another than under the user's path",
    /shows the same client/,
    object(
      'OauthClient',
      replaced('secret', () => 'secret_xyz789uvw012'),
    ),
  ),
  relation(
    ['READ_OauthClient'],
    'The callback URLs are not shown',
    /shows the same client/,
    object(
      'OauthClient',
      replaced('callback_url', (_: Fields[]) => []),
    ),
  ),
  relation(['READ_OauthClient'], "Another user's OAuth client can be read", FOREIGN, asOwner),
  relation(
    ['READ_OauthClient'],
    'An OAuth client that is not there is read all the same',
    NEVER_GIVEN,
    granted(undefined, ({ status }) => status === 404),
  ),

  shape(
    ['UPDATE_OauthClient'],
    'The id of a changed OAuth client is a text',
    TYPE,
    object('Id', replaced('id', String)),
  ),
  relation(
    ['UPDATE_OauthClient'],
    'A cancelled OAuth client stays ACTIVE',
    /^cancels a client/,
    takenBack('OauthClient', 'status'),
  ),

  relation(
    ['CREATE_OauthClient'],
    'A status that nobody knows is accepted',
    /refuses a status/,
    granted({ Response: [{ Id: { id: 1 } }] }, ({ status }) => status === 400),
  ),
  relation(
    ['List_all_OauthClient'],
    'The next page begins one item too late',
    /without a gap/,
    pageUrls((url) => url.replace(/older_id=(\d+)/, (_, id) => `older_id=${id - 1}`)),
  ),
  relation(
    ['List_all_OauthClient'],
    'older_url is null on every page',
    /neighbouring pages/,
    pagination(replaced('older_url', () => null)),
  ),
  relation(
    ['UPDATE_OauthClient'],
    'An OAuth client that is not there can be changed',
    NEVER_GIVEN,
    granted({ Response: [{ Id: { id: 1 } }] }, ({ status }) => status === 404),
  ),
]
