import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import supertest from 'supertest';
import { Unjudged } from "./outcome.js";
/** Connections are kept, because superagent opens one a request otherwise; an idle one holds no process back. */
const KEPT = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
/**
 * Sends one request and reads the whole answer, whatever its status. Follows no redirect, and parses nothing: what is
 * judged are the bytes.
 * @param timeout milliseconds for the whole exchange
 * @throws Unjudged where there is no answer: no such host, refused, reset, too late
 */
export async function send(url, request, timeout) {
    const { operation, method, path, headers, body } = request;
    const began = new Date().toISOString();
    const start = performance.now();
    const verb = method.toLowerCase();
    const sent = supertest(url)[verb](path).set(headers).redirects(0).timeout({ deadline: timeout });
    sent.agent(url.startsWith('https:') ? KEPT.https : KEPT.http);
    const raw = sent
        .ok(() => true)
        .buffer(true)
        .parse(asText);
    try {
        const { status, headers: answered, body: text } = await (body === undefined ? raw : raw.send(body));
        return {
            operation,
            method,
            url: url + path,
            began,
            milliseconds: performance.now() - start,
            request: { headers: lowerCase(headers), body: body ?? '' },
            response: { status, headers: lowerCase(answered), body: String(text) },
        };
    }
    catch (error) {
        throw new Unjudged(reason(error, new URL(url).host, timeout));
    }
}
function asText(answer, done) {
    const chunks = [];
    answer.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
    answer.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')));
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function reason(error, host, timeout) {
    const { timeout: late, message, ...rest } = error;
    // supertest puts the code of a refused connection into the message.
    const code = rest.code ?? /^(E[A-Z]+): /.exec(message)?.[1];
    if (late !== undefined || code === 'ETIMEDOUT')
        return `${host} did not answer within ${timeout / 1000} s`;
    if (code === 'ECONNREFUSED')
        return `nobody listens at ${host}`;
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return `the name ${host} cannot be resolved: is there a network?`;
    if (code === 'ECONNRESET' || code === 'EPIPE')
        return `${host} broke the connection`;
    return `${host} could not be asked: ${message}`;
}
