import { describe, expect, test } from 'vitest'
import { judge } from '../contracts/report/judge.ts'
import { exitCode, type Finding } from '../contracts/report/report.ts'
import type { Exchange, Run } from '../contracts/run.ts'
import { changed, recordRun, rewritten } from './report-run.ts'

const healthy = await recordRun()
const READ = 'READ_OauthClient_for_User'

/** The one finding of a run that differs in one thing. */
function only(run: Run): Finding {
  const { drifts, news } = judge(run)
  expect([...drifts, ...news].map(({ title }) => title)).toHaveLength(1)
  return (drifts[0] ?? news[0]) as Finding
}

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

describe('a healthy run', () => {
  test('holds, over every operation of the specification', () => {
    const { verdict, drifts, news, summary } = judge(healthy)
    expect({ verdict, drifts, news }).toEqual({ verdict: 'holds', drifts: [], news: [] })
    expect(summary.exchanges).toBeGreaterThan(healthy.promises.length)
  })
})

describe('a drift names its kind, its place, and both sides', () => {
  const CLIENT = '$.Response[*].OauthClient'
  const callback = 'READ_CallbackUrl_for_User_OauthClient'
  const session = 'CREATE_SessionServer'
  const cases: [
    string,
    Run,
    Pick<Finding, 'kind' | 'where' | 'title' | 'documented'> & { observed: string },
  ][] = [
    [
      'a missing field',
      rewritten(healthy, READ, /"secret":"[^"]*",/, ''),
      {
        kind: 'missing',
        where: `${CLIENT}.secret`,
        title: 'OauthClient.secret is missing',
        documented: 'text, not empty',
        observed: 'nothing',
      },
    ],
    [
      'an undocumented field',
      rewritten(healthy, READ, '"status":', '"name":"My app","status":'),
      {
        kind: 'undocumented',
        where: `${CLIENT}.name`,
        title: 'OauthClient.name is not documented',
        documented: 'no such field, only id, status, display_name, client_id, secret, callback_url',
        observed: 'text: "My app"',
      },
    ],
    [
      'a number as text',
      rewritten(healthy, READ, /"id":(\d+)/, '"id":"$1"'),
      {
        kind: 'type',
        where: `${CLIENT}.id`,
        title: 'OauthClient.id is not a whole number',
        documented: 'a whole number, at least 1',
        observed: 'text: "789"',
      },
    ],
    [
      'null',
      rewritten(healthy, READ, /"status":"\w+"/, '"status":null'),
      {
        kind: 'null',
        where: `${CLIENT}.status`,
        title: 'OauthClient.status is null, and was never documented so',
        documented: 'one of ACTIVE, CANCELLED, CANCELLED_PENDING',
        observed: 'null',
      },
    ],
    [
      'an unknown value',
      rewritten(healthy, READ, /"status":"\w+"/, '"status":"DELETED"'),
      {
        kind: 'enum',
        where: `${CLIENT}.status`,
        title: 'OauthClient.status has a value that is not documented',
        documented: 'one of ACTIVE, CANCELLED, CANCELLED_PENDING',
        observed: 'text: "DELETED"',
      },
    ],
    [
      'an empty text',
      rewritten(healthy, READ, /"secret":"[^"]*"/, '"secret":""'),
      {
        kind: 'empty',
        where: `${CLIENT}.secret`,
        title: 'OauthClient.secret is empty',
        documented: 'text, not empty',
        observed: 'empty text',
      },
    ],
    [
      'a time without its fraction',
      rewritten(healthy, callback, /"created":"[^"]*"/, '"created":"2025-08-13 14:45:20"'),
      {
        kind: 'format',
        where: '$.Response[*].OauthCallbackUrl.created',
        title: 'OauthCallbackUrl.created is written in another form',
        documented: 'text such as 2025-08-13 14:45:20.123456 (UTC, with six digits of fraction)',
        observed: expect.stringMatching(/^text: "2025-08-13 14:45:2\d"$/),
      },
    ],
    [
      'another wrapper',
      rewritten(healthy, READ, '"OauthClient"', '"OAuthClient"'),
      {
        kind: 'wrapper',
        where: '$.Response[*]',
        title: 'The object is not wrapped in OauthClient',
        documented: 'OauthClient',
        observed: 'OAuthClient',
      },
    ],
    [
      'no envelope',
      rewritten(healthy, READ, /^\{"Response":\[(.*)\]\}$/, '$1'),
      {
        kind: 'envelope',
        where: '$',
        title: 'The answer is not wrapped in Response',
        documented: 'an object with Response, an array',
        observed: 'an object with OauthClient',
      },
    ],
    [
      'an error as success',
      rewritten(healthy, READ, /^.*$/, '{"Error":[]}'),
      {
        kind: 'envelope',
        where: '$',
        title: 'An Error comes with the status 200 of success',
        documented: 'an object with Response, an array',
        observed: 'an object with Error',
      },
    ],
    [
      'an error that is no list',
      rewritten(healthy, callback, /\[|\]/g, '', 404),
      {
        kind: 'type',
        where: '$.Error',
        title: 'Error is not an array',
        documented: 'an array of at least 1 item',
        observed: 'an object with error_description, error_description_translated',
      },
    ],
    [
      'an empty answer',
      rewritten(healthy, READ, /\[.*\]/, '[]'),
      {
        kind: 'count',
        where: '$.Response',
        title: 'Response holds too few items',
        documented: 'an array of exactly 1 item',
        observed: 'an empty array',
      },
    ],
    [
      'a body that is cut off',
      changed(healthy, READ, ({ body }) => ({ body: body.slice(0, 30) })),
      {
        kind: 'json',
        where: '$',
        title: 'The body is not JSON',
        documented: 'JSON',
        observed: '{"Response":[{"OauthClient":{"',
      },
    ],
    [
      'another order',
      reordered([1, 0, 2]),
      {
        kind: 'order',
        where: '$.Response',
        title: 'The items of Response come in another order',
        documented:
          'Id, then Token, then UserPerson or UserCompany or UserApiKey or UserPaymentServiceProvider',
        observed: 'Token, then Id, then UserPerson',
      },
    ],
    [
      'an item too few',
      reordered([0, 2]),
      {
        kind: 'order',
        where: '$.Response',
        title: 'Response does not hold the documented items',
        documented:
          'Id, then Token, then UserPerson or UserCompany or UserApiKey or UserPaymentServiceProvider',
        observed: 'Id, then UserPerson',
      },
    ],
    [
      'a field inside one of several kinds of user',
      rewritten(healthy, session, /"session_timeout":(\d+)/, '"session_timeout":"$1"'),
      {
        kind: 'type',
        where: '$.Response[*].UserPerson.session_timeout',
        title: 'UserPerson.session_timeout is not a whole number',
        documented: 'a whole number, at least 1',
        observed: 'text: "604800"',
      },
    ],
    [
      'a user of no known kind',
      rewritten(healthy, 'READ_User', 'UserPerson', 'UserRobot'),
      {
        kind: 'wrapper',
        where: '$.Response[*]',
        title:
          'The object is not wrapped in UserPerson or UserCompany or UserApiKey or UserPaymentServiceProvider',
        documented: 'UserPerson or UserCompany or UserApiKey or UserPaymentServiceProvider',
        observed: 'UserRobot',
      },
    ],
    [
      'a status',
      changed(healthy, READ, () => ({ status: 201 })),
      {
        kind: 'status',
        where: 'status',
        title: 'The answer has the status 201',
        documented: '200 for success',
        observed: '201',
      },
    ],
    [
      'a charset',
      changed(healthy, READ, headers('content-type', { 'content-type': 'application/json; charset=utf-8' })),
      {
        kind: 'header',
        where: 'header Content-Type',
        title: 'The header Content-Type has another form',
        documented: 'exactly application/json',
        observed: 'application/json; charset=utf-8',
      },
    ],
    [
      'a missing signature',
      changed(healthy, READ, headers('x-bunq-server-signature')),
      {
        kind: 'header',
        where: 'header X-Bunq-Server-Signature',
        title: 'The header X-Bunq-Server-Signature is missing',
        documented: 'a signature over the body, on every answer once there is an installation',
        observed: 'nothing',
      },
    ],
    [
      'a request id that is not echoed',
      changed(healthy, READ, headers('', { 'x-bunq-client-request-id': 'another' })),
      {
        kind: 'header',
        where: 'header X-Bunq-Client-Request-Id',
        title: 'The header X-Bunq-Client-Request-Id does not come back as it was sent',
        documented: 'the text that the request sent under this name',
        observed: 'another',
      },
    ],
    [
      'a header nobody knows',
      changed(healthy, READ, headers('', { 'x-bunq-mood': 'fine' })),
      {
        kind: 'undocumented',
        where: 'header X-Bunq-Mood',
        title: 'The header X-Bunq-Mood is not documented',
        documented: 'no such header',
        observed: 'fine',
      },
    ],
  ]

  test.each(cases)('%s', (_what, run, expected) => {
    const { kind, where, title, documented, observed } = only(run)
    expect({ kind, where, title, documented, observed: observed[0]?.text }).toEqual(expected)
    expect(judge(run).verdict).toBe('drifted')
  })
})

