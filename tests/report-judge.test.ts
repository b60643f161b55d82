import { describe, expect, test } from 'vitest'
import { judge } from '../contracts/report/judge.ts'
import { exitCode } from '../contracts/report/report.ts'
import type { Run } from '../contracts/run.ts'
import { onlyFinding } from './report-finding.ts'
import { changed, recordRun, rewritten } from './report-run.ts'

const healthy = await recordRun()
const READ = 'READ_OauthClient_for_User'

describe('a healthy run', () => {
  test('holds, over every operation of the specification', () => {
    const { verdict, drifts, news, summary } = judge(healthy)
    expect({ verdict, drifts, news }).toEqual({ verdict: 'holds', drifts: [], news: [] })
    expect(summary.exchanges).toBeGreaterThan(healthy.promises.length)
  })
})

describe('a finding', () => {
  test('names every operation that shows it, and how often', () => {
    const one = rewritten(healthy, READ, /"secret":"[^"]*",/, '')
    const both = rewritten(one, 'READ_OauthClient', /"secret":"[^"]*",/, '')
    expect(onlyFinding(both)).toMatchObject({
      seen: 3,
      operations: [
        { operation: READ, method: 'GET', status: 200, seen: 2, of: 2 },
        { operation: 'READ_OauthClient', path: '/v1/oauth-client/{client_id}', seen: 1, of: 1 },
      ],
    })
  })

  test('names the source whose word is broken', () => {
    expect(onlyFinding(rewritten(healthy, READ, /"secret":"[^"]*",/, '')).provenance).toEqual([
      {
        kind: 'documented',
        title: 'User provisioning, chapter 1: Setting up oauth client',
        url: 'https://doc.bunq.com/user-provisioning/chapter-1-setting-up-oauth-client',
      },
    ])
  })
})

describe('no failure, but news', () => {
  test('is what breaks only an assumption of ours', () => {
    const run = rewritten(healthy, 'DELETE_Session', '[]', '[{"Id":{"id":1}}]')
    expect(onlyFinding(run).because).toBe('nobody at bunq says so; it is an assumption of ours')
    expect(judge(run).verdict).toBe('holds')
  })

  test('is a status that bunq lists without saying for what', () => {
    const run = changed(healthy, 'CREATE_CallbackUrl_for_User_OauthClient', () => ({ status: 490 }), 400)
    expect(onlyFinding(run).because).toContain('without saying for which operations')
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
