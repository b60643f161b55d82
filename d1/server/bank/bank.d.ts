import type { World } from '../world.ts';
import { Credentials } from './credentials.ts';
import type { DeviceServer } from './device-server.ts';
import type { Installation } from './installation.ts';
import type { Session } from './session.ts';
import type { User } from './user.ts';
/** How this bank decides where the sources leave a choice. */
export interface Rules {
    /** The form of client_id and secret: as in the chapter, or as on bunq's OAuth pages. */
    readonly credentialFormat: 'chapter' | 'hex64';
    /** Whether a user may have only one ACTIVE OauthClient. */
    readonly singleOauthClient: boolean;
    /** Whether callback URLs must be https even on loopback hosts. */
    readonly httpsOnly: boolean;
    /** Seconds that a session lives. */
    readonly sessionTimeout: number;
}
/**
 * The last id given to each kind of object. The first ones follow from here: the chapter's own 789 and 456 for the objects
 * it shows, and numbers far apart for the others, so that an id in the wrong place finds nothing.
 */
declare const LAST_IDS: {
    OauthClient: number;
    OauthCallbackUrl: number;
    User: number;
    Installation: number;
    Token: number;
    DeviceServer: number;
    Session: number;
    MonetaryAccountBank: number;
};
export type Kind = keyof typeof LAST_IDS;
/** Everything the bank remembers. Look-ups are by key, so that no request gets slower as it fills. */
export interface Bank {
    readonly world: World;
    readonly rules: Rules;
    readonly lastIds: Record<Kind, number>;
    readonly users: Map<number, User>;
    readonly usersByApiKey: Map<string, User>;
    readonly installationsByToken: Map<string, Installation>;
    readonly sessionsByToken: Map<string, Session>;
    readonly devices: Map<number, DeviceServer>;
    readonly credentials: Credentials;
}
export declare function openBank(world: World, rules: Rules): Bank;
/** Forgets everything, as if the bank had just opened. */
export declare function emptyBank(bank: Bank): void;
export declare function nextId(bank: Bank, kind: Kind): number;
export {};
