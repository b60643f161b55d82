import { randomUUID } from 'node:crypto';
import { operations } from "../openapi/operation.js";
import { answerOf } from "./answer.js";
import { signatureOf } from "./client-key.js";
/** Asks an operation of the specification. @throws Unjudged */
export async function askOperation(line, id, { params = {}, query = {}, ...rest }) {
    const operation = operations.find((one) => one.id === id);
    if (operation === undefined)
        throw new Error(`the specification has no operation ${id}`);
    const values = params;
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => {
        const value = values[name];
        if (value === undefined)
            throw new Error(`${id} needs ${name}`);
        return encodeURIComponent(value);
    });
    const search = new URLSearchParams(query);
    return askPath(line, id, operation.method, search.size === 0 ? path : `${path}?${search}`, rest);
}
/** Asks a path, known to the specification or not. @param path from `/v1`, query included */
export async function askPath(line, operation, method, path, { body, token, key, headers } = {}) {
    const bytes = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const exchange = await line.send({
        operation,
        method,
        path,
        headers: {
            ...MANNERS,
            'X-Bunq-Client-Request-Id': randomUUID(),
            ...(token === undefined ? {} : { 'X-Bunq-Client-Authentication': token }),
            ...(key === undefined ? {} : { 'X-Bunq-Client-Signature': signatureOf(bytes ?? '', key) }),
            ...headers,
        },
        ...(bytes === undefined ? {} : { body: bytes }),
    });
    return answerOf(exchange);
}
/** What bunq's documentation asks every client to send. Compression is declined: what is signed are the plain bytes. */
const MANNERS = {
    'Content-Type': 'application/json',
    'Accept-Encoding': 'identity',
    'Cache-Control': 'no-cache',
    'User-Agent': 'bunq-mock-contract',
    'X-Bunq-Language': 'en_US',
    'X-Bunq-Region': 'nl_NL',
    'X-Bunq-Geolocation': '0 0 0 0 000',
};
