import * as callbackUrl from "./callback-url.js";
import * as deviceServer from "./device-server.js";
import * as installation from "./installation.js";
import * as monetaryAccountBank from "./monetary-account-bank.js";
import * as oauthClient from "./oauth-client.js";
import * as sandboxUser from "./sandbox-user.js";
import * as session from "./session.js";
import * as user from "./user.js";
/** Everything this bank can do. An operation of the specification that has no row here does not compile. */
export const endpoints = {
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
};
