import { entries, error, refusal, renamed, without } from '../change.ts'
import { type Drift, shape } from '../drift.ts'
import { ERROR } from '../titles.ts'
import {
  CREATE_CALLBACK,
  CREATE_CLIENT,
  DELETE_CALLBACK,
  LIST_CALLBACKS,
  READ_CALLBACK,
  READ_CLIENT,
  UPDATE_CALLBACK,
  UPDATE_CLIENT,
} from './operations.ts'

/** The form of refusals. */
export const refusalDrifts: readonly Drift[] = [
  shape(
    [READ_CLIENT],
    'An error is a flat object',
    ERROR,
    error((_, [first]) => ({ error: first?.['error_description'] })),
  ),
  shape(
    [READ_CALLBACK],
    '`Error` is an object and not an array',
    ERROR,
    error((_, [first]) => ({ Error: first })),
  ),
  shape([UPDATE_CLIENT], '`Error` is called `Errors`', ERROR, error(renamed('Error', 'Errors'))),
  shape(
    [CREATE_CALLBACK],
    '`Error` is empty',
    ERROR,
    error(() => ({ Error: [] })),
  ),
  shape(
    [CREATE_CALLBACK],
    '`Error` holds plain texts',
    ERROR,
    entries((entry) => entry['error_description']),
  ),
  shape(
    [LIST_CALLBACKS],
    'An error has no translated text',
    ERROR,
    entries(without('error_description_translated')),
  ),
  shape([CREATE_CALLBACK], 'An error has no text', ERROR, entries(without('error_description'))),
  shape(
    [READ_CLIENT],
    'The text of an error is empty',
    ERROR,
    entries((entry) => ({ ...entry, error_description: '' })),
  ),
  shape(
    [UPDATE_CALLBACK],
    'The text of an error is called `message`',
    ERROR,
    entries(renamed('error_description', 'message')),
  ),
  shape(
    [DELETE_CALLBACK],
    'An error has a code',
    ERROR,
    entries((entry) => ({ ...entry, error_code: 12 })),
  ),
  shape(
    [READ_CLIENT],
    'Beside `Error` there is a `Response`',
    ERROR,
    error((body) => ({ ...body, Response: [] })),
  ),
  shape(
    [CREATE_CLIENT],
    'An error is wrapped in `Response`',
    ERROR,
    error((_, all) => ({ Response: all.map((entry) => ({ Error: entry })) })),
  ),
  shape(
    [READ_CALLBACK],
    'An error is a plain text',
    ERROR,
    refusal(() => ({ body: 'Not found.' })),
  ),
  shape(
    [UPDATE_CLIENT],
    'An error has no body',
    ERROR,
    refusal(() => ({ body: '' })),
  ),
]
