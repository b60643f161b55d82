import type { Schema } from '../../openapi/operation.ts'
import { type Bank, nextId } from './bank.ts'
import { Fault, notFound } from './fault.ts'
import type { Installation } from './installation.ts'

export interface DeviceServer {
  readonly id: number
  readonly installationId: number
  /** Microseconds since 1970, UTC. */
  readonly created: number
  readonly description: string
  /** The address it was registered from. */
  readonly ip: string
  readonly status: Schema<'DeviceServer'>['status']
}

/** @throws Fault IncorrectCredentials for an API key that this bank did not give. */
export function createDeviceServer(
  bank: Bank,
  installation: Installation,
  device: { description: string; apiKey: string; ip: string },
): DeviceServer {
  if (!bank.usersByApiKey.has(device.apiKey)) throw new Fault('IncorrectCredentials')
  const created: DeviceServer = {
    id: nextId(bank, 'DeviceServer'),
    installationId: installation.id,
    created: bank.world.now(),
    description: device.description,
    ip: device.ip,
    status: 'ACTIVE',
  }
  bank.devices.set(created.id, created)
  installation.devices.push(created)
  installation.apiKeys.add(device.apiKey)
  return created
}

/** @throws Fault ObjectNotFound also where it belongs to another installation. */
export function readDeviceServer(bank: Bank, installation: Installation, id: number): DeviceServer {
  const device = bank.devices.get(id)
  if (device === undefined || device.installationId !== installation.id) throw notFound('DeviceServer', id)
  return device
}
