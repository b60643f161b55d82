/** The same suite against every kind of bank that the mock can be, reached by its URL. */
import { expect, test } from 'vitest'
import { createMock, type MockOptions } from '../server/mock.ts'
import { ask } from './ask.ts'
import { askAll, outcomes, sentences } from './contract-banks.ts'
import { newApiKey } from './enter.ts'

const BANKS: Readonly<Record<string, MockOptions>> = {
  open: {},
  strict: { strict: true },
  'with one client a user': { singleOauthClient: true },
  'strict, with one client a user and hex credentials': {
    strict: true,
    singleOauthClient: true,
    credentialFormat: 'hex64',
  },
  'of another time': { strict: true, seed: 7 },
}

test.each(Object.entries(BANKS))('the contract holds for a bank that is %s', async (_name, options) => {
  await using mock = await createMock(options)
  const run = await askAll({ target: mock.url })
  expect(sentences(run, 'broken')).toEqual([])
  expect(sentences(run, 'unjudged')).toEqual([])
  expect(run.promises.filter(({ outcome, reason }) => outcome === 'not-asked' && !reason)).toEqual([])
})

test('a bank in this process is started for the run, and ends with it', async () => {
  const run = await askAll({ target: 'mock', only: 'installation' })
  expect(outcomes(run)).toEqual({ held: expect.any(Number), 'not-asked': expect.any(Number) })
  await expect(fetch(run.target.url)).rejects.toThrow()
})

test('a base URL may end in /v1 or not', async () => {
  await using mock = await createMock()
  const run = await askAll({ target: `${mock.url}/v1/`, only: 'user' })
  expect(run.target.url).toBe(mock.url)
  expect(sentences(run, 'broken')).toEqual([])
})

test('what a bank does not demand is not asked, with the reason', async () => {
  await using open = await createMock()
  const run = await askAll({ target: open.url, only: 'READ_OauthClient_for_User' })
  const { reason } = run.promises.find(({ outcome }) => outcome === 'not-asked') ?? {}
  expect(reason).toContain('not strict')
})

test('a bank can be entered with an API key that the caller has', async () => {
  await using mock = await createMock({ strict: true })
  const apiKey = await newApiKey({ ask: (method, path, asking) => ask(mock.url, method, path, asking) })
  const run = await askAll({ target: mock.url, apiKey })
  expect(sentences(run, 'broken')).toEqual([])
  expect(sentences(run, 'unjudged')).toEqual([])
  expect(sentences(run, 'not-asked')).toContain(
    'CREATE_SandboxUserPerson makes a person, and gives the API key to enter as that person',
  )
})
