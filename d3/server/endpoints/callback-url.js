import { createCallbackUrl, deleteCallbackUrl, readCallbackUrl, updateCallbackUrl, } from "../bank/callback-url.js";
import { readOauthClient } from "../bank/oauth-client.js";
import { pageOf } from "../bank/page.js";
import { emptyResponse, idResponse, listResponse, response } from "../http/envelope.js";
import { bunqTime } from "../http/time.js";
export const create = (call) => {
    return idResponse(createCallbackUrl(call.bank, clientOf(call), call.body.url).id);
};
export const list = (call) => {
    return listResponse(pageOf(clientOf(call).callbackUrls, call.page), present, call.path, call.page);
};
export const read = (call) => {
    return response(present(readCallbackUrl(clientOf(call), call.params.callback_url_id)));
};
export const update = (call) => {
    const { bank, params, body } = call;
    return idResponse(updateCallbackUrl(bank, clientOf(call), params.callback_url_id, body.url).id);
};
export const remove = (call) => {
    deleteCallbackUrl(clientOf(call), call.params.callback_url_id);
    return emptyResponse();
};
/** How a callback URL is shown inside its client and by itself. */
export function presentCallbackUrl({ id, created, updated, url, }) {
    return { id, created: bunqTime(created), updated: bunqTime(updated), url };
}
function present(callbackUrl) {
    return { OauthCallbackUrl: presentCallbackUrl(callbackUrl) };
}
function clientOf({ user, params, }) {
    return readOauthClient(user(), params.client_id);
}
