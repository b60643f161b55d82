import { rateLimits } from "../../openapi/generated/rate-limits.js";
import { Fault } from "../bank/fault.js";
const limits = rateLimits;
/**
 * bunq's published table, per endpoint and caller, over a sliding window. A refused call does not count.
 * @param now microseconds
 */
export function classicRateLimit(now) {
    const calls = new Map();
    const count = (operation, caller) => {
        const rule = limits[operation.id] ?? limits[operation.method];
        if (rule === undefined)
            return;
        const { limit, seconds } = rule;
        const time = now();
        const key = `${operation.id} ${caller}`;
        const recent = (calls.get(key) ?? []).filter((at) => at > time - seconds * 1e6 && at <= time);
        if (recent.length >= limit)
            throw new Fault('TooManyRequests', { limit, seconds });
        recent.push(time);
        // Moved to the end, so that the callers at the front are the ones that fell silent first.
        calls.delete(key);
        calls.set(key, recent);
        forget(calls, time - LONGEST * 1e6);
    };
    return { count, clear: () => calls.clear() };
}
const LONGEST = Math.max(...Object.values(limits).map(({ seconds }) => seconds));
function forget(calls, before) {
    for (const [key, times] of calls) {
        if ((times.at(-1) ?? 0) > before)
            return;
        calls.delete(key);
    }
}
