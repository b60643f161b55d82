import { requests } from "../fixtures/requests.js";
import { askOperation } from "./ask.js";
import { makeClientKey } from "./client-key.js";
import { enter } from "./enter.js";
import { openLine } from "./line.js";
import { openPace } from "./pace.js";
/** Enters a bank, once a run. What went wrong is in `customer.failure`. */
export async function arrive({ name, url }, options = {}) {
    const { timeout = 30_000, seed = Date.now(), cleanup = false } = options;
    const pacing = options.pacing ?? pacingFor(name, url);
    const [key, strangerKey] = options.keys ?? (await Promise.all([makeClientKey(), makeClientKey()]));
    const line = openLine({ url, timeout, pace: openPace(pacing) });
    const credentials = {
        key,
        kind: 'person',
        ...(options.apiKey === undefined ? {} : { apiKey: options.apiKey }),
    };
    const customer = await enter(line, credentials, requests(seed));
    const found = customer.session === undefined ? [] : await clientsOf(line, customer);
    const open = customer.session !== undefined && (await isOpen(line, customer));
    if (cleanup)
        await cancelAll(line, customer, found);
    return {
        target: { name, url },
        timeout,
        pacing,
        seed,
        customer,
        strangerKey,
        open,
        allowAdditions: options.allowAdditions ?? false,
        found: cleanup ? [] : found,
        journal: line.journal,
    };
}
function pacingFor(name, url) {
    if (name === 'mock')
        return 'never';
    return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname) ? 'when-told' : 'always';
}
async function clientsOf(line, { user, session }) {
    try {
        const answer = await askOperation(line, 'List_all_OauthClient_for_User', {
            params: { user_id: user?.id ?? 0 },
            query: { count: 200 },
            token: session?.token ?? '',
        });
        return answer.items('OauthClient').map(({ id, status }) => ({ id, status }));
    }
    catch {
        // The promises about the list will say what is wrong with it.
        return [];
    }
}
async function isOpen(line, { user }) {
    try {
        const params = { user_id: user?.id ?? 0 };
        const { status, exchange } = await askOperation(line, 'List_all_OauthClient_for_User', { params });
        return status === 200 && exchange.response.headers['x-bunq-warning'] !== undefined;
    }
    catch {
        return false;
    }
}
async function cancelAll(line, { user, session }, clients) {
    for (const { id } of clients.filter(({ status }) => status === 'ACTIVE')) {
        await askOperation(line, 'UPDATE_OauthClient_for_User', {
            params: { user_id: user?.id ?? 0, client_id: id },
            token: session?.token ?? '',
            body: { status: 'CANCELLED' },
        }).catch(() => { });
    }
}
