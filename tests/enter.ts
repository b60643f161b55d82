/** The way into the bank by the rules, with node:crypto alone: user, installation, device, session. */
import { createSign, generateKeyPairSync, type KeyObject, verify } from 'node:crypto'
import { type Answer, type AskableBank, type Asking, idOf, object } from './ask.ts'

export interface KeyPair {
  readonly privateKey: KeyObject
  /** PEM, SPKI. */
  readonly publicKey: string
}

export function keyPair(modulusLength = 2048): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength })
  return { privateKey, publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() }
}

/** Making one takes long, and which one it is matters to few tests. */
export const someKeys: KeyPair = keyPair()

/** What a client sends as X-Bunq-Client-Signature. */
export function signatureOf(body: string, { privateKey }: KeyPair = someKeys): string {
  return createSign('sha256').update(body).sign(privateKey, 'base64')
}

/** Whether an answer carries the signature of its bytes. */
export function isSigned({ headers, text }: Answer, serverPublicKey: string): boolean {
  const signature = String(headers['x-bunq-server-signature'] ?? '')
  return verify('sha256', Buffer.from(text), serverPublicKey, Buffer.from(signature, 'base64'))
}

export type Asks = Pick<AskableBank, 'ask'>

export interface Installed {
  readonly installationToken: string
  readonly serverPublicKey: string
}

/** An installation, with a device where an API key is given. */
export async function install({ ask }: Asks, apiKey?: string): Promise<Installed> {
  const installation = await ask('POST', '/v1/installation', {
    body: { client_public_key: someKeys.publicKey },
  })
  const installationToken = String(object(installation, 'Token')['token'])
  if (apiKey !== undefined) {
    const body = { description: 'a test', secret: apiKey, permitted_ips: ['*'] }
    idOf(await ask('POST', '/v1/device-server', { body, token: installationToken }))
  }
  return {
    installationToken,
    serverPublicKey: String(object(installation, 'ServerPublicKey')['server_public_key']),
  }
}

export async function newApiKey({ ask }: Asks, kind: 'person' | 'company' = 'person'): Promise<string> {
  return String(object(await ask('POST', `/v1/sandbox-user-${kind}`), 'ApiKey')['api_key'])
}

export function openSession({ ask }: Asks, installationToken: string, secret: string): Promise<Answer> {
  const body = JSON.stringify({ secret })
  const headers = { 'X-Bunq-Client-Signature': signatureOf(body) }
  return ask('POST', '/v1/session-server', { body, headers, token: installationToken })
}

export interface Entered extends Installed {
  readonly apiKey: string
  readonly userId: number
  readonly sessionId: number
  readonly token: string
  /** Asks with the token of the session. */
  ask(method: string, path: string, asking?: Asking): Promise<Answer>
}

/** A new user with a session. */
export async function enter(bank: Asks, kind: 'person' | 'company' = 'person'): Promise<Entered> {
  const apiKey = await newApiKey(bank, kind)
  const installed = await install(bank, apiKey)
  const session = await openSession(bank, installed.installationToken, apiKey)
  const token = String(object(session, 'Token')['token'])
  return {
    ...installed,
    apiKey,
    token,
    sessionId: idOf(session),
    userId: Number(object(session, kind === 'person' ? 'UserPerson' : 'UserCompany')['id']),
    ask: (method, path, asking) => bank.ask(method, path, { token, ...asking }),
  }
}
