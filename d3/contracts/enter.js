import { askOperation } from "./ask.js";
import { Unjudged } from "./outcome.js";
import { outageOf } from "./report/outage.js";
/** The wrappers that a session may hold its user in. */
export const USER_KINDS = ['UserPerson', 'UserCompany', 'UserApiKey', 'UserPaymentServiceProvider'];
/** @throws Unjudged with the reason where it has not */
export function complete(party) {
    const { apiKey, installation, session, user, failure } = party;
    if (apiKey !== undefined && installation && session && user)
        return party;
    throw new Unjudged(failure?.reason ?? 'the bank could not be entered');
}
/**
 * Walks the way that every bunq client walks: sandbox user, installation, device, session. Never throws: what went wrong is
 * in `failure`, and the exchanges are in the line's journal for the promises to judge. Reads leniently, by the names of the
 * wrappers, so that one drift here does not hide every other.
 */
export async function enter(line, credentials, texts) {
    const party = { key: credentials.key };
    try {
        party.apiKey = credentials.apiKey ?? (await sandboxUser(line, credentials.kind));
        party.installation = await installation(line, party.key);
        const { token } = party.installation;
        const device = await askOperation(line, 'CREATE_DeviceServer', {
            token,
            key: party.key,
            body: { description: texts.deviceDescription(), secret: party.apiKey, permitted_ips: ['*'] },
        });
        refuseBadKey(device, credentials);
        if (device.status === 200)
            party.deviceId = device.id();
        const answer = await askOperation(line, 'CREATE_SessionServer', {
            token,
            key: party.key,
            body: { secret: party.apiKey },
        });
        refuseBadKey(answer, credentials);
        Object.assign(party, session(answer));
    }
    catch (error) {
        const reason = `the bank could not be entered: ${error.message}`;
        party.failure = { reason, keyRefused: error instanceof KeyRefused };
    }
    return party;
}
class KeyRefused extends Error {
}
async function sandboxUser(line, kind) {
    const operation = kind === 'person' ? 'CREATE_SandboxUserPerson' : 'CREATE_SandboxUserCompany';
    const answer = await askOperation(line, operation, { body: {} });
    if (answer.status === 404)
        throw new KeyRefused('it makes no sandbox users, and no BUNQ_API_KEY is set');
    return required(answer, 'ApiKey', 'api_key');
}
async function installation(line, key) {
    const answer = await askOperation(line, 'CREATE_Installation', {
        body: { client_public_key: key.publicKey },
    });
    const token = required(answer, 'Token', 'token');
    const publicKey = required(answer, 'ServerPublicKey', 'server_public_key');
    return { id: answer.items('Id')[0]?.id ?? 0, token, publicKey };
}
function session(answer) {
    const token = required(answer, 'Token', 'token');
    for (const kind of USER_KINDS) {
        const id = answer.items(kind)[0]?.id;
        if (id === undefined)
            continue;
        return { session: { id: answer.items('Id')[0]?.id ?? 0, token }, user: { id, kind } };
    }
    throw new Error('the session names no user');
}
/** A key that the caller gave and the bank does not want says nothing about the contract. */
function refuseBadKey(answer, { apiKey }) {
    if (apiKey === undefined || answer.status === 200)
        return;
    if (answer.status === 429 || answer.status >= 500)
        return;
    throw new KeyRefused(`the API key was refused with ${answer.status}: ${answer.description()}`);
}
function required(answer, wrapper, field) {
    const outage = outageOf(answer.exchange);
    if (outage !== null)
        throw new Unjudged(`the bank is out of order: ${answer.status}, ${outage}`);
    const value = answer.item(wrapper)[field];
    if (typeof value !== 'string' || value === '')
        throw new Error(`the answer has no ${wrapper}.${field}`);
    return value;
}
