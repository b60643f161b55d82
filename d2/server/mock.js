import { createApp } from "./app.js";
import { createFront } from "./front.js";
import { createHandling } from "./handling.js";
import { listen } from "./listen.js";
/** The app of a fresh bank and nothing around it, not listening. */
export function createBankApp(options, ...middleware) {
    return createApp(createHandling(options), ...middleware);
}
/**
 * A fresh bank, listening. It shares nothing with any other.
 * @throws Error that names everything that is wrong with `users` and `faults`
 * @example
 * import { createMock } from 'bunq-mock'
 *
 * await using mock = await createMock({ seed: 1 })
 * const { userId, token } = mock.sandboxUser()
 * const answer = await fetch(`${mock.url}/v1/user/${userId}/oauth-client`, {
 *   method: 'POST',
 *   headers: { 'X-Bunq-Client-Authentication': token },
 *   body: '{}',
 * })
 * console.log(await answer.json(), mock.state.oauthClients, mock.requests.invalid)
 */
export async function createMock(options = {}) {
    const { host = '127.0.0.1', port = 0 } = options;
    const front = createFront(options, []);
    const controls = await front.controls();
    const listening = await listen(front, { host, port, ownProcess: false });
    const { url } = listening;
    let closed;
    const close = () => {
        front.close();
        closed ??= listening.close();
        return closed;
    };
    return {
        get state() {
            return controls.state;
        },
        get requests() {
            return controls.requests;
        },
        faults: controls.faults,
        clock: controls.clock,
        clearRequests: controls.clearRequests,
        sandboxUser: controls.sandboxUser,
        oauthClient: controls.oauthClient,
        reset: controls.reset,
        snapshot: controls.snapshot,
        restore: controls.restore,
        url,
        fetch: async (input, init) => {
            if (closed !== undefined)
                throw new TypeError('fetch failed', { cause: new Error('the mock is closed') });
            const request = new Request(typeof input === 'string' ? new URL(input, url) : input, init);
            return front.fetch(request);
        },
        close,
        [Symbol.asyncDispose]: close,
    };
}
