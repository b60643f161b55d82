import { HonoRequest } from 'hono/request';
import { answer } from "../http/answer.js";
import { languageOf, renderFault } from "../http/faults.js";
import { findOperation } from "../http/find-operation.js";
import { bodyFaults, readText } from "../http/request-body.js";
import { disturb } from "./disturb.js";
import { createFaults } from "./faults.js";
/** @param closing ends when the bank closes */
export function createDisturbance(answering, bank, closing) {
    const faults = createFaults();
    const disturbing = {
        closing,
        act: bank,
        refuse: (request, env, fault) => refuse(answering, request, env, fault),
        sign: (body) => answering.key.sign(body),
        leaveUnread,
    };
    return {
        faults,
        fetch: (request, env = {}) => {
            const { method, url } = request;
            const { pathname } = new URL(url);
            const operation = findOperation(method, pathname)?.operation?.id ?? null;
            const hit = faults.hit(method, pathname, operation);
            return hit === undefined ? bank(request, env) : disturb(disturbing, hit, operation, request, env);
        },
    };
}
function refuse(answering, request, env, fault) {
    const { pathname } = new URL(request.url);
    const { status, body } = renderFault(fault, languageOf(request.headers.get('X-Bunq-Language') ?? undefined));
    return answer(answering, { req: new HonoRequest(request, pathname), env }, status, body);
}
/** Tells the journal what the bank would have told it. */
async function leaveUnread(request, { exchange }) {
    if (exchange === undefined)
        return;
    const { pathname } = new URL(request.url);
    const operation = findOperation(request.method, pathname)?.operation;
    if (operation === null || operation === undefined)
        return;
    const { headers } = request;
    exchange.reached(operation, headers.get('X-Bunq-Client-Authentication') ?? undefined, headers.get('X-Bunq-Client-Signature') ?? undefined);
    if (operation.body === null)
        return;
    // A body that is too large, or breaks off, is the bank's to complain of, and the bank is not asked.
    const text = await readText({ req: new HonoRequest(request) }).catch(() => null);
    if (text !== null)
        exchange.received(text, () => bodyFaults(text, operation));
}
