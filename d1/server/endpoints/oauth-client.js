import { createOauthClient, readOauthClient, updateOauthClient, } from "../bank/oauth-client.js";
import { pageOf } from "../bank/page.js";
import { idResponse, listResponse, response } from "../http/envelope.js";
import { presentCallbackUrl } from "./callback-url.js";
export function create({ bank, user, body }) {
    return idResponse(createOauthClient(bank, user(), body.status).id);
}
export function list({ user, page, path }) {
    return listResponse(pageOf(user().oauthClients, page), present, path, page);
}
export function read({ user, params }) {
    return response(present(readOauthClient(user(), params.client_id)));
}
export function update({ bank, user, params, body }) {
    return idResponse(updateOauthClient(bank, user(), params.client_id, body.status).id);
}
function present(client) {
    return { OauthClient: presentOauthClient(client) };
}
/** An OAuth client to the letter as bunq shows it, without its wrapper. */
export function presentOauthClient(client) {
    return {
        id: client.id,
        status: client.status,
        display_name: client.displayName,
        client_id: client.clientId,
        secret: client.secret,
        callback_url: client.callbackUrls.map(presentCallbackUrl),
    };
}
