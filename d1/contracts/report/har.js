import { STATUS_CODES } from 'node:http';
import { maskRun } from "./mask.js";
/**
 * The exchanges of a run, without its secrets, in the order in which they were made. Requests that nobody answered are left out.
 * @param version of this package
 */
export function toHar(run, version) {
    const { exchanges, promises } = maskRun(run);
    const all = [...new Set([...exchanges, ...promises.flatMap((promise) => promise.exchanges)])];
    const entries = all
        .filter(({ response }) => response.status > 0)
        .sort((a, b) => a.began.localeCompare(b.began))
        .map(entryOf);
    return { log: { version: '1.2', creator: { name: 'bunq-mock', version }, entries } };
}
function entryOf(exchange) {
    const { began, milliseconds, method, request, response } = exchange;
    const url = new URL(exchange.url);
    const base = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 };
    return {
        startedDateTime: began,
        time: milliseconds,
        request: {
            ...base,
            method,
            url: url.href,
            headers: pairs(Object.entries(request.headers)),
            queryString: pairs([...url.searchParams]),
            ...(request.body === '' ? {} : { postData: { mimeType: 'application/json', text: request.body } }),
            bodySize: Buffer.byteLength(request.body),
        },
        response: {
            ...base,
            status: response.status,
            statusText: STATUS_CODES[response.status] ?? '',
            headers: pairs(Object.entries(response.headers)),
            content: {
                size: Buffer.byteLength(response.body),
                mimeType: response.headers['content-type'] ?? '',
                text: response.body,
            },
            redirectURL: response.headers['location'] ?? '',
            bodySize: Buffer.byteLength(response.body),
        },
        cache: {},
        timings: { send: 0, wait: milliseconds, receive: 0 },
        comment: exchange.operation ?? 'an operation that the specification does not know',
    };
}
function pairs(entries) {
    return entries.map(([name, value]) => ({ name, value }));
}
