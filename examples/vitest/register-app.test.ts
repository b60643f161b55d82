import { createMock, type Mock } from 'bunq-mock'
import { afterEach, beforeEach, expect, test } from 'vitest'

/** The code under test: yours, with the base URL as a setting. */
async function registerApp(baseUrl: string, userId: number, token: string, callbackUrl: string) {
  const post = async (path: string, body: object): Promise<number> => {
    const answer = await fetch(`${baseUrl}/v1/user/${userId}/oauth-client${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Bunq-Client-Authentication': token },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`bunq answered with ${answer.status}`)
    const { Response } = (await answer.json()) as { Response: [{ Id: { id: number } }] }
    return Response[0].Id.id
  }
  const id = await post('', {})
  await post(`/${id}/callback-url`, { url: callbackUrl })
  return id
}

let mock: Mock

beforeEach(async () => {
  mock = await createMock({ seed: 1, strict: true })
})

afterEach(async () => {
  expect(mock.requests.invalid).toEqual([])
  await mock.close()
})

test('registers the app with its callback URL', async () => {
  const { userId, token } = mock.sandboxUser()
  const id = await registerApp(mock.url, userId, token, 'https://partner.example/callback')
  expect(mock.state.oauthClients).toMatchObject([
    { id, userId, status: 'ACTIVE', callback_url: [{ url: 'https://partner.example/callback' }] },
  ])
})

test('tells of bunq being under maintenance', async () => {
  mock.faults.add({ operation: 'CREATE_CallbackUrl_for_User_OauthClient', error: 'Maintenance' })
  const { userId, token } = mock.sandboxUser()
  const registering = registerApp(mock.url, userId, token, 'https://partner.example/callback')
  await expect(registering).rejects.toThrow('bunq answered with 491')
})

test('does not survive its session', async () => {
  const { userId, token } = mock.sandboxUser()
  mock.clock.advance({ days: 8 })
  const registering = registerApp(mock.url, userId, token, 'https://partner.example/callback')
  await expect(registering).rejects.toThrow('bunq answered with 401')
})
