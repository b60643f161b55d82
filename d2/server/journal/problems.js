import { Fault } from "../bank/fault.js";
import { renderFault } from "../http/faults.js";
import { findOperation } from "../http/find-operation.js";
import { pageReader, pathReader } from "../http/parameters.js";
import { bodyFaults } from "../http/request-body.js";
/**
 * What the specification has against a request, however the bank answered it: a path or method it does not know, bad
 * parameters, no token or signature where one belongs, a body of another shape, superfluous fields included.
 */
export function problemsOf(exchange) {
    const { pathname, searchParams } = new URL(exchange.url);
    const found = findOperation(exchange.method, pathname);
    if (found === null)
        return render([{ name: 'RouteNotFound', values: {} }]);
    if (found.operation === null)
        return render([wrongMethod(exchange.method, found)]);
    const { operation, params } = found;
    const said = {
        req: {
            param: (name) => params[name],
            query: (name) => searchParams.get(name) ?? undefined,
        },
    };
    return render([
        ...(operation.tokens.length > 0 && exchange.token === null ? [NO_TOKEN] : []),
        ...(operation.signature && !exchange.signed ? [NO_SIGNATURE] : []),
        ...thrownBy(() => pathReader(operation)(said)),
        ...thrownBy(() => pageReader(operation)(said)),
        ...(exchange.judged ??
            (exchange.requestBody === null ? [] : bodyFaults(exchange.requestBody, operation))),
    ]);
}
const NO_TOKEN = { name: 'InsufficientAuthentication', values: {} };
const NO_SIGNATURE = { name: 'SignatureRequired', values: {} };
function wrongMethod(method, { allowed }) {
    return { name: 'MethodNotAllowed', values: { method, allowed: allowed.join(', ') } };
}
function thrownBy(read) {
    try {
        read();
        return [];
    }
    catch (error) {
        if (error instanceof Fault)
            return error.entries;
        throw error;
    }
}
function render(entries) {
    return entries.map(({ name, values }) => {
        const [item] = renderFault(new Fault(name, values), 'en_US').body.Error;
        return { fault: name, message: item?.error_description ?? name };
    });
}
