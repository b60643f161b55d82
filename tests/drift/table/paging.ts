import { type OperationId, operations } from '../../../openapi/operation.ts'
import { items, pageUrls, pagination, replaced, request } from '../change.ts'
import { type Drift, relation } from '../drift.ts'
import { LIST_CALLBACKS, LIST_CLIENTS } from './operations.ts'

const LISTS: readonly OperationId[] = [LIST_CLIENTS, LIST_CALLBACKS]

/** Order and paging. */
export const pagingDrifts: readonly Drift[] = [
  ...LISTS.flatMap((list) => {
    const of = operations.find(({ id }) => id === list)?.resource ?? ''
    return [
      relation(
        [list],
        `${of}: oldest first`,
        /newest first/,
        items((all) => all.toReversed()),
      ),
      relation([list], `${of}: count is ignored`, /items as count/, request(query('count', () => null))),
      relation(
        [list],
        `${of}: a page has one item more than count`,
        /items as count/,
        request(query('count', (count) => count + 1)),
      ),
      relation(
        [list],
        `${of}: older_id is among the older`,
        /right below older_id/,
        request(query('older_id', (id) => id + 1)),
      ),
      relation(
        [list],
        `${of}: newer_id is among the newer`,
        /newer_id/,
        request(query('newer_id', (id) => id - 1)),
      ),
      relation([list], `${of}: newer_id is ignored`, /newer_id/, request(query('newer_id', () => null))),
      relation(
        [list],
        `${of}: older_url is null on every page`,
        /older_url|neighbouring pages/,
        pagination(replaced('older_url', () => null)),
      ),
    ]
  }),
  relation(
    [LIST_CLIENTS],
    'older_id and newer_id have changed places',
    /older_id/,
    request(({ query }) => ({
      query: query.replace(/(older|newer)_id/, (_, word) => (word === 'older' ? 'newer_id' : 'older_id')),
    })),
  ),
  relation(
    [LIST_CLIENTS],
    'The next page begins one item too late',
    /without a gap/,
    pagination(
      replaced(
        'older_url',
        (url: string | null) => url?.replace(/older_id=(\d+)/, (_, id) => `older_id=${id - 1}`) ?? null,
      ),
    ),
  ),
  relation(
    [LIST_CLIENTS],
    'The last page has an older_url',
    /null where there is none/,
    pagination((urls) => ({ ...urls, older_url: urls['older_url'] ?? '/v1/user/1/oauth-client?older_id=1' })),
  ),
  relation(
    [LIST_CLIENTS],
    'future_url and newer_url are both given',
    /null where there is none/,
    pagination((urls) => ({
      ...urls,
      future_url: urls['future_url'] ?? urls['newer_url'],
      newer_url: urls['newer_url'] ?? urls['future_url'],
    })),
  ),
  relation(
    [LIST_CALLBACKS],
    'newer_url is null on every page',
    /newer_url/,
    pagination(replaced('newer_url', () => null)),
  ),
  relation(
    [LIST_CALLBACKS],
    'The URLs of neighbouring pages forget count',
    /neighbouring pages/,
    pageUrls((url) => url.replace(/&count=\d+/, '')),
  ),
  relation(
    [LIST_CLIENTS],
    'The URLs of neighbouring pages lead elsewhere',
    /neighbouring pages/,
    pageUrls((url) => url.replace('oauth-client', 'oauth-clients')),
  ),
]

function query(name: string, change: (value: number) => number | null): Parameters<typeof request>[0] {
  return ({ query }) => {
    const parameters = new URLSearchParams(query)
    const value = parameters.get(name)
    if (value === null) return {}
    const changed = change(Number(value))
    if (changed === null) parameters.delete(name)
    else parameters.set(name, String(changed))
    return { query: `?${parameters}` }
  }
}
