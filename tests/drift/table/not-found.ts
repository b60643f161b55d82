import { entries, refusal, write } from '../change.ts'
import { type Answer, type Drift, relation } from '../drift.ts'
import { NEVER_GIVEN } from '../titles.ts'
import {
  CREATE_CALLBACK,
  CREATE_CLIENT,
  DELETE_CALLBACK,
  LIST_CALLBACKS,
  READ_CALLBACK,
  READ_CLIENT,
  UPDATE_CALLBACK,
} from './operations.ts'

/** The statuses of refusals. */
export const notFoundDrifts: readonly Drift[] = [
  relation(
    [READ_CLIENT],
    'An error is answered with 200',
    NEVER_GIVEN,
    refusal(() => ({ status: 200 })),
  ),
  relation(
    [READ_CALLBACK],
    'What is not there is an empty `Response`',
    NEVER_GIVEN,
    status(404, 200, { Response: [] }),
  ),
  relation(
    [READ_CLIENT],
    'An OAuth client that is not there is a fault of the bank',
    NEVER_GIVEN,
    status(404, 500),
  ),
  relation(
    [READ_CALLBACK],
    'A callback URL that is not there is a bad request',
    NEVER_GIVEN,
    status(404, 400),
  ),
  relation(
    [LIST_CALLBACKS],
    'An OAuth client that is not there has an empty list',
    NEVER_GIVEN,
    status(404, 200, { Response: [], Pagination: { future_url: null, newer_url: null, older_url: null } }),
  ),
  relation(
    [CREATE_CALLBACK],
    'A callback URL can be registered for an OAuth client that is not there',
    NEVER_GIVEN,
    status(404, 200, { Response: [{ Id: { id: 1 } }] }),
  ),
  relation(
    [DELETE_CALLBACK],
    'Deleting a callback URL that is not there is a fault of the bank',
    /finds nothing to remove/,
    status(404, 500),
  ),
  relation(
    [CREATE_CLIENT],
    'JSON that cannot be read is a fault of the bank',
    /refuses what is not JSON/,
    status(400, 500),
  ),
  relation(
    [CREATE_CALLBACK],
    'What is wrong with a URL is a fault of the bank',
    /^refuses (plain http|a relative URL)/,
    status(400, 500),
  ),
  relation(
    [UPDATE_CALLBACK],
    'What is wrong with a changed URL is answered with 200',
    /^refuses plain http/,
    refusal(({ status }) => (status === 400 ? { status: 200 } : {})),
  ),
  relation([null], 'A route that is not there answers', /route/, status(404, 200, { Response: [] })),
  relation(
    [null],
    'An OAuth client can be deleted',
    /DELETE is not allowed/,
    status(405, 200, { Response: [] }),
  ),
  relation(
    [READ_CLIENT],
    'An error is not translated',
    /in Dutch/,
    entries((entry) => ({ ...entry, error_description_translated: entry['error_description'] })),
  ),
  relation(
    [READ_CLIENT],
    'An error is translated in both texts',
    /in Dutch/,
    entries((entry) => ({ ...entry, error_description: entry['error_description_translated'] })),
  ),
]

/** Another status, and another body where one is given. */
function status(from: number, to: number, body?: unknown): Drift['drifting'] {
  return refusal((given: Answer) =>
    given.status === from ? { status: to, body: body === undefined ? given.body : write(body) } : {},
  )
}
