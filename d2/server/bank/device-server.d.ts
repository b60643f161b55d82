import type { Schema } from '../../openapi/operation.ts';
import { type Bank } from './bank.ts';
import type { Installation } from './installation.ts';
export interface DeviceServer {
    readonly id: number;
    readonly installationId: number;
    /** Microseconds since 1970, UTC. */
    readonly created: number;
    readonly description: string;
    /** The address it was registered from. */
    readonly ip: string;
    readonly status: Schema<'DeviceServer'>['status'];
}
/** @throws Fault IncorrectCredentials for an API key that this bank did not give. */
export declare function createDeviceServer(bank: Bank, installation: Installation, device: {
    description: string;
    apiKey: string;
    ip: string;
}): DeviceServer;
/** @throws Fault ObjectNotFound also where it belongs to another installation. */
export declare function readDeviceServer(bank: Bank, installation: Installation, id: number): DeviceServer;
