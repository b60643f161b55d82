import { type Bank, nextId } from './bank.ts'
import type { OauthClient } from './oauth-client.ts'

export type UserKind = 'UserPerson' | 'UserCompany'

/** Who a user is. Made up on the first look, and the same ever after. */
export interface Profile {
  readonly displayName: string
  readonly publicNickName: string
  readonly publicUuid: string
  readonly legalName: string
  readonly firstName?: string
  readonly lastName?: string
}

export interface People {
  profile(kind: UserKind, userId: number): Promise<Profile>
}

export interface User {
  readonly id: number
  readonly kind: UserKind
  /** Microseconds since 1970, UTC. */
  readonly created: number
  readonly monetaryAccountId: number
  profile?: Profile
  /** By ascending id. */
  readonly oauthClients: OauthClient[]
}

/**
 * A user of the sandbox, with an API key of bunq's form: `sandbox_` and 56 hex digits.
 * @param given an id and an API key that nobody has yet
 */
export function createSandboxUser(
  bank: Bank,
  kind: UserKind,
  given: { id?: number; apiKey?: string } = {},
): { user: User; apiKey: string } {
  const user = addUser(bank, given.id ?? freeUserId(bank), kind)
  const apiKey = given.apiKey ?? bank.credentials.fresh(() => `sandbox_${bank.world.hex(56)}`)
  bank.usersByApiKey.set(apiKey, user)
  return { user, apiKey }
}

function freeUserId(bank: Bank): number {
  let id = nextId(bank, 'User')
  while (bank.users.has(id)) id = nextId(bank, 'User')
  return id
}

/** The user of that id, who comes into being here where nobody named them before. */
export function nameUser(bank: Bank, id: number): User {
  return bank.users.get(id) ?? addUser(bank, id, 'UserPerson')
}

function addUser(bank: Bank, id: number, kind: UserKind): User {
  const monetaryAccountId = nextId(bank, 'MonetaryAccountBank')
  const user: User = { id, kind, created: bank.world.now(), monetaryAccountId, oauthClients: [] }
  bank.users.set(id, user)
  return user
}

export async function profileOf(bank: Bank, user: User): Promise<Profile> {
  user.profile ??= await bank.world.people.profile(user.kind, user.id)
  return user.profile
}
