import { type Bank, nextId } from './bank.ts'
import type { DeviceServer } from './device-server.ts'
import { Fault } from './fault.ts'

export interface Installation {
  readonly id: number
  readonly tokenId: number
  readonly token: string
  /** Microseconds since 1970, UTC. */
  readonly created: number
  /** PEM, SPKI; null where nobody gave one, and then no signature of this installation is valid. */
  readonly clientPublicKey: string | null
  /** API keys of the devices registered here. */
  readonly apiKeys: Set<string>
  /** The devices registered here, by ascending id. */
  readonly devices: DeviceServer[]
  /** The X-Bunq-Client-Request-Ids used here, where the bank keeps watch over them. */
  readonly requestIds: Set<string>
}

export function createInstallation(bank: Bank, clientPublicKey: string | null): Installation {
  const installation: Installation = {
    id: nextId(bank, 'Installation'),
    tokenId: nextId(bank, 'Token'),
    token: bank.credentials.fresh(() => bank.world.hex(64)),
    created: bank.world.now(),
    clientPublicKey,
    apiKeys: new Set(),
    devices: [],
    requestIds: new Set(),
  }
  bank.installationsByToken.set(installation.token, installation)
  return installation
}

/** @throws Fault RequestIdReused on the second use of an id. */
export function useRequestId(installation: Installation, requestId: string): void {
  if (installation.requestIds.has(requestId)) throw new Fault('RequestIdReused')
  installation.requestIds.add(requestId)
}
