import { body, items, renamed, success } from '../change.ts'
import { type Drift, shape } from '../drift.ts'
import { ADDED, ENVELOPE, STATUS, TYPE } from '../titles.ts'
import {
  CREATE_CALLBACK,
  CREATE_CLIENT,
  DELETE_CALLBACK,
  LIST_CALLBACKS,
  LIST_CLIENTS,
  READ_CALLBACK,
  READ_CLIENT,
  UPDATE_CALLBACK,
  UPDATE_CLIENT,
} from './operations.ts'

/** Statuses, the envelope, the wrappers and the id in them. */
export const envelopeDrifts: readonly Drift[] = [
  shape(
    [CREATE_CLIENT],
    'A created OAuth client is answered with 201',
    STATUS,
    success(() => ({ status: 201 })),
  ),
  shape(
    [CREATE_CALLBACK],
    'A created callback URL is answered with 201',
    STATUS,
    success(() => ({ status: 201 })),
  ),
  shape(
    [UPDATE_CLIENT],
    'A changed OAuth client is answered with 202',
    STATUS,
    success(() => ({ status: 202 })),
  ),
  shape(
    [DELETE_CALLBACK],
    'A deleted callback URL is answered with 204',
    STATUS,
    success(() => ({ status: 204, body: '' })),
  ),
  shape(
    [LIST_CLIENTS],
    'A page of a list is answered with 206',
    STATUS,
    success(() => ({ status: 206 })),
  ),

  shape([READ_CLIENT], '`Response` is called `data`', ENVELOPE, body(renamed('Response', 'data'))),
  shape(
    [READ_CALLBACK],
    '`Response` is an object and not an array',
    TYPE,
    items(([item]) => item),
  ),
  shape(
    [READ_CLIENT],
    'There is no envelope around the object',
    ENVELOPE,
    body(({ Response }) => (Response as object[])[0]),
  ),
  shape(
    [LIST_CLIENTS],
    'A list is a bare array',
    ENVELOPE,
    body(({ Response }) => Response),
  ),
  shape(
    [READ_CALLBACK],
    'Beside `Response` there is a key more',
    ADDED,
    body((all) => ({ ...all, Meta: {} })),
  ),
  shape(
    [READ_CLIENT],
    '`Response` is empty',
    ENVELOPE,
    items(() => []),
  ),
  shape(
    [READ_CLIENT],
    '`Response` holds the object twice',
    ENVELOPE,
    items((all) => [...all, ...all]),
  ),
  shape(
    [READ_CLIENT],
    'The wrapper is called `OAuthClient`',
    ENVELOPE,
    items((all) => all.map(renamed('OauthClient', 'OAuthClient'))),
  ),
  shape(
    [READ_CALLBACK],
    'The wrapper is called `CallbackUrl`',
    ENVELOPE,
    items((all) => all.map(renamed('OauthCallbackUrl', 'CallbackUrl'))),
  ),
  shape(
    [LIST_CALLBACKS],
    'The items of a list have no wrapper',
    ENVELOPE,
    items((all) => all.map((item) => item['OauthCallbackUrl'])),
  ),
  shape(
    [UPDATE_CALLBACK],
    'Beside the wrapper an item has a key more',
    ADDED,
    items((all) => all.map((item) => ({ ...item, type: 'Id' }))),
  ),
  shape(
    [DELETE_CALLBACK],
    'A deletion is answered with a key more beside `Response`',
    ADDED,
    body((all) => ({ ...all, deleted: true })),
  ),
  shape(
    [READ_CLIENT],
    'The body is cut short',
    ENVELOPE,
    success(({ body }) => ({ body: body.slice(0, -2) })),
  ),
  shape(
    [READ_CLIENT],
    'The body is empty',
    ENVELOPE,
    success(() => ({ body: '' })),
  ),
]
