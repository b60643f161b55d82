import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { Fault } from "../bank/fault.js";
import { serialise } from "./envelope.js";
import { renderFault } from "./faults.js";
/** The answer to what never became a request. There is no token to sign for, no id to echo and no language to go by. */
export function malformedResponse() {
    const { status, body } = renderFault(new Fault('MalformedRequest'), 'en_US');
    return new Response(serialise(body), { status, headers: headers() });
}
/** The same as bytes for a bare connection, which it ends. */
export function malformedMessage() {
    const { status, body } = renderFault(new Fault('MalformedRequest'), 'en_US');
    const text = serialise(body);
    const lines = Object.entries({ ...headers(), 'Content-Length': text.length, Connection: 'close' });
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${text}`;
}
function headers() {
    return { 'Content-Type': 'application/json', 'X-Bunq-Client-Response-Id': randomUUID() };
}
