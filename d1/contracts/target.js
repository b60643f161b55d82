import { Unjudged } from "./outcome.js";
const SANDBOXES = {
    sandbox: 'https://public-api.sandbox.bunq.com',
    'partner-sandbox': 'https://partner-api.sandbox.bunq.com',
};
/** Hosts where real money is. The suite makes and cancels OAuth clients: it stays away from them. */
const PRODUCTION = new Set(['api.bunq.com', 'api.partner.bunq.com']);
/** What `openTarget` will not open, in words for the one who asked; null where it will. */
export function targetFault(name) {
    if (name === 'mock' || Object.hasOwn(SANDBOXES, name))
        return null;
    if (!URL.canParse(name) || !/^https?:\/\//.test(name))
        return `expected mock, sandbox, partner-sandbox or a URL, got "${name}"`;
    const { hostname, search, hash, username, password } = new URL(name);
    if (PRODUCTION.has(hostname))
        return `${hostname} is bunq's production; the suite runs against sandboxes only`;
    if (search + hash + username + password !== '')
        return 'the URL of a bank has no user, password, query or fragment';
    return null;
}
/**
 * The bank of that name. `mock` is started here, strict, in this process, on a free port, and ends with `close()`.
 * @throws Unjudged with the text of `targetFault`
 */
export async function openTarget(name) {
    const fault = targetFault(name);
    if (fault !== null)
        throw new Unjudged(fault);
    if (name !== 'mock') {
        const url = (SANDBOXES[name] ?? name).replace(/\/+$/, '').replace(/\/v1$/, '');
        return { name, url, close: async () => { } };
    }
    // The one place where a contract meets the server. Loaded only now: most targets are elsewhere.
    const { createMock } = await import("../server/mock.js");
    // Strict, as the real bank is: an open mock leaves out what it does not demand.
    const mock = await createMock({ strict: true });
    return { name, url: mock.url, close: () => mock.close() };
}
