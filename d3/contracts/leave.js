import { askOperation } from "./ask.js";
import { openLine } from "./line.js";
import { openPace } from "./pace.js";
/**
 * Leaves a bank as it was found: removes the callback URLs that this run registered, cancels its OAuth clients, ends its
 * sessions. What has to go is read from what was said, so that nothing of anybody else is touched.
 * @returns what was said while leaving; a bank that no longer answers is left as it is
 */
export async function leave(visit, said) {
    const { target, timeout, customer } = visit;
    const token = customer.session?.token;
    if (token === undefined)
        return [];
    const pace = openPace(visit.pacing);
    for (const { operation, method } of said)
        pace.called(operation, method);
    const line = openLine({ url: target.url, timeout, pace });
    // Beside each other, because each operation has a limit of its own.
    await Promise.all([removeCallbackUrls(line, said, token), cancelClients(line, said, visit)]);
    for (const one of openSessions(said))
        await quietly(askOperation(line, 'DELETE_Session', { params: { session_id: 0 }, token: one }));
    return line.journal;
}
const CALLBACK_URL = /\/user\/(\d+)\/oauth-client\/(\d+)\/callback-url\/(\d+)$/;
async function removeCallbackUrls(line, said, token) {
    const removed = new Set(done(said, 'DELETE_CallbackUrl_for_User_OauthClient').map(({ url }) => new URL(url).pathname));
    for (const exchange of done(said, 'CREATE_CallbackUrl_for_User_OauthClient')) {
        if (exchange.request.headers['x-bunq-client-authentication'] !== token)
            continue;
        const path = `${new URL(exchange.url).pathname}/${createdId(exchange)}`;
        const [, user_id, client_id, callback_url_id] = CALLBACK_URL.exec(path) ?? [];
        if (removed.has(path) || !user_id || !client_id || !callback_url_id)
            continue;
        const params = { user_id, client_id, callback_url_id };
        await quietly(askOperation(line, 'DELETE_CallbackUrl_for_User_OauthClient', { params, token }));
    }
}
async function cancelClients(line, said, visit) {
    const { user, session } = visit.customer;
    for (const client_id of createdClients(said, visit)) {
        const params = { user_id: user?.id ?? 0, client_id };
        const question = { params, token: session?.token ?? '', body: { status: 'CANCELLED' } };
        await quietly(askOperation(line, 'UPDATE_OauthClient_for_User', question));
    }
}
/** The tokens of sessions that were opened in this run and not ended, the stranger's included. */
function openSessions(said) {
    const opened = done(said, 'CREATE_SessionServer').flatMap(({ response }) => {
        return /"token":\s*"([^"]+)"/.exec(response.body)?.[1] ?? [];
    });
    const ended = done(said, 'DELETE_Session').map(({ request }) => request.headers['x-bunq-client-authentication']);
    return opened.filter((token) => !ended.includes(token));
}
/** The clients of this run that are not cancelled yet, as far as it knows. */
function createdClients(said, { customer, found }) {
    const created = [...done(said, 'CREATE_OauthClient_for_User'), ...done(said, 'CREATE_OauthClient')]
        .filter(({ request }) => request.headers['x-bunq-client-authentication'] === customer.session?.token)
        .map(createdId);
    return [...new Set(created)].filter((id) => {
        return id > 0 && !found.some((one) => one.id === id) && !isCancelled(said, id);
    });
}
function isCancelled(said, id) {
    const written = said.filter(({ method, url, response }) => {
        return method === 'PUT' && response.status === 200 && url.endsWith(`/oauth-client/${id}`);
    });
    return written.at(-1)?.request.body.includes('CANCELLED') ?? false;
}
function done(said, operation) {
    return said.filter((one) => one.operation === operation && one.response.status === 200);
}
function createdId({ response }) {
    const id = /"id":\s*"?(\d+)/.exec(response.body)?.[1];
    return id === undefined ? 0 : Number(id);
}
async function quietly(asked) {
    await asked.catch(() => { });
}
