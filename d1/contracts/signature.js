import { isSignedBy } from "./client-key.js";
/**
 * Whether a true signature can be demanded of an answer: one to a token that the bank gave in this run, since only a token
 * says whose key it is, or one that comes with a signature and the key for it, as an installation does.
 */
export function owesSignature({ request, response }, parties) {
    if (response.status === 429)
        return false;
    if (keyFor(request.headers[TOKEN], parties) !== undefined)
        return true;
    return response.headers[SIGNATURE] !== undefined && keyIn(response.body) !== undefined;
}
/** The answers that owe a signature and do not carry a true one, each in words. */
export function unsigned(exchanges, parties) {
    return exchanges.flatMap((exchange) => {
        const { method, url, request, response } = exchange;
        const key = keyFor(request.headers[TOKEN], parties) ?? keyIn(response.body);
        if (key === undefined || !owesSignature(exchange, parties))
            return [];
        const signature = response.headers[SIGNATURE];
        if (signature !== undefined && isSignedBy(key, response.body, signature))
            return [];
        const fault = signature === undefined ? 'no signature' : 'a false signature';
        return [`${fault}: ${method} ${new URL(url).pathname} with ${response.status}`];
    });
}
const TOKEN = 'x-bunq-client-authentication';
const SIGNATURE = 'x-bunq-server-signature';
function keyFor(token, parties) {
    const owner = parties.find(({ session, installation }) => {
        return token !== undefined && (session?.token === token || installation?.token === token);
    });
    return owner?.installation?.publicKey;
}
/** The key that an installation has just brought. */
function keyIn(body) {
    return body.includes('"ServerPublicKey"') ? readKey(body) : undefined;
}
function readKey(body) {
    try {
        const { Response } = JSON.parse(body);
        return Response.find(({ ServerPublicKey }) => ServerPublicKey)?.ServerPublicKey?.server_public_key;
    }
    catch {
        return undefined;
    }
}
