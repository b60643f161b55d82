import type { OperationId } from '../../openapi/operation.ts'
import type { Endpoint } from '../http/endpoint.ts'
import * as callbackUrl from './callback-url.ts'
import * as deviceServer from './device-server.ts'
import * as installation from './installation.ts'
import * as monetaryAccountBank from './monetary-account-bank.ts'
import * as oauthClient from './oauth-client.ts'
import * as sandboxUser from './sandbox-user.ts'
import * as session from './session.ts'
import * as user from './user.ts'

/** Everything this bank can do. An operation of the specification that has no row here does not compile. */
export const endpoints: { readonly [Op in OperationId]: Endpoint<Op> } = {
  CREATE_OauthClient_for_User: oauthClient.create,
  List_all_OauthClient_for_User: oauthClient.list,
  READ_OauthClient_for_User: oauthClient.read,
  UPDATE_OauthClient_for_User: oauthClient.update,

  CREATE_CallbackUrl_for_User_OauthClient: callbackUrl.create,
  List_all_CallbackUrl_for_User_OauthClient: callbackUrl.list,
  READ_CallbackUrl_for_User_OauthClient: callbackUrl.read,
  UPDATE_CallbackUrl_for_User_OauthClient: callbackUrl.update,
  DELETE_CallbackUrl_for_User_OauthClient: callbackUrl.remove,

  CREATE_OauthClient: oauthClient.create,
  List_all_OauthClient: oauthClient.list,
  READ_OauthClient: oauthClient.read,
  UPDATE_OauthClient: oauthClient.update,

  CREATE_SandboxUserPerson: sandboxUser.createPerson,
  CREATE_SandboxUserCompany: sandboxUser.createCompany,
  CREATE_Installation: installation.create,
  List_all_Installation: installation.list,
  CREATE_DeviceServer: deviceServer.create,
  List_all_DeviceServer: deviceServer.list,
  READ_DeviceServer: deviceServer.read,
  CREATE_SessionServer: session.create,
  DELETE_Session: session.remove,

  List_all_User: user.list,
  READ_User: user.read,
  List_all_MonetaryAccountBank_for_User: monetaryAccountBank.list,
}
