import { type Bank, nextId } from './bank.ts'
import { Fault, notFound } from './fault.ts'
import type { Installation } from './installation.ts'
import type { User } from './user.ts'

export interface Session {
  readonly id: number
  readonly token: string
  readonly installation: Installation
  readonly user: User
  /** Microseconds since 1970, UTC. */
  readonly created: number
  readonly expires: number
}

/**
 * @param deviceNeeded whether a device must have been registered for the API key before
 * @throws Fault IncorrectCredentials for an unknown API key, or a missing device
 */
export function createSession(
  bank: Bank,
  installation: Installation,
  apiKey: string,
  { deviceNeeded }: { deviceNeeded: boolean },
): Session {
  const user = bank.usersByApiKey.get(apiKey)
  if (user === undefined || (deviceNeeded && !installation.apiKeys.has(apiKey))) {
    throw new Fault('IncorrectCredentials')
  }
  const created = bank.world.now()
  const session: Session = {
    id: nextId(bank, 'Session'),
    token: bank.credentials.fresh(() => bank.world.hex(64)),
    installation,
    user,
    created,
    expires: created + bank.rules.sessionTimeout * 1e6,
  }
  bank.sessionsByToken.set(session.token, session)
  return session
}

/** @param id of the session itself, or 0; no session can end another. */
export function deleteSession(bank: Bank, session: Session, id: number): void {
  if (id !== 0 && id !== session.id) throw notFound('Session', id)
  bank.sessionsByToken.delete(session.token)
}

export function hasExpired(bank: Bank, session: Session): boolean {
  return bank.world.now() >= session.expires
}
