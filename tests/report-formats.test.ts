import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ajv2020 as Validator } from 'ajv/dist/2020.js'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { wantsColour } from '../contracts/report/colour.ts'
import { judge } from '../contracts/report/judge.ts'
import type { Report } from '../contracts/report/report.ts'
import { renderTerminal } from '../contracts/report/terminal.ts'
import { writeReport } from '../contracts/report/write.ts'
import type { Run } from '../contracts/run.ts'
import { changed, recordRun, rewritten } from './report-run.ts'

const require = createRequire(import.meta.url)
const { Ajv2020 } = require('ajv/dist/2020') as { Ajv2020: typeof Validator }
const schema = require('../contracts/report/report.schema.json') as object

const run = await recordRun()
const healthy = judge(run)
/** What a hostile bank, or an assertion that quotes it, would like the report to say. */
const HOSTILE = '</td></table><script>alert(1)</script> | ``` ]]> \u001b[31m\u0000\u202e @everyone &amp; "x"'
const drifted = judge(drifting(run))

/** A run with everything a report can tell. */
function drifting(run: Run): Run {
  const READ = 'READ_OauthClient_for_User'
  const surplus = JSON.stringify({ [HOSTILE]: HOSTILE }).slice(1, -1)
  const field = rewritten(run, READ, /"secret":"[^"]*"/, () => surplus)
  const assumed = rewritten(field, 'DELETE_Session', '[]', '[{"Id":{"id":1}}]')
  const header = changed(assumed, 'READ_User', ({ headers }) => ({
    headers: { ...headers, 'content-type': HOSTILE },
  }))
  const outage = changed(header, 'List_all_User', () => ({ status: 491, body: '<p>Maintenance' }))
  const outcomes = ['broken', 'not-asked', 'unjudged'] as const
  return {
    ...outage,
    target: { name: HOSTILE, url: 'http://127.0.0.1:1' },
    promises: outage.promises.map((promise, index) => {
      const outcome = outcomes[index]
      return outcome === undefined
        ? promise
        : { ...promise, title: HOSTILE, outcome, reason: `${HOSTILE}\n${HOSTILE}` }
    }),
    answers: [{ question: 5, observed: HOSTILE }],
  }
}

/** The files of a report, as they are on the disk. */
async function written(report: Report): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'))
  try {
    const paths = await writeReport(report, join(folder, 'made', 'on', 'demand'))
    const texts = paths.map(async (path) => [path.split('/').at(-1), await readFile(path, 'utf8')])
    return Object.fromEntries(await Promise.all(texts)) as Record<string, string>
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe.each([
  ['a healthy run', healthy],
  ['a drifting run', drifted],
])('of %s', (_what, report) => {
  test('four files are written', async () => {
    expect(Object.keys(await written(report))).toEqual([
      'report.json',
      'report.md',
      'junit.xml',
      'report.html',
    ])
  })

  test('report.json is as its schema says', async () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
    const valid = ajv.compile(schema)
    valid(JSON.parse((await written(report))['report.json'] ?? ''))
    expect(valid.errors).toBeNull()
  })

  test('junit.xml is well-formed', async () => {
    const parser = new SaxesParser()
    const problems: string[] = []
    parser.on('error', ({ message }) => problems.push(message))
    parser.write((await written(report))['junit.xml'] ?? '').close()
    expect(problems).toEqual([])
  })

  test('report.html asks nobody for anything', async () => {
    const { 'report.html': html = '' } = await written(report)
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed)\b|\bsrc=|url\(|@import/)
    expect(html).toContain("default-src 'none'")
  })
})

describe('what a bank says', () => {
  test('cannot colour a terminal, nor turn or hide a line of it', () => {
    const text = renderTerminal(drifted)
    expect(['\u001b', '\u0000', '\u202e'].filter((mark) => text.includes(mark))).toEqual([])
  })

  test('cannot become markup in report.html or report.md', async () => {
    const files = await written(drifted)
    expect(files['report.html']).not.toContain('<script>')
    expect(files['report.html']).toContain('&lt;script&gt;')
    const prose = (files['report.md'] ?? '').replaceAll(/(`+)[^`][\s\S]*?\1/g, '')
    expect(prose).not.toMatch(/<script>|@everyone/)
  })
})

describe('the summary on a terminal', () => {
  test('gives a line a promise, a block a drift, what was not asked, and the verdict last', () => {
    const text = renderTerminal(judge(rewritten(run, 'READ_User', '"status":"ACTIVE",', '')))
    expect(text).toContain('  READ_User GET /v1/user/{user_id}\n    ✓ answers\n')
    expect(text).toContain(
      [
        'DRIFT UserPerson.status is missing',
        '  at          $.Response[*].UserPerson.status',
        '  documented  text',
        '  observed    nothing',
        '  whose word  documented in Start a session https://doc.bunq.com/tutorials/your-first-payment/creating-the-api-context/start-a-session',
        '              specified in bunq/doc swagger.json, commit 71d692f, 2025-04-17 https://github.com/bunq/doc/blob/71d692f/swagger.json',
        '  seen        once: READ_User 200, 1 of 1',
      ].join('\n'),
    )
    expect(text).toContain('  outside this chapter: open questions 24, 25, 26\n')
    expect(text.trimEnd().split('\n').at(-2)).toBe(
      'The bank drifted. 1 thing in its answers is not as documented.',
    )
  })

  test('says in its verdict why a bank could not be judged', () => {
    const promises = run.promises.map((promise) => ({
      ...promise,
      outcome: 'unjudged' as const,
      reason: 'nobody listens there',
    }))
    const text = renderTerminal(judge({ ...run, promises }))
    expect(text).toContain('Could not be judged\n  nobody listens there: 25 promises\n')
    expect(text).toContain('The bank could not be judged. Nobody listens there. 25 promises are left open.\n')
  })

  test('has colours on a terminal only, and none where NO_COLOR is set', () => {
    expect(renderTerminal(healthy, { colour: true })).toContain('\u001b[32m')
    expect(wantsColour({ isTTY: true }, {})).toBe(true)
    expect(wantsColour({ isTTY: true }, { NO_COLOR: '1' })).toBe(false)
    expect(wantsColour({}, {})).toBe(false)
  })
})

describe('report.md', () => {
  test('is short enough for a comment on a pull request, however many promises there are', async () => {
    const promises = Array.from({ length: 40 }, () => run.promises).flat()
    const { 'report.md': text = '' } = await written(judge({ ...run, promises }))
    expect(text.length).toBeLessThan(10_000)
  })
})

describe('junit.xml', () => {
  test('counts promises by outcome, and drifts as failures', async () => {
    const { 'junit.xml': xml = '' } = await written(drifted)
    expect(xml).toContain('<testsuite name="oauth-client" tests="4" failures="1" errors="1" skipped="1"')
    expect(xml).toContain(`<testsuite name="drift" tests="3" failures="3"`)
    expect((await written(healthy))['junit.xml']).toContain('name="every answer is as documented"')
  })
})
