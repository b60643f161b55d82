import { answer, refusal, success } from '../change.ts'
import { type Answer, type Drift, relation, shape } from '../drift.ts'
import { CREATE_CALLBACK, READ_CLIENT } from './operations.ts'

const TYPE = /Content-Type/i
const ECHO = /X-Bunq-Client-Request-Id/i
const OWN_ID = /X-Bunq-Client-Response-Id/i
const REQUEST_ID = 'x-bunq-client-request-id'
const RESPONSE_ID = 'x-bunq-client-response-id'
const SOME_UUID = '2f0a9f44-1f9c-4a0b-9c4e-0a6a4a8d3c11'

/** Headers. */
export const headerDrifts: readonly Drift[] = [
  shape(
    [READ_CLIENT],
    'Content-Type names a charset',
    TYPE,
    success(header('content-type', 'application/json; charset=utf-8')),
  ),
  shape([READ_CLIENT], 'Content-Type is text/plain', TYPE, success(header('content-type', 'text/plain'))),
  shape(
    [CREATE_CALLBACK],
    'Content-Type is application/hal+json',
    TYPE,
    success(header('content-type', 'application/hal+json')),
  ),
  shape(
    [READ_CLIENT],
    'Content-Type names a charset on errors',
    TYPE,
    refusal(header('content-type', 'application/json; charset=utf-8')),
  ),

  relation([READ_CLIENT], 'X-Bunq-Client-Request-Id is not echoed', ECHO, success(header(REQUEST_ID))),
  relation(
    [READ_CLIENT],
    'X-Bunq-Client-Request-Id is not echoed on errors',
    ECHO,
    refusal(header(REQUEST_ID)),
  ),
  relation(
    [READ_CLIENT],
    'X-Bunq-Client-Request-Id is echoed in upper case',
    ECHO,
    answer((given) => header(REQUEST_ID, given.headers[REQUEST_ID]?.toUpperCase())(given)),
  ),
  relation(
    [READ_CLIENT],
    'X-Bunq-Client-Request-Id is one of the bank',
    ECHO,
    answer((given) => header(REQUEST_ID, SOME_UUID)(given)),
  ),
  shape([READ_CLIENT], 'X-Bunq-Client-Response-Id is missing', OWN_ID, success(header(RESPONSE_ID))),
  shape(
    [READ_CLIENT],
    'X-Bunq-Client-Response-Id is missing on errors',
    OWN_ID,
    refusal(header(RESPONSE_ID)),
  ),
  shape([READ_CLIENT], 'X-Bunq-Client-Response-Id is a number', OWN_ID, answer(header(RESPONSE_ID, '42'))),
  relation(
    [READ_CLIENT],
    'X-Bunq-Client-Response-Id is the same on every answer',
    OWN_ID,
    answer(header(RESPONSE_ID, SOME_UUID)),
  ),
]

/** @param value none to leave the header out */
function header(name: string, value?: string): (given: Answer) => Partial<Answer> {
  return ({ headers: { [name]: _, ...rest } }) => ({
    headers: value === undefined ? rest : { ...rest, [name]: value },
  })
}
