import type { Schema } from '../../openapi/operation.ts'
import { type Bank, nextId } from './bank.ts'
import type { OauthCallbackUrl } from './callback-url.ts'
import { Fault, notFound } from './fault.ts'
import { findById } from './page.ts'
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
  callbackUrls: OauthCallbackUrl[]
}

/** One for all: a full bank is made of clients without any, and each list of their own would be one more thing to keep. */
const NO_CALLBACK_URLS: OauthCallbackUrl[] = []
Object.freeze(NO_CALLBACK_URLS)

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
    callbackUrls: NO_CALLBACK_URLS,
  }
  user.oauthClients.push(client)
  return client
}

/** Everybody's, by ascending id. Look-ups go by the user, so this takes a walk. */
export function allOauthClients(bank: Bank): OauthClient[] {
  const all = [...bank.users.values()].flatMap(({ oauthClients }) => oauthClients)
  return all.sort((one, other) => one.id - other.id)
}

/** @throws Fault ObjectNotFound also where the client is another user's. */
export function readOauthClient(user: User, id: number): OauthClient {
  const client = findById(user.oauthClients, id)
  if (client === undefined) throw notFound('OauthClient', id)
  return client
}

/** @throws Fault OauthClientExists where the client would become a second ACTIVE one and the rules forbid it. */
export function updateOauthClient(bank: Bank, user: User, id: number, status?: WritableStatus): OauthClient {
  const client = readOauthClient(user, id)
  if (status === 'ACTIVE' && client.status !== 'ACTIVE') refuseSecondActive(bank, user)
  if (status !== undefined) client.status = status
  return client
}

function refuseSecondActive(bank: Bank, user: User): void {
  if (!bank.rules.singleOauthClient) return
  if (user.oauthClients.some(({ status }) => status === 'ACTIVE')) throw new Fault('OauthClientExists')
}

function credential({ world, rules, credentials }: Bank, prefix: string, given?: string): string {
  if (given === undefined) {
    const hex64 = rules.credentialFormat === 'hex64'
    return credentials.fresh(() => (hex64 ? world.hex(64) : prefix + world.alphanumeric(12)))
  }
  credentials.add(given)
  return given
}
