import { describe, expect, test } from 'vitest'
import { judge } from '../contracts/report/judge.ts'
import type { Exchange, Run } from '../contracts/run.ts'
import { type Told, told } from './report-finding.ts'
import { changed, recordRun, rewritten } from './report-run.ts'

const healthy = await recordRun()
const READ = 'READ_OauthClient_for_User'
const callback = 'READ_CallbackUrl_for_User_OauthClient'

/** The answers without one header, and with others. */
function headers(without: string, more: Record<string, string> = {}) {
  return ({ headers }: Exchange['response']) => ({
    headers: { ...Object.fromEntries(Object.entries(headers).filter(([name]) => name !== without)), ...more },
  })
}

function reordered(order: readonly number[]): Run {
  return changed(healthy, 'CREATE_SessionServer', ({ body }) => {
    const { Response } = JSON.parse(body) as { Response: unknown[] }
    return { body: JSON.stringify({ Response: order.map((index) => Response[index]) }) }
  })
}

const cases: [string, Run, Told][] = [
  [
    'another wrapper',
    rewritten(healthy, READ, '"OauthClient"', '"OAuthClient"'),
    ['wrapper', '$.Response[*]', 'The object is not wrapped in OauthClient', 'OauthClient', 'OAuthClient'],
  ],
  [
    'no envelope',
    rewritten(healthy, READ, /^\{"Response":\[(.*)\]\}$/, '$1'),
    [
      'envelope',
      '$',
      'The answer is not wrapped in Response',
      'an object with Response, an array',
      'an object with OauthClient',
    ],
  ],
  [
    'an error as success',
    rewritten(healthy, READ, /^.*$/, '{"Error":[]}'),
    [
      'envelope',
      '$',
      'An Error comes with the status 200 of success',
      'an object with Response, an array',
      'an object with Error',
    ],
  ],
  [
    'an error that is no list',
    rewritten(healthy, callback, /\[|\]/g, '', 404),
    [
      'type',
      '$.Error',
      'Error is not an array',
      'an array of at least 1 item',
      'an object with error_description, error_description_translated',
    ],
  ],
  [
    'an empty answer',
    rewritten(healthy, READ, /\[.*\]/, '[]'),
    ['count', '$.Response', 'Response holds too few items', 'an array of exactly 1 item', 'an empty array'],
  ],
  [
    'a body that is cut off',
    changed(healthy, READ, ({ body }) => ({ body: body.slice(0, 30) })),
    ['json', '$', 'The body is not JSON', 'JSON', '{"Response":[{"OauthClient":{"'],
  ],
  [
    'another order',
    reordered([1, 0, 2]),
    [
      'order',
      '$.Response',
      'The items of Response come in another order',
      'Id, then Token, then UserPerson or UserCompany or UserApiKey or UserPaymentServiceProvider',
      'Token, then Id, then UserPerson',
    ],
  ],
  [
    'an item too few',
    reordered([0, 2]),
    [
      'order',
      '$.Response',
      'Response does not hold the documented items',
      'Id, then Token, then UserPerson or UserCompany or UserApiKey or UserPaymentServiceProvider',
      'Id, then UserPerson',
    ],
  ],
  [
    'a user of no known kind',
    rewritten(healthy, 'READ_User', 'UserPerson', 'UserRobot'),
    [
      'wrapper',
      '$.Response[*]',
      'The object is not wrapped in UserPerson or UserCompany or UserApiKey or UserPaymentServiceProvider',
      'UserPerson or UserCompany or UserApiKey or UserPaymentServiceProvider',
      'UserRobot',
    ],
  ],
  [
    'a status',
    changed(healthy, READ, () => ({ status: 201 })),
    ['status', 'status', 'The answer has the status 201', '200 for success', '201'],
  ],
  [
    'a charset',
    changed(healthy, READ, headers('content-type', { 'content-type': 'application/json; charset=utf-8' })),
    [
      'header',
      'header Content-Type',
      'The header Content-Type has another form',
      'exactly application/json',
      'application/json; charset=utf-8',
    ],
  ],
  [
    'a missing signature',
    changed(healthy, READ, headers('x-bunq-server-signature')),
    [
      'header',
      'header X-Bunq-Server-Signature',
      'The header X-Bunq-Server-Signature is missing',
      'a signature over the body, on every answer once there is an installation',
      'nothing',
    ],
  ],
  [
    'a request id that is not echoed',
    changed(healthy, READ, headers('', { 'x-bunq-client-request-id': 'another' })),
    [
      'header',
      'header X-Bunq-Client-Request-Id',
      'The header X-Bunq-Client-Request-Id does not come back as it was sent',
      'the text that the request sent under this name',
      'another',
    ],
  ],
  [
    'a header nobody knows',
    changed(healthy, READ, headers('', { 'x-bunq-mood': 'fine' })),
    [
      'undocumented',
      'header X-Bunq-Mood',
      'The header X-Bunq-Mood is not documented',
      'no such header',
      'fine',
    ],
  ],
]

describe('an answer that is not as documented', () => {
  test.each(cases)('for %s is told with its place and both sides', (_what, run, expected) => {
    expect(told(run)).toEqual(expected)
  })

  test('for the order of its items is told with what is wrong inside them', () => {
    const run = rewritten(reordered([1, 0, 2]), 'CREATE_SessionServer', /"session_timeout":\d+/, '"more":1')
    expect(judge(run).drifts.map(({ title }) => title)).toEqual([
      'The items of Response come in another order',
      'UserPerson.session_timeout is missing',
    ])
  })
})
