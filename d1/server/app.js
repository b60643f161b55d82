import { Hono } from 'hono';
import { operations } from "../openapi/operation.js";
import { Fault } from "./bank/fault.js";
import { endpoints } from "./endpoints/endpoints.js";
import { answer } from "./http/answer.js";
import { languageOf, renderFault } from "./http/faults.js";
import { findOperation } from "./http/find-operation.js";
import { handle } from "./http/handle.js";
/**
 * The bank as a function from request to answer. It does not listen: tests, the command line and the library all use this
 * one. Method, path and parameters of every route come from the specification.
 * @param middleware runs around every request, the first outermost
 */
export function createApp(handling, ...middleware) {
    const app = new Hono();
    const refuse = (c, fault) => {
        const { status, body } = renderFault(fault, languageOf(c.req.header('X-Bunq-Language')));
        return answer(handling, c, status, body);
    };
    for (const one of middleware)
        app.use(one);
    for (const operation of operations) {
        const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
        app.on(operation.method, path, handle(handling, operation, endpoints[operation.id]));
    }
    // Also for a wrong method: a second handler on each path would cost every request Hono's short way to the only one.
    app.notFound(async (c) => {
        const found = findOperation(c.req.method, c.req.path);
        if (found === null)
            return refuse(c, new Fault('RouteNotFound'));
        const allowed = found.allowed.join(', ');
        const answer = await refuse(c, new Fault('MethodNotAllowed', { method: c.req.method, allowed }));
        answer.headers.set('Allow', allowed);
        return answer;
    });
    app.onError((error, c) => refuse(c, error instanceof Fault ? error : internal(error)));
    return app;
}
/** A mistake of ours. The caller gets bunq's 500; what happened goes to the one who runs the bank. */
function internal(error) {
    console.error(error.stack);
    return new Fault('InternalServerError');
}
