import { type Bank } from './bank.ts';
import type { DeviceServer } from './device-server.ts';
export interface Installation {
    readonly id: number;
    readonly tokenId: number;
    readonly token: string;
    /** Microseconds since 1970, UTC. */
    readonly created: number;
    /** PEM, SPKI; null where nobody gave one, and then no signature of this installation is valid. */
    readonly clientPublicKey: string | null;
    /** API keys of the devices registered here. */
    readonly apiKeys: Set<string>;
    /** The devices registered here, by ascending id. */
    readonly devices: DeviceServer[];
    /** The X-Bunq-Client-Request-Ids used here, where the bank keeps watch over them. */
    readonly requestIds: Set<string>;
}
export declare function createInstallation(bank: Bank, clientPublicKey: string | null): Installation;
/** @throws Fault RequestIdReused on the second use of an id. */
export declare function useRequestId(installation: Installation, requestId: string): void;
