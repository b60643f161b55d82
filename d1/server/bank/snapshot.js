import { Mistaken } from "../../openapi/control.js";
import { emptyBank } from "./bank.js";
import { allOauthClients } from "./oauth-client.js";
export function saveBank(bank) {
    const apiKeys = apiKeysByUser(bank);
    return {
        lastIds: { ...bank.lastIds },
        users: [...bank.users.values()].map((user) => {
            const { id, kind, created, monetaryAccountId } = user;
            return { id, kind, created, monetaryAccountId, apiKeys: apiKeys.get(user) ?? [] };
        }),
        oauthClients: allOauthClients(bank).map((client) => ({
            ...client,
            callbackUrls: client.callbackUrls.map((callbackUrl) => ({ ...callbackUrl })),
        })),
        installations: [...bank.installationsByToken.values()].map((installation) => ({
            ...installation,
            apiKeys: [...installation.apiKeys],
            devices: installation.devices.map(({ installationId: _, ...device }) => device),
            requestIds: [...installation.requestIds],
        })),
        sessions: [...bank.sessionsByToken.values()].map(({ id, token, installation, user, created, expires }) => {
            return { id, token, installationId: installation.id, userId: user.id, created, expires };
        }),
    };
}
/** The API keys of each user. Look-ups go the other way, so this takes a walk. */
export function apiKeysByUser(bank) {
    const keys = new Map();
    for (const [apiKey, user] of bank.usersByApiKey)
        keys.set(user, [...(keys.get(user) ?? []), apiKey]);
    return keys;
}
/**
 * Makes the bank what it was.
 * @throws Mistaken where the parts do not fit each other; the bank is as before then
 */
export function restoreBank(bank, saved) {
    const mistakes = [...misfits(saved)];
    if (mistakes.length > 0)
        throw new Mistaken(mistakes);
    emptyBank(bank);
    Object.assign(bank.lastIds, saved.lastIds);
    for (const { apiKeys, ...user } of saved.users) {
        const restored = { ...user, oauthClients: [] };
        bank.users.set(user.id, restored);
        for (const apiKey of apiKeys) {
            bank.usersByApiKey.set(apiKey, restored);
            bank.credentials.add(apiKey);
        }
    }
    for (const client of saved.oauthClients) {
        const restored = { ...client, callbackUrls: client.callbackUrls.map((one) => ({ ...one })) };
        bank.users.get(client.userId)?.oauthClients.push(restored);
        bank.credentials.add(client.clientId);
        bank.credentials.add(client.secret);
    }
    const installations = new Map(saved.installations.map((one) => [one.id, restoreInstallation(bank, one)]));
    for (const { installationId, userId, ...session } of saved.sessions) {
        const installation = installations.get(installationId);
        const user = bank.users.get(userId);
        bank.credentials.add(session.token);
        if (installation && user)
            bank.sessionsByToken.set(session.token, { ...session, installation, user });
    }
}
function restoreInstallation(bank, saved) {
    const devices = saved.devices.map((device) => ({ ...device, installationId: saved.id }));
    for (const device of devices)
        bank.devices.set(device.id, device);
    const installation = {
        ...saved,
        apiKeys: new Set(saved.apiKeys),
        devices,
        requestIds: new Set(saved.requestIds),
    };
    bank.installationsByToken.set(saved.token, installation);
    bank.credentials.add(saved.token);
    return installation;
}
/** What no schema sees: ids and credentials that are there twice, out of order, above the last one given, or point nowhere. */
function* misfits(saved) {
    const { lastIds, users, oauthClients, installations, sessions } = saved;
    const userIds = new Set(users.map(({ id }) => id));
    const installationIds = new Set(installations.map(({ id }) => id));
    yield* twice(users, 'users', ({ id }) => id);
    yield* unfit(oauthClients, 'oauthClients', lastIds.OauthClient);
    yield* unfit(installations, 'installations', lastIds.Installation);
    yield* unfit(sessions, 'sessions', lastIds.Session);
    yield* twice(installations, 'installations', ({ token }) => token);
    yield* twice(sessions, 'sessions', ({ token }) => token);
    yield* twice(users.flatMap(({ apiKeys }) => apiKeys), 'users[].apiKeys', (apiKey) => apiKey);
    for (const [index, client] of oauthClients.entries()) {
        const at = `oauthClients[${index}]`;
        if (!userIds.has(client.userId))
            yield { at: `${at}.userId`, message: 'is no user of this snapshot' };
        yield* unfit(client.callbackUrls, `${at}.callbackUrls`, lastIds.OauthCallbackUrl);
    }
    for (const [index, { devices }] of installations.entries()) {
        yield* unfit(devices, `installations[${index}].devices`, lastIds.DeviceServer);
    }
    for (const [index, session] of sessions.entries()) {
        const at = `sessions[${index}]`;
        if (!userIds.has(session.userId))
            yield { at: `${at}.userId`, message: 'is no user of this snapshot' };
        if (!installationIds.has(session.installationId)) {
            yield { at: `${at}.installationId`, message: 'is no installation of this snapshot' };
        }
    }
}
function* unfit(items, at, last) {
    for (const [index, { id }] of items.entries()) {
        const before = items[index - 1]?.id ?? 0;
        if (id <= before)
            yield { at: `${at}[${index}].id`, message: `does not follow ${before}` };
        if (id > last)
            yield { at: `${at}[${index}].id`, message: `is above the last id given, ${last}` };
    }
}
function* twice(items, at, key) {
    const seen = new Set();
    for (const [index, item] of items.entries()) {
        if (seen.has(key(item)))
            yield { at: `${at}[${index}]`, message: 'is there twice' };
        seen.add(key(item));
    }
}
