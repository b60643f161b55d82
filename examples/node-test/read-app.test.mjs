import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMock } from 'bunq-mock'

/** The code under test: yours. It takes the `fetch` that it should use, so no port is needed. */
async function readApp(fetch, userId, token, id) {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(`https://public-api.sandbox.bunq.com/v1/user/${userId}/oauth-client/${id}`, {
      headers: { 'X-Bunq-Client-Authentication': token },
    })
    if (answer.ok) return (await answer.json()).Response[0].OauthClient
    if (answer.status !== 429 || attempt === 3) throw new Error(`bunq answered with ${answer.status}`)
  }
}

/** A bank of its own for each test. */
async function bank(t) {
  const mock = await createMock({ seed: 1 })
  t.after(() => mock.close())
  return mock
}

test('reads the app', async (t) => {
  const mock = await bank(t)
  const { userId, token } = mock.sandboxUser()
  const { id, client_id } = mock.oauthClient({ userId, callbackUrls: ['https://partner.example/callback'] })
  const app = await readApp(mock.fetch, userId, token, id)
  assert.equal(app.client_id, client_id)
  assert.deepEqual([...mock.requests.invalid], [])
})

test('asks again when it asked too often', async (t) => {
  const mock = await bank(t)
  const { userId, token } = mock.sandboxUser()
  const { id } = mock.oauthClient({ userId })
  mock.faults.add({ error: 429, count: 2 })
  await readApp(mock.fetch, userId, token, id)
  assert.deepEqual(
    mock.requests.map(({ status }) => status),
    [429, 429, 200],
  )
})

test('gives up when the connection breaks', async (t) => {
  const mock = await bank(t)
  const { userId, token } = mock.sandboxUser()
  mock.faults.add({ reset: 'before' })
  await assert.rejects(readApp(mock.fetch, userId, token, 789), {
    name: 'TypeError',
    message: 'fetch failed',
  })
})
