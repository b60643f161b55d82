import type { World } from '../world.ts'
import type { DeviceServer } from './device-server.ts'
import type { Installation } from './installation.ts'
import type { OauthClient } from './oauth-client.ts'
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
  readonly oauthClients: Map<number, OauthClient>
  /** Every client_id, secret, token and API key ever given, so that none is given twice. */
  readonly credentials: Set<string>
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
    oauthClients: new Map(),
    credentials: new Set(),
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

/** So many draws in a row that were given before mean a source that repeats itself, not chance. */
const DRAWS = 100

/**
 * A text that this bank never gave before.
 * @throws Error where the world only repeats itself
 */
export function newCredential(bank: Bank, draw: (world: World) => string): string {
  for (let drawn = 0; drawn < DRAWS; drawn += 1) {
    const text = draw(bank.world)
    const before = bank.credentials.size
    // One look-up for both questions: whether it is there, and where it goes.
    if (bank.credentials.add(text).size > before) return text
  }
  throw new Error('the source of randomness repeats itself')
}
