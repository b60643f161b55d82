import { Mistaken, mistakesBy } from "../openapi/control.js";
import { checkCallbackUrl, createCallbackUrl } from "./bank/callback-url.js";
import { Fault } from "./bank/fault.js";
import { createOauthClient } from "./bank/oauth-client.js";
import { createSandboxUser } from "./bank/user.js";
import { renderFault } from "./http/faults.js";
/**
 * Puts the users and clients into the bank that it should start with.
 * @param at where they stand, such as `users`
 * @throws Mistaken with everything that is wrong with them
 */
export function setUpUsers(bank, users, at) {
    const mistakes = [];
    const used = new Set();
    const isNew = (value, place) => {
        if (value === undefined)
            return;
        if (used.has(value))
            mistakes.push({ at: place, message: 'is there twice' });
        used.add(value);
    };
    for (const [index, { id, kind = 'UserPerson', apiKey, oauthClients = [] }] of users.entries()) {
        const place = `${at}[${index}]`;
        if (id !== undefined && bank.users.has(id)) {
            mistakes.push({ at: `${place}.id`, message: 'is another user already' });
            continue;
        }
        isNew(apiKey, `${place}.apiKey`);
        const given = { ...(id === undefined ? {} : { id }), ...(apiKey === undefined ? {} : { apiKey }) };
        const { user } = createSandboxUser(bank, kind, given);
        for (const [number, client] of oauthClients.entries()) {
            const where = `${place}.oauthClients[${number}]`;
            isNew(client.clientId, `${where}.clientId`);
            isNew(client.secret, `${where}.secret`);
            mistakes.push(...mistakesBy(() => setUpOauthClient(bank, () => user, client, where)));
        }
    }
    if (mistakes.length > 0)
        throw new Mistaken(mistakes);
}
/**
 * An OAuth client with its callback URLs, by the rules of the bank.
 * @param userOf asked for its owner once nothing else is wrong
 * @throws Mistaken in bunq's words; nothing was made then
 */
export function setUpOauthClient(bank, userOf, { status, callbackUrls = [], ...credentials }, at) {
    for (const [index, url] of callbackUrls.entries()) {
        const place = [at, `callbackUrls[${index}]`].filter(Boolean).join('.');
        ruled(() => checkCallbackUrl(bank, url), place);
    }
    const client = ruled(() => createOauthClient(bank, userOf(), status, credentials), at);
    for (const url of callbackUrls)
        createCallbackUrl(bank, client, url);
    return client;
}
function ruled(create, at) {
    try {
        return create();
    }
    catch (error) {
        if (!(error instanceof Fault))
            throw error;
        const { body } = renderFault(error, 'en_US');
        throw new Mistaken(body.Error.map((item) => ({ at, message: item.error_description })));
    }
}
