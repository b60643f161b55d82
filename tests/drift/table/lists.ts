import {
  added,
  body,
  type Fields,
  granted,
  items,
  pageUrls,
  pagination,
  read,
  renamed,
  replaced,
  sent,
  without,
} from '../change.ts'
import { type Asked, type Bank, type Drift, relation, shape } from '../drift.ts'
import { inside, tokenOf } from '../healthy.ts'
import { ADDED, FOREIGN, FORM, MISSING, TYPE } from '../titles.ts'
import { CREATE_CALLBACK, CREATE_CLIENT, LIST_CALLBACKS, LIST_CLIENTS } from './operations.ts'

/** What is listed, and in which form. */
export const listDrifts: readonly Drift[] = [
  shape([LIST_CLIENTS], 'A list has no `Pagination`', MISSING, body(without('Pagination'))),
  shape([LIST_CLIENTS], '`Pagination` is null', TYPE, body(replaced('Pagination', () => null))),
  shape([LIST_CALLBACKS], '`Pagination` has a field more', ADDED, pagination(added('total', 1))),
  shape([LIST_CALLBACKS], '`Pagination` has no older_url', MISSING, pagination(without('older_url'))),
  shape(
    [LIST_CALLBACKS],
    '`Pagination` has previous_url in the place of newer_url',
    MISSING,
    pagination(renamed('newer_url', 'previous_url')),
  ),
  shape(
    [LIST_CLIENTS],
    'The URLs of neighbouring pages are absolute',
    FORM,
    pageUrls((url) => `https://public-api.sandbox.bunq.com${url}`),
  ),
  shape(
    [LIST_CALLBACKS],
    'older_url is an empty text where there is none',
    FORM,
    pagination((urls) => ({ ...urls, older_url: urls['older_url'] ?? '' })),
  ),
  shape(
    [LIST_CLIENTS],
    'The items of a list are in an object',
    TYPE,
    items((all) => ({ ...all })),
  ),

  relation(
    [LIST_CLIENTS],
    'The newest item is not listed',
    /^shows (a client as soon as|each callback URL)/,
    items((all, { query }) => (query.includes('_id=') ? all : all.slice(1))),
  ),
  relation(
    [LIST_CALLBACKS],
    'The newest item is not listed',
    /^shows (a client as soon as|each callback URL)/,
    items((all, { query }) => (query.includes('_id=') ? all : all.slice(1))),
  ),
  relation(
    [LIST_CLIENTS],
    'An item is listed twice',
    /without a repetition/,
    items(([first, ...rest]) => (first === undefined ? [] : [first, first, ...rest])),
  ),
  relation(
    [LIST_CLIENTS],
    'A list shows another secret than reading does',
    /as reading it does/,
    items((all) =>
      all.map(({ OauthClient }) => ({
        OauthClient: { ...(OauthClient as Fields), secret: 'secret_xyz789uvw012' },
      })),
    ),
  ),
  relation(
    [LIST_CALLBACKS],
    'A list shows another URL than reading does',
    /as reading it does/,
    items((all) =>
      all.map(({ OauthCallbackUrl }) => ({
        OauthCallbackUrl: { ...(OauthCallbackUrl as Fields), url: 'https://example.com' },
      })),
    ),
  ),
  relation([LIST_CLIENTS], "A list shows other users' OAuth clients", FOREIGN, items(withForeign)),

  relation(
    [LIST_CLIENTS],
    "The list under another user's path is given",
    /keeps the list from another user/,
    granted(undefined, ({ status }) => status === 403),
  ),
  relation(
    [LIST_CALLBACKS],
    "A list shows the callback URLs of the user's other OAuth clients",
    /of a client that has none|and no more/,
    items(withThoseOfOthers),
  ),
]

/** Every OAuth client that was ever made, whoever made it. */
function withForeign(mine: readonly Fields[], asked: Asked, { seen }: Bank): Fields[] {
  const foreign = seen
    .filter(
      (one) =>
        one.asked.operation === CREATE_CLIENT &&
        one.answer.status === 200 &&
        tokenOf(one.asked) !== tokenOf(asked),
    )
    .map((one) => Number(inside('Id', read(one.answer))['id']))
    .map((id) => ({
      OauthClient: {
        id,
        status: 'ACTIVE',
        display_name: null,
        client_id: `client_${id}`,
        secret: `secret_${id}`,
        callback_url: [],
      },
    }))
  return [...foreign, ...mine]
}

/** Every callback URL that was registered with the same token. */
function withThoseOfOthers(own: readonly Fields[], asked: Asked, { seen }: Bank): Fields[] {
  const time = '2025-08-13 14:45:20.123456'
  const others = seen
    .filter(
      (one) =>
        one.asked.operation === CREATE_CALLBACK &&
        one.answer.status === 200 &&
        one.asked.path !== asked.path &&
        tokenOf(one.asked) === tokenOf(asked),
    )
    .map((one) => ({
      ...inside('Id', read(one.answer)),
      created: time,
      updated: time,
      url: sent(one.asked, 'url'),
    }))
  return [...own, ...others.map((OauthCallbackUrl) => ({ OauthCallbackUrl }))]
}
