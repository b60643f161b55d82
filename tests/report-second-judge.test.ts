import { describe, expect, test } from 'vitest'
import { toHar } from '../contracts/report/har.ts'
import { judge } from '../contracts/report/judge.ts'
import type { Exchange, Run } from '../contracts/run.ts'
import { makeClientKey, runSuite } from '../contracts/verify.ts'
import type { OperationId } from '../openapi/operation.ts'
import { createMock } from '../server/mock.ts'
import { changed, recordRun } from './report-run.ts'
import { operationsIn, secondJudge } from './second-judge.ts'

const timeout = 60_000
const healthy = await recordRun()

describe('the recording of the whole suite', () => {
  test('shows a second judge nothing that is wrong with the answers of a healthy bank', {
    timeout,
  }, async () => {
    await using mock = await createMock({ strict: true })
    const keys = [await makeClientKey(), await makeClientKey()] as const
    const run = await runSuite({ target: mock.url, pacing: 'never', keys, probes: false, tidy: false })
    const problems = await secondJudge(toHar(run, '0.0.0'), run.target.url)
    // What is wrong with requests is wrong on purpose, and was refused.
    expect(problems.filter(({ target, status }) => target === 'response' || status < 400)).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
  })
})

type Json = Record<string, unknown>
type Change = (response: Exchange['response']) => Partial<Exchange['response']>

function inBody(change: (body: Json) => unknown): Change {
  return ({ body }) => ({ body: JSON.stringify(change(JSON.parse(body) as Json)) })
}

/** Changes what stands in the wrapper of each item. */
function inItems(change: (item: [name: string, object: Json]) => [string, unknown]): Change {
  return inBody(({ Response, ...rest }) => ({
    Response: (Response as Record<string, Json>[]).map((item) =>
      Object.fromEntries(Object.entries(item).map(change)),
    ),
    ...rest,
  }))
}

/** What is done to every answer of the bank that grants something, and whether the second judge sees it. */
const changes: readonly (readonly [string, Change, boolean])[] = [
  [
    'a field is missing',
    inItems(([name, object]) => [name, Object.fromEntries(Object.entries(object).slice(1))]),
    true,
  ],
  [
    'a field is null',
    inItems(([name, object]) => [name, { ...object, [Object.keys(object)[0] ?? '']: null }]),
    true,
  ],
  ['the wrapper has another name', inItems(([name, object]) => [name.toLowerCase(), object]), true],
  ['there is no envelope', inBody(({ Response }) => Response), true],
  ['the status is 201', () => ({ status: 201 }), false],
  [
    'the Content-Type has a charset',
    ({ headers }) => ({ headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } }),
    false,
  ],
]

describe('over a recording in which', () => {
  test.each(changes)('%s, it finds nothing that we do not', { timeout }, async (_what, change, sees) => {
    const run = healthy.promises
      .map(({ operation }) => operation)
      .reduce<Run>((changing, operation) => changed(changing, operation, change), healthy)
    const { drifts, news } = judge(run)
    const ours = new Set(
      [...drifts, ...news].flatMap(({ operations }) => operations.map(({ operation }) => operation)),
    )
    const theirs = operationsIn(await secondJudge(toHar(run, '0.0.0'), run.target.url))
    expect([...theirs].filter((operation) => !ours.has(operation as OperationId))).toEqual([])
    expect({ ours: ours.size > 0, theirs: theirs.size > 0 }).toEqual({ ours: true, theirs: sees })
  })
})
