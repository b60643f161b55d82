import type { ResponseBody, Schema } from '../../openapi/operation.ts'
import {
  createOauthClient,
  type OauthClient,
  readOauthClient,
  updateOauthClient,
} from '../bank/oauth-client.ts'
import { pageOf } from '../bank/page.ts'
import type { Call } from '../http/endpoint.ts'
import { idResponse, listResponse, response } from '../http/envelope.ts'
import { presentCallbackUrl } from './callback-url.ts'

/** The same resource stands under two paths: for the user in the path, and for the session's own (partners). */
type Create = Call<'CREATE_OauthClient_for_User' | 'CREATE_OauthClient'>
type List = Call<'List_all_OauthClient_for_User' | 'List_all_OauthClient'>
type Read = Call<'READ_OauthClient_for_User' | 'READ_OauthClient'>
type Update = Call<'UPDATE_OauthClient_for_User' | 'UPDATE_OauthClient'>

export function create({ bank, user, body }: Create): ResponseBody<'CREATE_OauthClient_for_User'> {
  return idResponse(createOauthClient(bank, user(), body.status).id)
}

export function list({ user, page, path }: List): ResponseBody<'List_all_OauthClient_for_User'> {
  return listResponse(pageOf(user().oauthClients, page), present, path, page)
}

export function read({ user, params }: Read): ResponseBody<'READ_OauthClient_for_User'> {
  return response(present(readOauthClient(user(), params.client_id)))
}

export function update({ bank, user, params, body }: Update): ResponseBody<'UPDATE_OauthClient_for_User'> {
  return idResponse(updateOauthClient(bank, user(), params.client_id, body.status).id)
}

function present(client: OauthClient): Schema<'OauthClientItem'> {
  return { OauthClient: presentOauthClient(client) }
}

/** An OAuth client to the letter as bunq shows it, without its wrapper. */
export function presentOauthClient(client: OauthClient): Schema<'OauthClient'> {
  return {
    id: client.id,
    status: client.status,
    display_name: client.displayName,
    client_id: client.clientId,
    secret: client.secret,
    callback_url: client.callbackUrls.map(presentCallbackUrl),
  }
}
