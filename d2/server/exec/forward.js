import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { pipeline } from 'node:stream';
import { askProxy } from "./upstream.js";
/** Headers that speak of one connection and not of the message. */
const PER_CONNECTION = new Set([
    'connection',
    'expect',
    'keep-alive',
    'proxy-authorization',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/**
 * Passes a request on as it came, and its answer back.
 * @param url absolute, as a client gives it to a proxy
 * @param failed is told why no answer came, while there is still somebody to tell
 */
export function forward(incoming, answer, url, proxy, failed) {
    const method = incoming.method ?? 'GET';
    const headers = endToEnd(incoming.rawHeaders);
    const outgoing = proxy === undefined
        ? (url.protocol === 'https:' ? secureRequest : request)(url, { method, headers, agent: false })
        : askProxy(proxy, { method, path: url.href, headers });
    outgoing.once('response', (response) => {
        answer.writeHead(response.statusCode ?? 502, response.statusMessage, endToEnd(response.rawHeaders));
        pipeline(response, answer, () => { });
    });
    outgoing.on('error', (error) => {
        if (!answer.headersSent)
            failed(error);
    });
    answer.once('close', () => outgoing.destroy());
    incoming.on('error', () => outgoing.destroy());
    incoming.pipe(outgoing);
}
/** @param raw names and values in turn, as Node has them */
function endToEnd(raw) {
    return raw.filter((_, index) => !PER_CONNECTION.has(raw[index - (index % 2)]?.toLowerCase() ?? ''));
}
