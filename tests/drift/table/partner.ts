import { body, type Fields, granted, items, object, replaced, success, without } from '../change.ts'
import { type Drift, relation, shape } from '../drift.ts'
import { asOwner, takenBack } from '../healthy.ts'

const SHAPE = /documented shape/

/** OAuth clients under the paths of the partner specification. */
export const partnerDrifts: readonly Drift[] = [
  shape(
    ['CREATE_OauthClient'],
    'The id of a new OAuth client is a text',
    SHAPE,
    object('Id', replaced('id', String)),
  ),
  shape(
    ['CREATE_OauthClient'],
    'A new OAuth client is answered with 201',
    /200|status/,
    success(() => ({ status: 201 })),
  ),
  relation(
    ['CREATE_OauthClient'],
    'The id of a new OAuth client finds nothing',
    /read|same/,
    object(
      'Id',
      replaced('id', (id: number) => id + 1_000_000),
    ),
  ),

  shape(['List_all_OauthClient'], 'A list has no `Pagination`', SHAPE, body(without('Pagination'))),
  shape(
    ['List_all_OauthClient'],
    'Listed OAuth clients have no client_id',
    SHAPE,
    object('OauthClient', without('client_id')),
  ),
  relation(
    ['List_all_OauthClient'],
    'The newest item is not listed',
    /list|same/,
    items((all) => all.slice(1)),
  ),
  relation(
    ['List_all_OauthClient'],
    'Oldest first',
    /newest first|order|same/,
    items((all) => all.toReversed()),
  ),

  shape(
    ['READ_OauthClient'],
    'OauthClient.secret is missing',
    SHAPE,
    object('OauthClient', without('secret')),
  ),
  shape(
    ['READ_OauthClient'],
    'OauthClient.callback_url is null',
    SHAPE,
    object(
      'OauthClient',
      replaced('callback_url', () => null),
    ),
  ),
  relation(
    ['READ_OauthClient'],
    "The secret is another than under the user's path",
    /secret|same/,
    object(
      'OauthClient',
      replaced('secret', () => 'secret_xyz789uvw012'),
    ),
  ),
  relation(
    ['READ_OauthClient'],
    'The callback URLs are not shown',
    /same|callback/,
    object(
      'OauthClient',
      replaced('callback_url', (_: Fields[]) => []),
    ),
  ),
  relation(['READ_OauthClient'], "Another user's OAuth client can be read", /user/, asOwner),
  relation(
    ['READ_OauthClient'],
    'An OAuth client that is not there is read all the same',
    /unknown|not there|never/,
    granted(undefined, ({ status }) => status === 404),
  ),

  shape(
    ['UPDATE_OauthClient'],
    'The id of a changed OAuth client is a text',
    SHAPE,
    object('Id', replaced('id', String)),
  ),
  relation(
    ['UPDATE_OauthClient'],
    'A cancelled OAuth client stays ACTIVE',
    /cancel/i,
    takenBack('OauthClient', 'status'),
  ),
]
