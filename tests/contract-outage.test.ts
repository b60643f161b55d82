/** A bank that cannot be asked has not broken its word. */
import { expect, test } from 'vitest'
import { createMock } from '../server/mock.ts'
import { askAll, bankBehind, deadAddress, hostAnswering, outcomes, sentences } from './contract-banks.ts'

/** Whether nothing was said about the contract, and why. */
async function whyUnjudged(
  target: string,
  options: { apiKey?: string; timeout?: number } = {},
): Promise<string> {
  const run = await askAll({ target, ...options })
  expect(sentences(run, 'broken')).toEqual([])
  expect(sentences(run, 'held')).toEqual([])
  return run.promises.find(({ outcome }) => outcome === 'unjudged')?.reason ?? ''
}

test('nobody listens', async () => {
  expect(await whyUnjudged(await deadAddress())).toContain('nobody listens')
})

test('no such host', async () => {
  expect(await whyUnjudged('http://bank.invalid')).toContain('cannot be resolved')
})

test.each([491, 502, 503])('a page of maintenance with %i', async (status) => {
  await using host = await hostAnswering(status, '<html>be right back</html>')
  expect(await whyUnjudged(host.url)).toContain(String(status))
})

test('a page that a proxy sends with 200', async () => {
  await using host = await hostAnswering(200, '<html>log in to this network</html>')
  expect(await whyUnjudged(host.url)).toContain('markup')
})

test('no answer in time', async () => {
  await using bank = await bankBehind(async (_c, next) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await next()
  })
  expect(await whyUnjudged(bank.url, { timeout: 50 })).toContain('within 0.05 s')
})

test('an API key that the bank does not want', async () => {
  await using mock = await createMock({ strict: true })
  const run = await askAll({ target: mock.url, apiKey: `sandbox_${'0'.repeat(56)}` })
  expect(sentences(run, 'broken')).toEqual([])
  expect(run.promises.find(({ outcome }) => outcome === 'unjudged')?.reason).toContain('API key was refused')
})

test('a bank that goes down in the middle: what it said before counts, the rest is not judged', async () => {
  let left = 60
  await using bank = await bankBehind(async (c, next) => {
    left -= 1
    if (left > 0) await next()
    else c.res = new Response('<html>down</html>', { status: 503 })
  })
  const counts = outcomes(await askAll({ target: bank.url }))
  expect(counts.broken).toBeUndefined()
  expect(counts.held).toBeGreaterThan(10)
  expect(counts.unjudged).toBeGreaterThan(50)
})

test('a 500 of a bank that is up is a bad answer, and not an outage', async () => {
  await using bank = await bankBehind(async (c, next) => {
    await next()
    if (c.res.status === 404) c.res = new Response(c.res.body, { status: 500, headers: c.res.headers })
  })
  const broken = sentences(await askAll({ target: bank.url }), 'broken')
  expect(broken).toContain('READ_OauthClient_for_User finds nothing under an id that was never given')
})
