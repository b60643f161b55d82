import { serialise } from "./envelope.js";
import { exchangeOf } from "./exchange.js";
/**
 * Writes an answer as bunq writes it: compact JSON, `Content-Type: application/json` and nothing more, the request's id
 * echoed, an id of its own, and a signature over the bytes of the body. The signature is there for every caller with a
 * token, good or bad, for the installation itself, and always in a strict bank.
 */
export function answer({ world, key, strict }, { req, env }, status, body, warning) {
    const text = serialise(body);
    exchangeOf(env)?.answered(status, text);
    const headers = {
        'Content-Type': 'application/json',
        'X-Bunq-Client-Response-Id': world.uuid(),
    };
    const requestId = req.header('X-Bunq-Client-Request-Id');
    if (requestId !== undefined)
        headers['X-Bunq-Client-Request-Id'] = requestId;
    if (warning !== undefined)
        headers['X-Bunq-Warning'] = warning;
    // Who is warned carries no token, so that nobody has to look for one.
    const signed = strict ||
        req.path === '/v1/installation' ||
        (warning === undefined && req.header('X-Bunq-Client-Authentication'));
    if (!signed)
        return new Response(text, { status, headers });
    return key.sign(text).then((signature) => {
        headers['X-Bunq-Server-Signature'] = signature;
        return new Response(text, { status, headers });
    });
}
