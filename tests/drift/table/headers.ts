import { answer, refusal, success } from '../change.ts'
import { type Answer, type Drift, relation, shape } from '../drift.ts'
import { CONTENT_TYPE, ECHO, RESPONSE_ID } from '../titles.ts'
import { CREATE_CALLBACK, READ_CLIENT } from './operations.ts'

const REQUEST = 'x-bunq-client-request-id'
const RESPONSE = 'x-bunq-client-response-id'
const SOME_UUID = '2f0a9f44-1f9c-4a0b-9c4e-0a6a4a8d3c11'

/** Headers. */
export const headerDrifts: readonly Drift[] = [
  shape(
    [READ_CLIENT],
    'Content-Type names a charset',
    CONTENT_TYPE,
    success(header('content-type', 'application/json; charset=utf-8')),
  ),
  shape(
    [READ_CLIENT],
    'Content-Type is text/plain',
    CONTENT_TYPE,
    success(header('content-type', 'text/plain')),
  ),
  shape(
    [CREATE_CALLBACK],
    'Content-Type is application/hal+json',
    CONTENT_TYPE,
    success(header('content-type', 'application/hal+json')),
  ),
  shape(
    [READ_CLIENT],
    'Content-Type names a charset on errors',
    CONTENT_TYPE,
    refusal(header('content-type', 'application/json; charset=utf-8')),
  ),

  relation([READ_CLIENT], 'X-Bunq-Client-Request-Id is not echoed', ECHO, success(header(REQUEST))),
  relation([READ_CLIENT], 'X-Bunq-Client-Request-Id is not echoed on errors', ECHO, refusal(header(REQUEST))),
  relation(
    [READ_CLIENT],
    'X-Bunq-Client-Request-Id is echoed in upper case',
    ECHO,
    answer((given) => header(REQUEST, given.headers[REQUEST]?.toUpperCase())(given)),
  ),
  relation(
    [READ_CLIENT],
    'X-Bunq-Client-Request-Id is one of the bank',
    ECHO,
    answer((given) => header(REQUEST, SOME_UUID)(given)),
  ),
  shape([READ_CLIENT], 'X-Bunq-Client-Response-Id is missing', RESPONSE_ID, success(header(RESPONSE))),
  shape(
    [READ_CLIENT],
    'X-Bunq-Client-Response-Id is missing on errors',
    RESPONSE_ID,
    refusal(header(RESPONSE)),
  ),
  shape([READ_CLIENT], 'X-Bunq-Client-Response-Id is a number', RESPONSE_ID, answer(header(RESPONSE, '42'))),
  relation(
    [READ_CLIENT],
    'X-Bunq-Client-Response-Id is the same on every answer',
    RESPONSE_ID,
    answer(header(RESPONSE, SOME_UUID)),
  ),
]

/** @param value none to leave the header out */
function header(name: string, value?: string): (given: Answer) => Partial<Answer> {
  return ({ headers: { [name]: _, ...rest } }) => ({
    headers: value === undefined ? rest : { ...rest, [name]: value },
  })
}
