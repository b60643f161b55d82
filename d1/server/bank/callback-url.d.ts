import { type Bank } from './bank.ts';
import type { OauthClient } from './oauth-client.ts';
export interface OauthCallbackUrl {
    readonly id: number;
    /** Microseconds since 1970, UTC. */
    readonly created: number;
    updated: number;
    /** To the letter as registered: an OAuth redirect_uri must equal it exactly. */
    url: string;
}
/** @throws Fault CallbackUrl… where the URL breaks a rule. The same URL may be registered again. */
export declare function createCallbackUrl(bank: Bank, client: OauthClient, url: string): OauthCallbackUrl;
/** @throws Fault ObjectNotFound also where it belongs to another client. */
export declare function readCallbackUrl(client: OauthClient, id: number): OauthCallbackUrl;
/** @throws Fault as create and read do. */
export declare function updateCallbackUrl(bank: Bank, client: OauthClient, id: number, url: string): OauthCallbackUrl;
export declare function deleteCallbackUrl(client: OauthClient, id: number): void;
/** @throws Fault CallbackUrl… where the URL breaks a rule */
export declare function checkCallbackUrl({ rules }: Bank, text: string): void;
