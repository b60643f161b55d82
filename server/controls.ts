import { type KeyObject, randomUUID } from 'node:crypto'
import { type Control, Mistaken, mistakesBy } from '../openapi/control.ts'
import { emptyBank } from './bank/bank.ts'
import { createDeviceServer } from './bank/device-server.ts'
import { createInstallation } from './bank/installation.ts'
import { createSession } from './bank/session.ts'
import { restoreBank, saveBank } from './bank/snapshot.ts'
import { createSandboxUser, nameUser } from './bank/user.ts'
import { type MockClock, mockClock } from './control/clock.ts'
import { createDisturbance, type Disturbance } from './faults/disturbance.ts'
import { addFaults, type Faults } from './faults/faults.ts'
import type { FaultRule } from './faults/rule.ts'
import { keyOf, type OwnHandling } from './handling.ts'
import type { Fetch } from './http/exchange.ts'
import { readPrivateKey, readPublicKey } from './http/signing.ts'
import { createReader, type Requests } from './journal/journal.ts'
import type { Ring } from './journal/ring.ts'
import { setUpOauthClient, setUpUsers, type UserSetup } from './setup.ts'
import { presentOwned, readState, type State } from './state.ts'

export type Snapshot = Control<'Snapshot'>
/** A user whose session is ready. */
export type SandboxUser = Control<'SandboxUser'>
/** An OAuth client to the letter as bunq shows it, and the user whose it is. */
export type OwnedOauthClient = Control<'OwnedOauthClient'>

/** What a bank starts with. */
export interface Setup {
  users?: readonly UserSetup[]
  faults?: readonly FaultRule[]
}

/** All that a test can do to a bank besides asking it. The library and the control endpoints both give this. */
export interface Controls {
  /**
   * What the bank remembers now, as plain data. Made on each look, and never changed by what comes after.
   * @example
   * mock.oauthClient({ userId: 7 })
   * console.assert(mock.state.oauthClients[0].userId === 7)
   */
  readonly state: State
  /**
   * The latest requests, the oldest first, with masked secrets; `invalid` are those that broke the specification.
   * @example
   * await mock.fetch('/v1/user/7/oauth-client', { method: 'POST', body: '{"name": "x"}' })
   * console.assert(mock.requests[0].status === 200)
   * console.assert(mock.requests.invalid[0].problems.some(({ fault }) => fault === 'SuperfluousField'))
   */
  readonly requests: Requests
  /**
   * The rules by which the bank fails.
   * @example
   * mock.faults.add({ operation: 'READ_User', error: 491, count: 1 })
   * const { status } = await mock.fetch('/v1/user/7')
   * console.assert(status === 491)
   */
  readonly faults: Faults
  /**
   * The bank's clock. Sessions expire and rate limits pass by it.
   * @example
   * const { userId, token } = mock.sandboxUser()
   * mock.clock.advance({ days: 8 })
   * const headers = { 'X-Bunq-Client-Authentication': token }
   * const { status } = await mock.fetch(`/v1/user/${userId}`, { headers })
   * console.assert(status === 401)
   */
  readonly clock: MockClock
  /**
   * Forgets the requests, and nothing else.
   * @example
   * await mock.fetch('/v1/user/7')
   * mock.clearRequests()
   * console.assert(mock.requests.length === 0)
   */
  clearRequests(): void
  /**
   * A user with an API key and a session that is ready, in a strict bank too.
   * @throws Error for a `clientPublicKey` that is none
   * @example
   * const { userId, token } = mock.sandboxUser({ kind: 'UserCompany' })
   * const headers = { 'X-Bunq-Client-Authentication': token }
   * const { ok } = await mock.fetch(`/v1/user/${userId}`, { headers })
   * console.assert(ok)
   */
  sandboxUser(options?: Control<'SandboxUserWrite'>): SandboxUser
  /**
   * An OAuth client with its callback URLs, made by the rules of the bank, for a user who is named or new.
   * @throws Error in bunq's words where a rule forbids it; nothing is made then
   * @example
   * const { userId } = mock.sandboxUser()
   * const client = mock.oauthClient({ userId, callbackUrls: ['https://partner.example/callback'] })
   * console.assert(client.callback_url[0].url === 'https://partner.example/callback')
   */
  oauthClient(options?: Control<'OauthClientArrange'>): OwnedOauthClient
  /**
   * Makes the bank what it was when it opened: its users and faults, the seed from its beginning, the clock where it began.
   * Requests are forgotten.
   * @example
   * mock.oauthClient()
   * mock.reset()
   * console.assert(mock.state.oauthClients.length === 0)
   */
  reset(): void
  /**
   * All that the bank remembers, as plain data: its clock, its place in the seed and the key it made, but no faults and no
   * requests. It holds secrets.
   * @example
   * const before = mock.snapshot()
   * mock.oauthClient()
   * await mock.restore(before)
   * console.assert(mock.state.oauthClients.length === 0)
   */
  snapshot(): Snapshot
  /**
   * Makes this bank what that one was, of this mock or another.
   * @throws Error (as a rejection) that names everything that is wrong with the snapshot; the bank is as before then
   * @example
   * const twin = await createMock()
   * await twin.restore(mock.snapshot())
   * await twin.close()
   */
  restore(snapshot: Snapshot): Promise<void>
}

