import type { Schema } from '../../openapi/operation.ts';
import { type Bank } from './bank.ts';
import type { OauthCallbackUrl } from './callback-url.ts';
import type { User } from './user.ts';
export type Status = Schema<'OauthClient'>['status'];
/** The statuses that a request may ask for. */
export type WritableStatus = NonNullable<Schema<'OauthClientWrite'>['status']>;
export interface OauthClient {
    readonly id: number;
    readonly userId: number;
    status: Status;
    readonly displayName: string | null;
    readonly clientId: string;
    readonly secret: string;
    /** By ascending id. */
    callbackUrls: OauthCallbackUrl[];
}
/**
 * @param given credentials that no client has yet
 * @throws Fault OauthClientExists where the rules allow one ACTIVE client and there is one.
 */
export declare function createOauthClient(bank: Bank, user: User, status?: WritableStatus, given?: {
    clientId?: string;
    secret?: string;
}): OauthClient;
/** Everybody's, by ascending id. Look-ups go by the user, so this takes a walk. */
export declare function allOauthClients(bank: Bank): OauthClient[];
/** @throws Fault ObjectNotFound also where the client is another user's. */
export declare function readOauthClient(user: User, id: number): OauthClient;
/** @throws Fault OauthClientExists where the client would become a second ACTIVE one and the rules forbid it. */
export declare function updateOauthClient(bank: Bank, user: User, id: number, status?: WritableStatus): OauthClient;
