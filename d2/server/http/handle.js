import { Fault } from "../bank/fault.js";
import { useRequestId } from "../bank/installation.js";
import { answer } from "./answer.js";
import { authenticate, userOf } from "./authentication.js";
import { exchangeOf } from "./exchange.js";
import { pageReader, pathReader } from "./parameters.js";
import { bodyFaults, checkBody, parseBody, readText } from "./request-body.js";
import { isSignedBy } from "./signing.js";
const WARNING = 'bunq refuses this request: it carries no X-Bunq-Client-Authentication. Start with --strict to see it refused.';
const SIGNATURE = 'X-Bunq-Client-Signature';
/**
 * One operation, from request to answer: who calls and how often, parameters, body, and then the endpoint. Stays synchronous
 * where nothing has to be waited for.
 */
export function handle(handling, operation, endpoint) {
    const { bank, strict, rateLimit } = handling;
    const callOf = callReader(handling, operation);
    return (c) => {
        const token = c.req.header('X-Bunq-Client-Authentication');
        const exchange = exchangeOf(c.env);
        exchange?.reached(operation, token, operation.signature ? c.req.header(SIGNATURE) : undefined);
        rateLimit?.count(operation, token ?? addressOf(c));
        const caller = authenticate(bank, operation, token, { strict });
        exchange?.calledBy(caller.session?.user.id);
        const warning = operation.tokens.length > 0 && caller.installation === undefined ? WARNING : undefined;
        const finish = (result) => answer(handling, c, 200, result, warning);
        const act = (body) => {
            const result = endpoint(callOf(c, caller, body));
            return result instanceof Promise ? result.then(finish) : finish(result);
        };
        if (operation.body === null) {
            if (strict)
                checkManners(operation, caller, '', c);
            return act({});
        }
        const receive = (text) => {
            exchange?.received(text, () => bodyFaults(text, operation));
            const body = parseBody(text, operation);
            if (strict)
                checkManners(operation, caller, text, c);
            checkBody(operation, body, strict);
            return act(body);
        };
        const refuse = (fault) => {
            exchange?.unreadable(fault.entries);
            throw fault;
        };
        return readText(c).then(receive, refuse);
    };
}
function callReader({ bank, key, strict }, operation) {
    const readPath = pathReader(operation);
    const readPage = pageReader(operation);
    return (c, caller, body) => {
        const params = readPath(c);
        return {
            bank,
            key,
            strict,
            params: params,
            body: body,
            page: readPage(c),
            path: c.req.path,
            address: () => addressOf(c),
            user: () => userOf(bank, caller, params['user_id']),
            session: () => required(caller.session),
            installation: () => required(caller.installation),
        };
    };
}
function required(value) {
    if (value === undefined)
        throw new Fault('InsufficientAuthentication');
    return value;
}
/** What only a strict bank looks at: the request's id and its signature. */
function checkManners(operation, { installation }, body, c) {
    if (installation === undefined)
        return;
    const requestId = c.req.header('X-Bunq-Client-Request-Id');
    if (requestId !== undefined)
        useRequestId(installation, requestId);
    if (!operation.signature)
        return;
    const signature = c.req.header(SIGNATURE);
    if (signature === undefined || signature === '')
        throw new Fault('SignatureRequired');
    if (!isSignedBy(installation.clientPublicKey, body, signature))
        throw new Fault('SignatureInvalid');
}
function addressOf(c) {
    const env = c.env;
    return env?.incoming?.socket?.remoteAddress?.replace(/^::ffff:/, '') ?? '127.0.0.1';
}
