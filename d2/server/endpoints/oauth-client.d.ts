import type { ResponseBody, Schema } from '../../openapi/operation.ts';
import { type OauthClient } from '../bank/oauth-client.ts';
import type { Call } from '../http/endpoint.ts';
/** The same resource stands under two paths: for the user in the path, and for the session's own (partners). */
type Create = Call<'CREATE_OauthClient_for_User' | 'CREATE_OauthClient'>;
type List = Call<'List_all_OauthClient_for_User' | 'List_all_OauthClient'>;
type Read = Call<'READ_OauthClient_for_User' | 'READ_OauthClient'>;
type Update = Call<'UPDATE_OauthClient_for_User' | 'UPDATE_OauthClient'>;
export declare function create({ bank, user, body }: Create): ResponseBody<'CREATE_OauthClient_for_User'>;
export declare function list({ user, page, path }: List): ResponseBody<'List_all_OauthClient_for_User'>;
export declare function read({ user, params }: Read): ResponseBody<'READ_OauthClient_for_User'>;
export declare function update({ bank, user, params, body }: Update): ResponseBody<'UPDATE_OauthClient_for_User'>;
/** An OAuth client to the letter as bunq shows it, without its wrapper. */
export declare function presentOauthClient(client: OauthClient): Schema<'OauthClient'>;
export {};
