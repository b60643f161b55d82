import type { Requests } from '../fixtures/requests.ts';
import type { ClientKey } from './client-key.ts';
import type { Line } from './line.ts';
/** The wrappers that a session may hold its user in. */
export declare const USER_KINDS: readonly ["UserPerson", "UserCompany", "UserApiKey", "UserPaymentServiceProvider"];
export type UserKind = (typeof USER_KINDS)[number];
/** One user of the bank, with the API context through which it asks. Holds secrets. */
export interface Party {
    readonly key: ClientKey;
    apiKey?: string;
    installation?: {
        readonly id: number;
        readonly token: string;
        readonly publicKey: string;
    };
    deviceId?: number;
    session?: {
        readonly id: number;
        readonly token: string;
    };
    user?: {
        readonly id: number;
        readonly kind: UserKind;
    };
    /** Why one of these is missing. */
    failure?: {
        readonly reason: string;
        readonly keyRefused: boolean;
    };
}
/** A party that has come all the way. */
export type Complete = Party & Required<Pick<Party, 'apiKey' | 'installation' | 'session' | 'user'>>;
/** @throws Unjudged with the reason where it has not */
export declare function complete(party: Party): Complete;
export interface Credentials {
    readonly key: ClientKey;
    /** An API key of the bank's; without one a sandbox user is made. */
    readonly apiKey?: string;
    /** Which kind of sandbox user. */
    readonly kind: 'person' | 'company';
}
/**
 * Walks the way that every bunq client walks: sandbox user, installation, device, session. Never throws: what went wrong is
 * in `failure`, and the exchanges are in the line's journal for the promises to judge. Reads leniently, by the names of the
 * wrappers, so that one drift here does not hide every other.
 */
export declare function enter(line: Line, credentials: Credentials, texts: Requests): Promise<Party>;
