/**
 * The whole setup with `fetch` and `node:crypto` alone, by bunq's rules on signing: RSASSA-PKCS1-v1_5 with SHA-256 over the
 * bytes of the body, in base64, both ways. Every answer is verified, refusals included.
 */
import { createSign, createVerify, generateKeyPairSync, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createMock } from '../server/mock.ts'

type Item = Record<string, Record<string, unknown>>

class PlainClient {
  readonly #keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  readonly #base: string
  #serverPublicKey = ''
  #token = ''
  userId = 0
  sessionId = 0

  constructor(base: string) {
    this.#base = `${base}/v1`
  }

  /** @returns the items of Response, or of Error */
  async send(method: string, path: string, body?: unknown, expected = 200): Promise<Item[]> {
    const requestId = randomUUID()
    const text = body === undefined ? '' : JSON.stringify(body)
    const response = await fetch(this.#base + path, {
      method,
      headers: {
        'Cache-Control': 'no-cache',
        'User-Agent': 'plain-client',
        'X-Bunq-Client-Request-Id': requestId,
        'X-Bunq-Client-Signature': createSign('sha256').update(text).sign(this.#keys.privateKey, 'base64'),
        ...(this.#token === '' ? {} : { 'X-Bunq-Client-Authentication': this.#token }),
      },
      ...(body === undefined ? {} : { body: text }),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([method, path, response.status]).toEqual([method, path, expected])
    expect(response.headers.get('Content-Type')).toBe('application/json')
    expect(response.headers.get('X-Bunq-Client-Request-Id')).toBe(requestId)
    if (this.#serverPublicKey !== '') this.#verify(bytes, response.headers.get('X-Bunq-Server-Signature'))
    const { Response, Error: errors } = JSON.parse(bytes.toString())
    return Response ?? errors
  }

  #verify(bytes: Uint8Array, signature: string | null): void {
    const genuine = createVerify('sha256')
      .update(bytes)
      .verify(this.#serverPublicKey, signature ?? '', 'base64')
    expect(genuine).toBe(true)
  }

  async enter(): Promise<void> {
    const [user] = await this.send('POST', '/sandbox-user-person', {})
    const secret = user?.['ApiKey']?.['api_key']
    const [, token, key] = await this.send('POST', '/installation', {
      client_public_key: this.#keys.publicKey,
    })
    this.#token = String(token?.['Token']?.['token'])
    this.#serverPublicKey = String(key?.['ServerPublicKey']?.['server_public_key'])
    await this.send('POST', '/device-server', { description: 'plain', secret, permitted_ips: ['*'] })
    const [id, session, person] = await this.send('POST', '/session-server', { secret })
    this.#token = String(session?.['Token']?.['token'])
    this.sessionId = Number(id?.['Id']?.['id'])
    this.userId = Number(person?.['UserPerson']?.['id'])
  }
}

test('a client of forty lines sets up an OAuth client at a strict bank', async () => {
  await using mock = await createMock({ strict: true })
  const client = new PlainClient(mock.url)
  await client.enter()
  const clients = `/user/${client.userId}/oauth-client`

  const [created] = await client.send('POST', clients, {})
  const one = `${clients}/${created?.['Id']?.['id']}`
  const [registered] = await client.send('POST', `${one}/callback-url`, {
    url: 'https://yourpartner.com/één',
  })
  const row = `${one}/callback-url/${registered?.['Id']?.['id']}`
  await client.send('POST', `${one}/callback-url`, { url: 'https://yourpartner.com/2' })
  const [read] = await client.send('GET', row)
  expect(read?.['OauthCallbackUrl']?.['url']).toBe('https://yourpartner.com/één')
  expect(await client.send('GET', `${one}/callback-url`)).toHaveLength(2)
  expect(await client.send('GET', clients)).toMatchObject([{ OauthClient: { status: 'ACTIVE' } }])

  await client.send('PUT', row, { url: 'https://yourpartner.com/3' })
  await client.send('PUT', row, { url: 'http://yourpartner.com/' }, 400)
  expect(await client.send('DELETE', row)).toEqual([])
  await client.send('GET', row, undefined, 404)
  await client.send('DELETE', one, undefined, 405)
  await client.send('PUT', one, { status: 'CANCELLED' })
  const [cancelled] = await client.send('GET', one)
  expect(cancelled?.['OauthClient']).toMatchObject({
    status: 'CANCELLED',
    callback_url: [{ url: 'https://yourpartner.com/2' }],
  })

  await client.send('DELETE', `/session/${client.sessionId}`)
  await client.send('GET', clients, undefined, 403)
})
