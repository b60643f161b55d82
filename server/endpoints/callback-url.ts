import type { OperationId, ResponseBody, Schema } from '../../openapi/operation.ts'
import {
  createCallbackUrl,
  deleteCallbackUrl,
  type OauthCallbackUrl,
  readCallbackUrl,
  updateCallbackUrl,
} from '../bank/callback-url.ts'
import { type OauthClient, readOauthClient } from '../bank/oauth-client.ts'
import { pageOf } from '../bank/page.ts'
import type { Call, Endpoint } from '../http/endpoint.ts'
import { emptyResponse, idResponse, listResponse, response } from '../http/envelope.ts'
import { bunqTime } from '../http/time.ts'

export const create: Endpoint<'CREATE_CallbackUrl_for_User_OauthClient'> = (call) => {
  return idResponse(createCallbackUrl(call.bank, clientOf(call), call.body.url).id)
}

export const list: Endpoint<'List_all_CallbackUrl_for_User_OauthClient'> = (call) => {
  return listResponse(pageOf(clientOf(call).callbackUrls, call.page), present, call.path, call.page)
}

export const read: Endpoint<'READ_CallbackUrl_for_User_OauthClient'> = (call) => {
  return response(present(readCallbackUrl(clientOf(call), call.params.callback_url_id)))
}

export const update: Endpoint<'UPDATE_CallbackUrl_for_User_OauthClient'> = (call) => {
  const { bank, params, body } = call
  return idResponse(updateCallbackUrl(bank, clientOf(call), params.callback_url_id, body.url).id)
}

export const remove: Endpoint<'DELETE_CallbackUrl_for_User_OauthClient'> = (call) => {
  deleteCallbackUrl(clientOf(call), call.params.callback_url_id)
  return emptyResponse()
}

/** How a callback URL is shown inside its client and by itself. */
export function presentCallbackUrl({
  id,
  created,
  updated,
  url,
}: OauthCallbackUrl): Schema<'OauthCallbackUrl'> {
  return { id, created: bunqTime(created), updated: bunqTime(updated), url }
}

function present(
  callbackUrl: OauthCallbackUrl,
): ResponseBody<'READ_CallbackUrl_for_User_OauthClient'>['Response'][0] {
  return { OauthCallbackUrl: presentCallbackUrl(callbackUrl) }
}

function clientOf({
  user,
  params,
}: Pick<Call<OperationId>, 'user'> & { params: { client_id: number } }): OauthClient {
  return readOauthClient(user(), params.client_id)
}
