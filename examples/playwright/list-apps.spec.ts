import { test as base, expect } from '@playwright/test'
import { createMock, type Mock } from 'bunq-mock'

/** A bank of its own for each test; `request` asks it, and so would a page that the test opens. */
const test = base.extend<{ mock: Mock }>({
  // Playwright reads from the pattern which fixtures this one needs: none.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  mock: async ({}, use) => {
    const mock = await createMock({ seed: 1 })
    await use(mock)
    await mock.close()
  },
  baseURL: ({ mock }, use) => use(mock.url),
})

test('lists the apps, newest first', async ({ request, mock }) => {
  const { userId, token } = mock.sandboxUser()
  mock.oauthClient({ userId, status: 'CANCELLED' })
  mock.oauthClient({ userId })
  const answer = await request.get(`/v1/user/${userId}/oauth-client`, {
    headers: { 'X-Bunq-Client-Authentication': token },
  })
  const { Response } = await answer.json()
  expect(Response.map((item: { OauthClient: { id: number } }) => item.OauthClient.id)).toEqual([790, 789])
  expect(mock.requests.invalid).toEqual([])
})

test('shows what was wrong with a request', async ({ request, mock }) => {
  await request.post('/v1/user/1/oauth-client', { data: { redirect_url: 'https://partner.example' } })
  expect(mock.requests.invalid).toMatchObject([
    { problems: [{ fault: 'InsufficientAuthentication' }, { message: 'Superfluous field "redirect_url".' }] },
  ])
})
