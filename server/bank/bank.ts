import type { World } from '../world.ts'
import { Credentials } from './credentials.ts'
import type { DeviceServer } from './device-server.ts'
import type { Installation } from './installation.ts'
import type { Session } from './session.ts'
import type { User } from './user.ts'

/** How this bank decides where the sources leave a choice. */
export interface Rules {
  /** The form of client_id and secret: as in the chapter, or as on bunq's OAuth pages. */
  readonly credentialFormat: 'chapter' | 'hex64'
  /** Whether a user may have only one ACTIVE OauthClient. */
  readonly singleOauthClient: boolean
  /** Whether callback URLs must be https even on loopback hosts. */
  readonly httpsOnly: boolean
  /** Seconds that a session lives. */
  readonly sessionTimeout: number
}

/**
 * The last id given to each kind of object. The first ones follow from here: the chapter's own 789 and 456 for the objects
 * it shows, and numbers far apart for the others, so that an id in the wrong place finds nothing.
 */
const LAST_IDS = {
  OauthClient: 788,
  OauthCallbackUrl: 455,
  User: 1000,
  Installation: 500,
  Token: 900,
  DeviceServer: 76,
  Session: 2000,
  MonetaryAccountBank: 3000,
}
export type Kind = keyof typeof LAST_IDS

/** Everything the bank remembers. Look-ups are by key, so that no request gets slower as it fills. */
export interface Bank {
  readonly world: World
  readonly rules: Rules
  readonly lastIds: Record<Kind, number>
  readonly users: Map<number, User>
  readonly usersByApiKey: Map<string, User>
  readonly installationsByToken: Map<string, Installation>
  readonly sessionsByToken: Map<string, Session>
  readonly devices: Map<number, DeviceServer>
  readonly credentials: Credentials
}

export function openBank(world: World, rules: Rules): Bank {
  return {
    world,
    rules,
    lastIds: { ...LAST_IDS },
    users: new Map(),
    usersByApiKey: new Map(),
    installationsByToken: new Map(),
    sessionsByToken: new Map(),
    devices: new Map(),
    credentials: new Credentials(),
  }
}

/** Forgets everything, as if the bank had just opened. */
export function emptyBank(bank: Bank): void {
  const { lastIds, world: _world, rules: _rules, ...collections } = bank
  Object.assign(lastIds, LAST_IDS)
  for (const collection of Object.values(collections)) collection.clear()
}

export function nextId(bank: Bank, kind: Kind): number {
  bank.lastIds[kind] += 1
  return bank.lastIds[kind]
}
