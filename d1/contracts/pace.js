import { rateLimits } from "../openapi/generated/rate-limits.js";
export const realClock = {
    now: () => performance.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
const limits = rateLimits;
/** The limit of an operation: its own, or else that of its method. */
export function limitOf(operation, method) {
    return limits[operation ?? method] ?? limits[method] ?? { limit: 1, seconds: 1 };
}
/**
 * A sliding window an endpoint. A call counts from when its answer came, which is later than when the bank counted it: so
 * the delays of the network can only make the calls rarer than allowed.
 */
export function openPace(pacing, clock = realClock) {
    const calls = new Map();
    const last = new Map();
    let active = pacing === 'always';
    async function allowed(key, { limit, seconds }) {
        const earlier = (calls.get(key) ?? []).at(-limit);
        const wait = earlier === undefined || !active ? 0 : earlier + seconds * 1000 - clock.now();
        if (wait > 0)
            await clock.sleep(Math.ceil(wait));
    }
    function count(key, { limit }) {
        calls.set(key, [...(calls.get(key) ?? []), clock.now()].slice(-limit));
    }
    return {
        call: (operation, method, act) => {
            const key = operation ?? method;
            const limit = limitOf(operation, method);
            const before = last.get(key) ?? Promise.resolve();
            const turn = before
                .catch(() => { })
                .then(() => allowed(key, limit))
                .then(act)
                .finally(() => count(key, limit));
            last.set(key, turn);
            return turn;
        },
        called: (operation, method) => count(operation ?? method, limitOf(operation, method)),
        throttled: () => {
            active = pacing !== 'never';
        },
    };
}