describe('a finding', () => {
  test('names every operation that shows it, and how often', () => {
    const one = rewritten(healthy, READ, /"secret":"[^"]*",/, '')
    const both = rewritten(one, 'READ_OauthClient', /"secret":"[^"]*",/, '')
    expect(only(both)).toMatchObject({
      seen: 3,
      operations: [
        { operation: READ, method: 'GET', status: 200, seen: 2, of: 2 },
        { operation: 'READ_OauthClient', path: '/v1/oauth-client/{client_id}', seen: 1, of: 1 },
      ],
    })
  })

  test('names the source whose word is broken', () => {
    expect(only(rewritten(healthy, READ, /"secret":"[^"]*",/, '')).provenance).toEqual([
      {
        kind: 'documented',
        title: 'User provisioning, chapter 1: Setting up oauth client',
        url: 'https://doc.bunq.com/user-provisioning/chapter-1-setting-up-oauth-client',
      },
    ])
  })

  test('about the items keeps what is wrong inside them', () => {
    const run = rewritten(reordered([1, 0, 2]), 'CREATE_SessionServer', /"session_timeout":\d+/, '"more":1')
    expect(judge(run).drifts.map(({ title }) => title)).toEqual([
      'The items of Response come in another order',
      'UserPerson.session_timeout is missing',
    ])
  })
})

