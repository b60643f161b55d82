import { added, granted, object, replaced, request } from '../change.ts'
import { type Drift, relation, shape } from '../drift.ts'
import { asOwner, firstAnswer, inside, underAnyClient } from '../healthy.ts'
import { ADDED, FOREIGN, FORM, NEVER_GIVEN, TYPE } from '../titles.ts'
import { CREATE_CALLBACK, READ_CALLBACK } from './operations.ts'

const callback = (change: Parameters<typeof object>[1]): Drift['drifting'] =>
  object('OauthCallbackUrl', change)

/** What a callback URL is, and who can see it. */
export const callbackUrlDrifts: readonly Drift[] = [
  shape(
    [CREATE_CALLBACK],
    'The id of a new callback URL is a text',
    TYPE,
    object('Id', replaced('id', String)),
  ),
  shape(
    [CREATE_CALLBACK],
    'The id of a new callback URL has a fraction',
    TYPE,
    object(
      'Id',
      replaced('id', (id: number) => id + 0.5),
    ),
  ),
  relation(
    [CREATE_CALLBACK],
    'Every new callback URL gets the id of the first',
    /id of its own/,
    object('Id', (_, { operation }, bank) => inside('Id', firstAnswer(bank, operation))),
  ),
  relation(
    [CREATE_CALLBACK],
    'The id of a new callback URL finds nothing',
    /^remembers the callback URL/,
    object(
      'Id',
      replaced('id', (id: number) => id + 1_000_000),
    ),
  ),
  relation(
    [CREATE_CALLBACK],
    "A callback URL can be registered on another user's OAuth client",
    FOREIGN,
    asOwner,
  ),

  shape([READ_CALLBACK], 'OauthCallbackUrl has a field more', ADDED, callback(added('status', 'ACTIVE'))),
  shape([READ_CALLBACK], 'OauthCallbackUrl.url is empty', FORM, callback(replaced('url', () => ''))),
  relation(
    [READ_CALLBACK],
    'The id that is shown is not the one in the path',
    /^remembers the callback URL/,
    callback(replaced('id', (id: number) => id + 1)),
  ),
  relation(
    [READ_CALLBACK],
    'A registered callback URL is forgotten',
    /^remembers the callback URL/,
    request(({ path }) => ({ path: path.replace(/\d+$/, '9007199254740991') })),
  ),
  relation(
    [READ_CALLBACK],
    'A callback URL that is not there is read all the same',
    NEVER_GIVEN,
    granted(undefined, ({ status }) => status === 404),
  ),
  relation([READ_CALLBACK], "Another user's callback URL can be read", FOREIGN, asOwner),
  relation(
    [READ_CALLBACK],
    'A callback URL can be read under another OAuth client',
    /under its own client only/,
    underAnyClient,
  ),
]
