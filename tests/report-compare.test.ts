import { describe, expect, test } from 'vitest'
import { compare, readReport } from '../contracts/report/compare.ts'
import { renderComparison } from '../contracts/report/comparison.ts'
import { judge } from '../contracts/report/judge.ts'
import type { Report } from '../contracts/report/report.ts'
import { recordRun, rewritten } from './report-run.ts'

const run = await recordRun()
const mock = judge(run)
const READ = 'READ_OauthClient_for_User'

/** The same run a month later, at a bank that drifted since. */
const changedRun = rewritten(run, READ, /"status":"\w+"/, '"status":"DELETED"')
const sandbox = judge({
  ...changedRun,
  target: { name: 'sandbox', url: 'https://public-api.sandbox.bunq.com' },
  began: '2026-12-01T10:00:00.000Z',
  promises: changedRun.promises.map((promise, index) =>
    index === 0 ? { ...promise, outcome: 'broken', reason: 'it was not\nthere' } : promise,
  ),
  answers: [{ question: 1, observed: 'refused with 400' }],
})

function lines(before: Report, after: Report): string[] {
  return renderComparison(compare(before, after)).trimEnd().split('\n')
}

describe('two reports side by side', () => {
  test('show nothing where nothing changed but addresses, times and ids', () => {
    const later = judge({ ...run, began: '2026-12-01T10:00:00.000Z', milliseconds: 99 })
    expect(lines(mock, later).at(-1)).toBe('Nothing changed.')
    const other = judge(rewritten(run, READ, /"id":(\d+)/, '"id":"$1"'))
    const again = judge(rewritten(run, READ, /"id":(\d+)/, '"id":"99$1"'))
    expect(lines(other, again).at(-1)).toBe('Nothing changed.')
  })

  test('show promises, drifts and answers that changed', () => {
    expect(lines(mock, sandbox)).toEqual([
      `A  mock at ${run.target.url}, 2026-11-01T10:00:00.000Z: holds`,
      'B  sandbox at https://public-api.sandbox.bunq.com, 2026-12-01T10:00:00.000Z: drifted',
      '',
      'Drift',
      '  OauthClient.status has a value that is not documented (documented: one of ACTIVE, CANCELLED, CANCELLED_PENDING)',
      '      A  not seen',
      '      B  text: "DELETED"',
      '',
      'Promises',
      '  List_all_OauthClient_for_User answers',
      '      A  held',
      '      B  broken: it was not',
      '',
      'Open questions',
      '  1 Is a second OauthClient refused while one is ACTIVE?',
      '      A  accepted with 200',
      '      B  refused with 400',
      '',
      'Changed: 1 promise, 1 drift, 1 answer.',
    ])
  })

  test('show what is gone as well as what is new', () => {
    const { drifts } = compare(sandbox, mock)
    expect(drifts).toMatchObject([{ before: { where: '$.Response[*].OauthClient.status' }, after: null }])
  })

  test('show a promise that only one of them has', () => {
    const fewer = judge({ ...run, promises: run.promises.slice(1) })
    expect(lines(mock, fewer)).toContain('      B  no such promise')
  })
})

describe('a report read back', () => {
  test('is the report that was written', () => {
    expect(readReport(JSON.stringify(sandbox))).toEqual(sandbox)
  })

  test.each([
    ['no JSON', '<html>', 'it is not JSON'],
    ['null', 'null', 'it is not a report.json of bunq-contract'],
    ['other JSON', '{"log":{}}', 'it is not a report.json of bunq-contract'],
    [
      'a newer version',
      JSON.stringify({ ...mock, version: 2 }),
      'it is a report of version 2; this program reads version 1',
    ],
  ])('is refused where it is %s', (_what, text, message) => {
    expect(() => readReport(text)).toThrow(message)
  })
})