/** What the controls hold on to. */
export interface Controlled {
  readonly handling: OwnHandling
  readonly ring: Ring | null
  readonly bank: Fetch
  /** What the bank starts with. A `serverKey` stays, whatever is restored. */
  readonly setup: Setup & { readonly serverKey?: string }
  /** Ends when the bank closes. */
  readonly closing: AbortSignal
}

/** @throws Mistaken where the setup cannot be */
export function createControls({ handling, ring, bank: ask, setup, closing }: Controlled): {
  controls: Controls
  disturbance: Disturbance
} {
  const { bank, world, key, rateLimit } = handling
  const { seed } = world
  const disturbance = createDisturbance(handling, ask, closing)
  const { faults } = disturbance
  const readRequests = createReader(seed === null ? randomUUID() : String(seed))
  const keyGiven = setup.serverKey !== undefined
  const signAsSeeded = (next: number | null): void => {
    if (!keyGiven && next !== world.seed) key.use(keyOf(next))
  }
  const begin = (): void => {
    const mistakes = [
      ...mistakesBy(() => setUpUsers(bank, setup.users ?? [], 'users')),
      ...mistakesBy(() => addFaults(faults, setup.faults ?? [], 'faults')),
    ]
    if (mistakes.length > 0) throw new Mistaken(mistakes)
  }
  begin()
  const controls: Controls = {
    get state() {
      return readState(bank)
    },
    get requests() {
      return readRequests(ring?.all() ?? [])
    },
    faults,
    clock: mockClock(world.clock),
    clearRequests: () => ring?.clear(),
    sandboxUser: (options = {}) => sandboxUser(handling, options),
    oauthClient: ({ userId, ...options } = {}) => {
      const user = () =>
        userId === undefined ? createSandboxUser(bank, 'UserPerson').user : nameUser(bank, userId)
      return presentOwned(setUpOauthClient(bank, user, options, ''))
    },
    reset: () => {
      signAsSeeded(seed)
      emptyBank(bank)
      world.reset()
      rateLimit?.clear()
      ring?.clear()
      faults.clear()
      begin()
    },
    snapshot: () => ({
      format: 'bunq-mock snapshot',
      version: 1,
      world: world.save(),
      serverKey: key.made(),
      ...saveBank(bank),
    }),
    restore: async (value) => {
      const snapshot = await checkedSnapshot(value)
      const privateKey = snapshot.serverKey === null ? null : savedKey(snapshot.serverKey)
      restoreBank(bank, snapshot)
      signAsSeeded(snapshot.world.seed)
      if (!keyGiven && privateKey !== null && snapshot.serverKey !== null)
        key.use(privateKey, snapshot.serverKey)
      world.restore(snapshot.world)
      rateLimit?.clear()
    },
  }
  return { controls, disturbance }
}

/** @throws Mistaken */
async function checkedSnapshot(value: unknown): Promise<Snapshot> {
  const version =
    typeof value === 'object' && value !== null ? (value as { version?: unknown }).version : undefined
  if (typeof version === 'number' && version > 1) {
    const message = `is ${version}, of a newer bunq-mock; this one reads version 1`
    throw new Mistaken([{ at: 'version', message }])
  }
  const { expectControl } = await import('../openapi/control-check.ts')
  return expectControl('Snapshot', value)
}

function savedKey(pem: string): KeyObject {
  try {
    return readPrivateKey(pem)
  } catch {
    throw new Mistaken([{ at: 'serverKey', message: 'is no RSA private key in PEM form' }])
  }
}

/** The whole way in, without its requests: user, installation, device, session. */
function sandboxUser(
  { bank }: OwnHandling,
  { kind = 'UserPerson', clientPublicKey }: Control<'SandboxUserWrite'>,
): SandboxUser {
  const publicKey = clientPublicKey === undefined ? null : readPublicKey(clientPublicKey)
  if (clientPublicKey !== undefined && publicKey === null) {
    const message = 'is no RSA public key of at least 2048 bits in PEM form'
    throw new Mistaken([{ at: 'clientPublicKey', message }])
  }
  const { user, apiKey } = createSandboxUser(bank, kind)
  const installation = createInstallation(bank, publicKey)
  createDeviceServer(bank, installation, { description: 'sandboxUser', apiKey, ip: '127.0.0.1' })
  const { id, token } = createSession(bank, installation, apiKey, { deviceNeeded: true })
  return { userId: user.id, apiKey, token, sessionId: id, installationToken: installation.token }
}
