import type { Schema } from '../../openapi/operation.ts'
import { type Bank, newCredential, nextId } from './bank.ts'
import type { OauthCallbackUrl } from './callback-url.ts'
import { Fault, notFound } from './fault.ts'
import type { User } from './user.ts'

export type Status = Schema<'OauthClient'>['status']
/** The statuses that a request may ask for. */
export type WritableStatus = NonNullable<Schema<'OauthClientWrite'>['status']>

export interface OauthClient {
  readonly id: number
  readonly userId: number
  status: Status
  readonly displayName: string | null
  readonly clientId: string
  readonly secret: string
  /** By ascending id. */
  readonly callbackUrls: OauthCallbackUrl[]
}

/**
 * @param given credentials that no client has yet
 * @throws Fault OauthClientExists where the rules allow one ACTIVE client and there is one.
 */
export function createOauthClient(
  bank: Bank,
  user: User,
  status: WritableStatus = 'ACTIVE',
  given: { clientId?: string; secret?: string } = {},
): OauthClient {
  if (status === 'ACTIVE') refuseSecondActive(bank, user)
  const client: OauthClient = {
    id: nextId(bank, 'OauthClient'),
    userId: user.id,
    status,
    displayName: null,
    clientId: credential(bank, 'client_', given.clientId),
    secret: credential(bank, 'secret_', given.secret),
    callbackUrls: [],
  }
  bank.oauthClients.set(client.id, client)
  user.oauthClients.push(client)
  return client
}

/** @throws Fault ObjectNotFound also where the client is another user's. */
export function readOauthClient(bank: Bank, user: User, id: number): OauthClient {
  const client = bank.oauthClients.get(id)
  if (client === undefined || client.userId !== user.id) throw notFound('OauthClient', id)
  return client
}

/** @throws Fault OauthClientExists where the client would become a second ACTIVE one and the rules forbid it. */
export function updateOauthClient(bank: Bank, user: User, id: number, status?: WritableStatus): OauthClient {
  const client = readOauthClient(bank, user, id)
  if (status === 'ACTIVE' && client.status !== 'ACTIVE') refuseSecondActive(bank, user)
  if (status !== undefined) client.status = status
  return client
}

function refuseSecondActive(bank: Bank, user: User): void {
  if (!bank.rules.singleOauthClient) return
  if (user.oauthClients.some(({ status }) => status === 'ACTIVE')) throw new Fault('OauthClientExists')
}

function credential(bank: Bank, prefix: string, given?: string): string {
  const hex64 = bank.rules.credentialFormat === 'hex64'
  if (given === undefined) {
    return newCredential(bank, (world) => (hex64 ? world.hex(64) : prefix + world.alphanumeric(12)))
  }
  bank.credentials.add(given)
  return given
}
