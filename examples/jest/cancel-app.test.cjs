/* global mock */

/** The code under test: yours, with the base URL as a setting. */
async function cancelApp(baseUrl, userId, token, id) {
  const answer = await fetch(`${baseUrl}/v1/user/${userId}/oauth-client/${id}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-Bunq-Client-Authentication': token },
    body: JSON.stringify({ status: 'CANCELLED' }),
  })
  return answer.ok
}

beforeEach(() => mock.reset())

afterEach(() => expect(mock.requests.invalid).toEqual([]))

test('cancels the app', async () => {
  const { userId, token } = mock.sandboxUser()
  const { id } = mock.oauthClient({ userId })
  expect(await cancelApp(mock.url, userId, token, id)).toBe(true)
  expect(mock.state.oauthClients).toMatchObject([{ id: 789, status: 'CANCELLED' }])
})

test('does not know whether it did when the answer is lost', async () => {
  const { userId, token } = mock.sandboxUser()
  const { id } = mock.oauthClient({ userId })
  mock.faults.add({ method: 'PUT', reset: 'after' })
  await expect(cancelApp(mock.url, userId, token, id)).rejects.toThrow('fetch failed')
  expect(mock.state.oauthClients).toMatchObject([{ id: 789, status: 'CANCELLED' }])
})
