import { type Bank } from './bank.ts';
import type { Installation } from './installation.ts';
import type { User } from './user.ts';
export interface Session {
    readonly id: number;
    readonly token: string;
    readonly installation: Installation;
    readonly user: User;
    /** Microseconds since 1970, UTC. */
    readonly created: number;
    readonly expires: number;
}
/**
 * @param deviceNeeded whether a device must have been registered for the API key before
 * @throws Fault IncorrectCredentials for an unknown API key, or a missing device
 */
export declare function createSession(bank: Bank, installation: Installation, apiKey: string, { deviceNeeded }: {
    deviceNeeded: boolean;
}): Session;
/** @param id of the session itself, or 0; no session can end another. */
export declare function deleteSession(bank: Bank, session: Session, id: number): void;
export declare function hasExpired(bank: Bank, session: Session): boolean;
