/** The bank's own signatures: whatever it says to somebody with an installation can be checked. */
import { generateKeyPairSync, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { serverKey } from '../server/http/signing.ts'
import { createMock } from '../server/mock.ts'
import { type Answer, ask, bankIn, stillWorld } from './ask.ts'
import { enter, install, isSigned, newApiKey, openSession, someKeys } from './enter.ts'

describe.each([false, true])('With an installation (strict: %s)', (strict) => {
  test('every answer is signed over exactly its bytes, refusals included', async () => {
    await using bank = await bankIn(stillWorld(), { strict, rateLimit: 'classic' })
    const { ask: mine, installationToken: token, serverPublicKey, userId, apiKey } = await enter(bank)
    const unicode = { url: 'https://münchen.example/één' }
    const headers = { 'X-Bunq-Language': 'nl_NL' }
    const answers: readonly (readonly [number, Answer])[] = [
      [200, await mine('POST', '/v1/oauth-client', { body: {} })],
      [200, await mine('POST', `/v1/user/${userId}/oauth-client/789/callback-url`, { body: unicode })],
      [200, await mine('GET', `/v1/user/${userId}/oauth-client/789/callback-url/456`)],
      [200, await mine('GET', `/v1/user/${userId}/oauth-client`)],
      [200, await mine('DELETE', `/v1/user/${userId}/oauth-client/789/callback-url/456`)],
      [200, await bank.ask('GET', '/v1/installation', { token })],
      [400, await mine('POST', `/v1/user/${userId}/oauth-client/789/callback-url`, { body: '{', headers })],
      [401, await bank.ask('GET', '/v1/user', { token })],
      [403, await bank.ask('GET', '/v1/user', { token: 'garbage' })],
      [403, await mine('GET', '/v1/user/5')],
      [404, await mine('GET', `/v1/user/${userId}/oauth-client/5`)],
      [404, await mine('GET', '/v1/nowhere')],
      [405, await mine('DELETE', `/v1/user/${userId}/oauth-client/789`)],
      [413, await mine('POST', '/v1/oauth-client', { body: 'a'.repeat(1024 * 1024 + 1) })],
      [429, await openSession(bank, token, apiKey)],
    ]
    expect(answers.map(([, { status }]) => status)).toEqual(answers.map(([status]) => status))
    for (const [, answer] of answers) expect(isSigned(answer, serverPublicKey)).toBe(true)
  })
})

describe('A signature of the bank', () => {
  test('is there on the installation itself, the missing signature and the opened session', async () => {
    await using bank = await bankIn(stillWorld(), { strict: true })
    const installation = await bank.ask('POST', '/v1/installation', {
      body: { client_public_key: someKeys.publicKey },
    })
    const secret = await newApiKey(bank)
    const { installationToken: token, serverPublicKey } = await install(bank, secret)
    const unsigned = await bank.ask('POST', '/v1/session-server', { body: { secret }, token })
    const session = await openSession(bank, token, secret)
    expect([installation.status, unsigned.status, session.status]).toEqual([200, 466, 200])
    for (const answer of [installation, unsigned, session])
      expect(isSigned(answer, serverPublicKey)).toBe(true)
  })

  test('does not hold for other bytes', async () => {
    await using bank = await bankIn(stillWorld())
    const { ask: mine, serverPublicKey } = await enter(bank)
    const answer = await mine('GET', '/v1/user')
    expect(isSigned({ ...answer, text: `${answer.text} ` }, serverPublicKey)).toBe(false)
    expect(isSigned({ ...answer, text: answer.text.replace('ACTIVE', 'CLOSED') }, serverPublicKey)).toBe(
      false,
    )
  })

  test('is made with the key of the options, where there is one', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    for (const type of ['pkcs8', 'pkcs1'] as const) {
      const serverKey = privateKey.export({ type, format: 'pem' }).toString()
      await using mock = await createMock({ serverKey })
      const answer = await ask(mock.url, 'GET', '/v1/user', { token: 'garbage' })
      const signature = Buffer.from(String(answer.headers['x-bunq-server-signature']), 'base64')
      expect(verify('sha256', Buffer.from(answer.text), publicKey, signature)).toBe(true)
    }
  })

  test.each([
    ['no PEM', () => 'secret text'],
    ['an empty text', () => ''],
    ['a public key', () => someKeys.publicKey],
    [
      'a key of another kind',
      () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ],
    [
      'a key of 1024 bits',
      () =>
        generateKeyPairSync('rsa', { modulusLength: 1024 })
          .privateKey.export({ type: 'pkcs8', format: 'pem' })
          .toString(),
    ],
    [
      'a key behind a passphrase',
      () =>
        someKeys.privateKey
          .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })
          .toString(),
    ],
  ])('is made with no key that is %s', async (_name, serverKey) => {
    await expect(createMock({ serverKey: serverKey() })).rejects.toThrow(
      /^the server key must be an RSA private key of at least 2048 bits in PEM form, without a passphrase$/,
    )
  })

  test('is made of a key that nobody makes before it is needed, and off the main thread', async () => {
    const key = serverKey()
    const unneeded = key.made()
    let turns = 0
    const turning = setInterval(() => {
      turns += 1
    }, 1)
    await key.sign('')
    clearInterval(turning)
    expect(unneeded).toBe(null)
    expect(key.made()).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    expect(turns).toBeGreaterThan(2)
  })
})
