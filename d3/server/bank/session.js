import { nextId } from "./bank.js";
import { Fault, notFound } from "./fault.js";
/**
 * @param deviceNeeded whether a device must have been registered for the API key before
 * @throws Fault IncorrectCredentials for an unknown API key, or a missing device
 */
export function createSession(bank, installation, apiKey, { deviceNeeded }) {
    const user = bank.usersByApiKey.get(apiKey);
    if (user === undefined || (deviceNeeded && !installation.apiKeys.has(apiKey))) {
        throw new Fault('IncorrectCredentials');
    }
    const created = bank.world.now();
    const session = {
        id: nextId(bank, 'Session'),
        token: bank.credentials.fresh(() => bank.world.hex(64)),
        installation,
        user,
        created,
        expires: created + bank.rules.sessionTimeout * 1e6,
    };
    bank.sessionsByToken.set(session.token, session);
    return session;
}
/** @param id of the session itself, or 0; no session can end another. */
export function deleteSession(bank, session, id) {
    if (id !== 0 && id !== session.id)
        throw notFound('Session', id);
    bank.sessionsByToken.delete(session.token);
}
export function hasExpired(bank, session) {
    return bank.world.now() >= session.expires;
}
