import type { Schema } from '../../openapi/operation.ts';
import { type OauthCallbackUrl } from '../bank/callback-url.ts';
import type { Endpoint } from '../http/endpoint.ts';
export declare const create: Endpoint<'CREATE_CallbackUrl_for_User_OauthClient'>;
export declare const list: Endpoint<'List_all_CallbackUrl_for_User_OauthClient'>;
export declare const read: Endpoint<'READ_CallbackUrl_for_User_OauthClient'>;
export declare const update: Endpoint<'UPDATE_CallbackUrl_for_User_OauthClient'>;
export declare const remove: Endpoint<'DELETE_CallbackUrl_for_User_OauthClient'>;
/** How a callback URL is shown inside its client and by itself. */
export declare function presentCallbackUrl({ id, created, updated, url, }: OauthCallbackUrl): Schema<'OauthCallbackUrl'>;