describe('no failure, but news', () => {
  test('is what breaks only an assumption of ours', () => {
    const run = rewritten(healthy, 'DELETE_Session', '[]', '[{"Id":{"id":1}}]')
    expect(only(run).because).toBe('nobody at bunq says so; it is an assumption of ours')
    expect(judge(run).verdict).toBe('holds')
  })

  test('is a status that bunq lists without saying for what', () => {
    const run = changed(healthy, 'CREATE_CallbackUrl_for_User_OauthClient', () => ({ status: 490 }), 400)
    expect(only(run).because).toContain('without saying for which operations')
    expect(judge(run).verdict).toBe('holds')
  })

  test('is a promise that only states what the mock does about an open question', () => {
    const promises = healthy.promises.map((promise, index) =>
      index === 0 ? { ...promise, outcome: 'broken' as const, question: 28 } : promise,
    )
    const { verdict, summary, promises: judged } = judge({ ...healthy, promises })
    expect({ verdict, summary, first: judged[0] }).toMatchObject({
      verdict: 'holds',
      summary: { broken: 0, differing: 1 },
      first: { outcome: 'differs', question: 28 },
    })
  })

  test('is an undocumented field where additions are allowed', () => {
    const run = rewritten(healthy, READ, '"status":', '"name":"My app","status":')
    const { verdict, drifts, news } = judge(run, { allowAdditions: true })
    expect({ verdict, drifts, news: news.map(({ because }) => because) }).toEqual({
      verdict: 'holds',
      drifts: [],
      news: ['additions are allowed in this run'],
    })
  })
})

describe('an outage', () => {
  test.each([
    ['maintenance', { status: 491, body: '{}' }],
    ['a failing server', { status: 503, body: 'busy' }],
    ["a proxy's page", { status: 200, body: '<!doctype html><p>Please wait' }],
  ])('such as %s is counted, and never drift', (_what, answer) => {
    const report = judge(changed(healthy, READ, () => answer))
    expect(report.drifts).toEqual([])
    expect(report.outages).toMatchObject([
      { operation: READ, method: 'GET', status: answer.status, times: 2 },
    ])
  })
})

describe('the verdict', () => {
  const outcomes = (...all: Run['promises'][number]['outcome'][]): Run => ({
    ...healthy,
    promises: healthy.promises.map((promise, index) => ({ ...promise, outcome: all[index] ?? 'held' })),
  })

  test.each([
    ['holds where promises were not asked', outcomes('not-asked'), 'holds', 0],
    ['is drift where a promise is broken', outcomes('broken'), 'drifted', 1],
    ['is open where a promise could not be judged', outcomes('unjudged'), 'unjudged', 2],
    ['is drift where one is broken and another open', outcomes('unjudged', 'broken'), 'drifted', 1],
    ['is open where nothing was asked', { ...healthy, promises: [], exchanges: [] }, 'unjudged', 2],
  ] as const)('%s', (_what, run, verdict, code) => {
    const report = judge(run)
    expect([report.verdict, exitCode(report)]).toEqual([verdict, code])
  })
})

describe('the open questions', () => {
  test('are answered by what the bank did, or say why nobody knows', () => {
    const { answers } = judge(healthy)
    expect(answers[0]).toMatchObject({ question: 1, observed: 'accepted with 200', notAsked: null })
    expect(answers[1]).toMatchObject({ observed: null, notAsked: 'nothing in this run asked it' })
    expect(answers.find(({ question }) => question === 24)?.notAsked).toBe('outside this chapter')
  })
})
