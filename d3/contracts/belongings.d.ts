import type { Requests } from '../fixtures/requests.ts';
import type { Answer } from './answer.ts';
import type { Bank } from './bank.ts';
import type { Visit } from './visit.ts';
type CreateOperation = 'CREATE_OauthClient_for_User' | 'CREATE_OauthClient';
/** What a run has at the bank, made when a promise first needs it. */
export interface Belongings {
    /**
     * Registers an OAuth client and gives the bank's answer, whatever it is. Where the bank allows one at a time, those of
     * this run are cancelled first; never one that was there before.
     * @throws NotAsked where one that was there before is in the way
     */
    createOauthClient(body?: unknown, operation?: CreateOperation): Promise<Answer>;
    /** The id of an OAuth client just made. @throws Unjudged where none can be made */
    freshOauthClient(): Promise<number>;
    /** The id of an ACTIVE OAuth client that promises share. Not to be cancelled. May have been there before. */
    oauthClient(): Promise<number>;
    /** A callback URL just registered on that client, or else on the shared one. */
    callbackUrl(given?: {
        client_id?: number;
        url?: string;
    }): Promise<{
        client_id: number;
        callback_url_id: number;
        url: string;
    }>;
}
export declare function belongings(ask: Bank['ask'], texts: Requests, found: Visit['found']): Belongings;
export {};
