import { describe, expect, test } from 'vitest'
import type { Run } from '../contracts/run.ts'
import { type Told, told } from './report-finding.ts'
import { recordRun, rewritten } from './report-run.ts'

const healthy = await recordRun()
const READ = 'READ_OauthClient_for_User'
const CLIENT = '$.Response[*].OauthClient'
const callback = 'READ_CallbackUrl_for_User_OauthClient'
const session = 'CREATE_SessionServer'

const cases: [string, Run, Told][] = [
  [
    'a missing field',
    rewritten(healthy, READ, /"secret":"[^"]*",/, ''),
    ['missing', `${CLIENT}.secret`, 'OauthClient.secret is missing', 'text, not empty', 'nothing'],
  ],
  [
    'an undocumented field',
    rewritten(healthy, READ, '"status":', '"name":"My app","status":'),
    [
      'undocumented',
      `${CLIENT}.name`,
      'OauthClient.name is not documented',
      'no such field, only id, status, display_name, client_id, secret, callback_url',
      'text: "My app"',
    ],
  ],
  [
    'a number as text',
    rewritten(healthy, READ, /"id":(\d+)/, '"id":"$1"'),
    [
      'type',
      `${CLIENT}.id`,
      'OauthClient.id is not a whole number',
      'a whole number, at least 1',
      'text: "789"',
    ],
  ],
  [
    'null',
    rewritten(healthy, READ, /"status":"\w+"/, '"status":null'),
    [
      'null',
      `${CLIENT}.status`,
      'OauthClient.status is null, and was never documented so',
      'one of ACTIVE, CANCELLED, CANCELLED_PENDING',
      'null',
    ],
  ],
  [
    'an unknown value',
    rewritten(healthy, READ, /"status":"\w+"/, '"status":"DELETED"'),
    [
      'enum',
      `${CLIENT}.status`,
      'OauthClient.status has a value that is not documented',
      'one of ACTIVE, CANCELLED, CANCELLED_PENDING',
      'text: "DELETED"',
    ],
  ],
  [
    'an empty text',
    rewritten(healthy, READ, /"secret":"[^"]*"/, '"secret":""'),
    ['empty', `${CLIENT}.secret`, 'OauthClient.secret is empty', 'text, not empty', 'empty text'],
  ],
  [
    'a time without its fraction',
    rewritten(healthy, callback, /"created":"[^"]*"/, '"created":"2025-08-13 14:45:20"'),
    [
      'format',
      '$.Response[*].OauthCallbackUrl.created',
      'OauthCallbackUrl.created is written in another form',
      'text such as 2025-08-13 14:45:20.123456 (UTC, with six digits of fraction)',
      expect.stringMatching(/^text: "2025-08-13 14:45:2\d"$/),
    ],
  ],
  [
    'a field inside one of several kinds of user',
    rewritten(healthy, session, /"session_timeout":(\d+)/, '"session_timeout":"$1"'),
    [
      'type',
      '$.Response[*].UserPerson.session_timeout',
      'UserPerson.session_timeout is not a whole number',
      'a whole number, at least 1',
      'text: "604800"',
    ],
  ],
]

describe('a value that is not as documented', () => {
  test.each(cases)('such as %s is told with its place and both sides', (_what, run, expected) => {
    expect(told(run)).toEqual(expected)
  })
})
