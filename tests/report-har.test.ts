import { describe, expect, test } from 'vitest'
import { toHar } from '../contracts/report/har.ts'
import { changed, recordRun } from './report-run.ts'

const run = await recordRun()

describe('a recording', () => {
  test('holds every exchange once, in the order in which they were made', () => {
    const twice = { ...run, exchanges: run.promises.flatMap(({ exchanges }) => exchanges) }
    const { entries } = toHar(twice, '1.2.3').log
    expect(entries).toHaveLength(twice.exchanges.length)
    const times = entries.map(({ startedDateTime }) => startedDateTime)
    expect(times).toEqual(times.toSorted())
  })

  test('leaves out what nobody answered', () => {
    const silent = changed(run, 'READ_User', () => ({ status: 0, headers: {}, body: '' }))
    const comments = toHar(silent, '1.2.3').log.entries.map(({ comment }) => comment)
    expect(comments).not.toContain('READ_User')
    expect(comments).toContain('List_all_User')
  })

  test('shows a request and its answer as HAR 1.2 has them', () => {
    const { log } = toHar(run, '1.2.3')
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'bunq-mock', version: '1.2.3' } })
    const [entry] = log.entries.filter(({ comment }) => comment === 'CREATE_SessionServer')
    expect(entry).toMatchObject({
      time: 1.5,
      request: {
        method: 'POST',
        url: `${run.target.url}/v1/session-server`,
        queryString: [],
        postData: { mimeType: 'application/json', text: '{"secret":"sandbox_masked1"}' },
        bodySize: '{"secret":"sandbox_masked1"}'.length,
      },
      response: { status: 200, statusText: 'OK', content: { mimeType: 'application/json' } },
      timings: { send: 0, wait: 1.5, receive: 0 },
    })
  })
})
