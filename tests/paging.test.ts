/** Lists, page by page. */
import { describe, expect, test } from 'vitest'
import { type Answer, type AskableBank, bankIn, errorsOf, stillWorld } from './ask.ts'

const CLIENTS = '/v1/user/1/oauth-client'
const NONE = { future_url: null, newer_url: null, older_url: null }

/** A bank where user 1 has that many clients, 789 the oldest. */
async function bankWith(clients: number): Promise<AskableBank> {
  const bank = await bankIn(stillWorld())
  for (let i = 0; i < clients; i += 1) await bank.ask('POST', CLIENTS)
  return bank
}

function idsOf({ body }: Answer): unknown[] {
  return (body.Response ?? []).map((item) => Object.values(item)[0]?.['id'])
}

describe('A list', () => {
  test('that is empty has no pages around it', async () => {
    await using bank = await bankWith(0)
    expect((await bank.ask('GET', CLIENTS)).text).toBe(
      '{"Response":[],"Pagination":{"future_url":null,"newer_url":null,"older_url":null}}',
    )
  })

  test('is newest first, ten at a time, and its URLs repeat no count that nobody gave', async () => {
    await using bank = await bankWith(12)
    const page = await bank.ask('GET', CLIENTS)
    expect(idsOf(page)).toEqual([800, 799, 798, 797, 796, 795, 794, 793, 792, 791])
    expect(page.body.Pagination).toEqual({
      future_url: `${CLIENTS}?newer_id=800`,
      newer_url: null,
      older_url: `${CLIENTS}?older_id=791`,
    })
  })

  test('has a first, a middle and a last page, which its own URLs lead through and back', async () => {
    await using bank = await bankWith(5)
    const first = await bank.ask('GET', `${CLIENTS}?count=2`)
    const middle = await bank.ask('GET', first.body.Pagination?.['older_url'] ?? '')
    const last = await bank.ask('GET', middle.body.Pagination?.['older_url'] ?? '')
    const back = await bank.ask('GET', last.body.Pagination?.['newer_url'] ?? '')
    expect([idsOf(first), idsOf(middle), idsOf(last)]).toEqual([[793, 792], [791, 790], [789]])
    expect(middle.body.Pagination).toEqual({
      future_url: null,
      newer_url: `${CLIENTS}?newer_id=791&count=2`,
      older_url: `${CLIENTS}?older_id=790&count=2`,
    })
    expect(last.body.Pagination).toMatchObject({ future_url: null, older_url: null })
    expect(back.text).toBe(middle.text)
  })

  test('shows through future_url what came since, and nothing before', async () => {
    await using bank = await bankWith(1)
    const future = (await bank.ask('GET', CLIENTS)).body.Pagination?.['future_url'] ?? ''
    const before = await bank.ask('GET', future)
    await bank.ask('POST', CLIENTS)
    expect(before.body).toEqual({ Response: [], Pagination: NONE })
    expect(idsOf(await bank.ask('GET', future))).toEqual([790])
  })

  test('goes by newer_id where both ids are given', async () => {
    await using bank = await bankWith(5)
    expect(idsOf(await bank.ask('GET', `${CLIENTS}?older_id=790&newer_id=791&count=1`))).toEqual([792])
  })

  test('takes ids that nothing has', async () => {
    await using bank = await bankWith(3)
    expect(idsOf(await bank.ask('GET', `${CLIENTS}?older_id=5000`))).toEqual([791, 790, 789])
    expect(idsOf(await bank.ask('GET', `${CLIENTS}?newer_id=5`))).toEqual([791, 790, 789])
    expect(idsOf(await bank.ask('GET', `${CLIENTS}?older_id=5`))).toEqual([])
  })

  test('holds at most 200 a page', async () => {
    await using bank = await bankWith(201)
    const page = await bank.ask('GET', `${CLIENTS}?count=5000`)
    expect(page.body.Response).toHaveLength(200)
    expect(page.body.Pagination?.['older_url']).toBe(`${CLIENTS}?older_id=790&count=200`)
  })

  test.each(['0', '-1', '1.5', '01', '1e1', '', 'ten', '%31%30x', '9007199254740992', '1%00', '１'])(
    'is refused for a count, older_id or newer_id of %j',
    async (value) => {
      await using bank = await bankWith(1)
      for (const field of ['count', 'older_id', 'newer_id']) {
        const refused = await bank.ask(
          'GET',
          `${CLIENTS}?${field}=${encodeURI(value).replaceAll('%25', '%')}`,
        )
        expect(refused.status).toBe(400)
        expect(errorsOf(refused)).toEqual([
          `Invalid value for query parameter "${field}" (expected a positive integer).`,
        ])
      }
    },
  )

  test('takes no notice of what else stands in a query', async () => {
    await using bank = await bankWith(1)
    const { text } = await bank.ask('GET', CLIENTS)
    for (const query of ['?', '?&&=&', '?Count=0', '?counts=x', '?%zz=%zz', '?__proto__=1', '?a=1#b'])
      expect((await bank.ask('GET', `${CLIENTS}${query}`)).text).toBe(text)
  })

  test('of callback URLs is paged in the same way', async () => {
    await using bank = await bankWith(1)
    const urls = `${CLIENTS}/789/callback-url`
    for (const n of [1, 2, 3]) await bank.ask('POST', urls, { body: { url: `https://partner.example/${n}` } })
    const page = await bank.ask('GET', `${urls}?count=2`)
    expect(idsOf(page)).toEqual([458, 457])
    expect(page.body.Pagination).toEqual({
      future_url: `${urls}?newer_id=458&count=2`,
      newer_url: null,
      older_url: `${urls}?older_id=457&count=2`,
    })
  })

  test('goes on after an item that its URL names was removed', async () => {
    await using bank = await bankWith(1)
    const urls = `${CLIENTS}/789/callback-url`
    for (const n of [1, 2, 3]) await bank.ask('POST', urls, { body: { url: `https://partner.example/${n}` } })
    const page = await bank.ask('GET', `${urls}?count=2`)
    await bank.ask('DELETE', `${urls}/457`)
    expect(idsOf(await bank.ask('GET', page.body.Pagination?.['older_url'] ?? ''))).toEqual([456])
  })
})
