import { nextId } from "./bank.js";
import { Fault, notFound } from "./fault.js";
import { findById } from "./page.js";
/** One for all: a full bank is made of clients without any, and each list of their own would be one more thing to keep. */
const NO_CALLBACK_URLS = [];
Object.freeze(NO_CALLBACK_URLS);
/**
 * @param given credentials that no client has yet
 * @throws Fault OauthClientExists where the rules allow one ACTIVE client and there is one.
 */
export function createOauthClient(bank, user, status = 'ACTIVE', given = {}) {
    if (status === 'ACTIVE')
        refuseSecondActive(bank, user);
    const client = {
        id: nextId(bank, 'OauthClient'),
        userId: user.id,
        status,
        displayName: null,
        clientId: credential(bank, 'client_', given.clientId),
        secret: credential(bank, 'secret_', given.secret),
        callbackUrls: NO_CALLBACK_URLS,
    };
    user.oauthClients.push(client);
    return client;
}
/** Everybody's, by ascending id. Look-ups go by the user, so this takes a walk. */
export function allOauthClients(bank) {
    const all = [...bank.users.values()].flatMap(({ oauthClients }) => oauthClients);
    return all.sort((one, other) => one.id - other.id);
}
/** @throws Fault ObjectNotFound also where the client is another user's. */
export function readOauthClient(user, id) {
    const client = findById(user.oauthClients, id);
    if (client === undefined)
        throw notFound('OauthClient', id);
    return client;
}
/** @throws Fault OauthClientExists where the client would become a second ACTIVE one and the rules forbid it. */
export function updateOauthClient(bank, user, id, status) {
    const client = readOauthClient(user, id);
    if (status === 'ACTIVE' && client.status !== 'ACTIVE')
        refuseSecondActive(bank, user);
    if (status !== undefined)
        client.status = status;
    return client;
}
function refuseSecondActive(bank, user) {
    if (!bank.rules.singleOauthClient)
        return;
    if (user.oauthClients.some(({ status }) => status === 'ACTIVE'))
        throw new Fault('OauthClientExists');
}
function credential({ world, rules, credentials }, prefix, given) {
    if (given === undefined) {
        const hex64 = rules.credentialFormat === 'hex64';
        return credentials.fresh(() => (hex64 ? world.hex(64) : prefix + world.alphanumeric(12)));
    }
    credentials.add(given);
    return given;
}
