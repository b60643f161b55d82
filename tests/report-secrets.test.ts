import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toHar } from '../contracts/report/har.ts'
import { judge } from '../contracts/report/judge.ts'
import { renderTerminal } from '../contracts/report/terminal.ts'
import { writeReport } from '../contracts/report/write.ts'
import type { Run } from '../contracts/run.ts'
import { makeClientKey, runSuite } from '../contracts/verify.ts'
import { createMock, type MockOptions } from '../server/mock.ts'

/** Everything that a run leaves behind: each file, and what stands on the terminal. */
async function written(run: Run): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'))
  try {
    const report = judge(run)
    await writeReport(report, folder)
    await writeFile(join(folder, 'run.har'), JSON.stringify(toHar(run, '0.0.0')))
    const files = await readdir(folder)
    const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
    return [...texts, renderTerminal(report)].join('\n')
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Runs the whole suite against a bank of its own. */
async function suiteRun(options: MockOptions): Promise<Run> {
  await using mock = await createMock({ strict: true, ...options })
  const keys = [await makeClientKey(), await makeClientKey()] as const
  return await runSuite({ target: mock.url, pacing: 'never', keys, tidy: false })
}

/** The same run as if every promise were broken, and quoted what was said. */
function quoting(run: Run): Run {
  const promises = run.promises.map((promise) => ({
    ...promise,
    outcome: 'broken' as const,
    reason: JSON.stringify(promise.exchanges.slice(0, 2), null, 2),
  }))
  return { ...run, promises }
}

describe.each(['chapter', 'hex64'] as const)('with credentials of the form %s', (credentialFormat) => {
  test('nothing that a run of the whole suite writes holds a secret that it used', {
    timeout: 60_000,
  }, async () => {
    const run = await suiteRun({ credentialFormat })
    const texts = [await written(run), await written(quoting(run))]
    const secrets = run.secrets.flatMap(({ value }) => [value, JSON.stringify(value).slice(1, -1)])
    expect(secrets.length).toBeGreaterThan(100)
    expect(secrets.filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([])
  })
})
