import type { Endpoint } from '../http/endpoint.ts';
/** Every user has one account, and it is ACTIVE: enough for a client that looks for one before it starts. */
export declare const list: Endpoint<'List_all_MonetaryAccountBank_for_User'>;
