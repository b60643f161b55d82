import { type Bank } from './bank.ts';
import type { OauthClient } from './oauth-client.ts';
export type UserKind = 'UserPerson' | 'UserCompany';
/** Who a user is. Made up on the first look, and the same ever after. */
export interface Profile {
    readonly displayName: string;
    readonly publicNickName: string;
    readonly publicUuid: string;
    readonly legalName: string;
    readonly firstName?: string;
    readonly lastName?: string;
}
export interface People {
    profile(kind: UserKind, userId: number): Promise<Profile>;
}
export interface User {
    readonly id: number;
    readonly kind: UserKind;
    /** Microseconds since 1970, UTC. */
    readonly created: number;
    readonly monetaryAccountId: number;
    profile?: Profile;
    /** By ascending id. */
    readonly oauthClients: OauthClient[];
}
/**
 * A user of the sandbox, with an API key of bunq's form: `sandbox_` and 56 hex digits.
 * @param given an id and an API key that nobody has yet
 */
export declare function createSandboxUser(bank: Bank, kind: UserKind, given?: {
    id?: number;
    apiKey?: string;
}): {
    user: User;
    apiKey: string;
};
/** The user of that id, who comes into being here where nobody named them before. */
export declare function nameUser(bank: Bank, id: number): User;
export declare function profileOf(bank: Bank, user: User): Promise<Profile>;
