import { findOperation } from "../http/find-operation.js";
import { bunqTime } from "../http/time.js";
import { createMasker } from "./mask.js";
import { problemsOf } from "./problems.js";
/**
 * Makes remembered exchanges presentable. Each is made so once, unless its answer came after the first look.
 * @param key what masks follow from
 */
export function createReader(key) {
    const masker = createMasker(key);
    const rendered = new WeakMap();
    const present = (exchange) => {
        const known = rendered.get(exchange);
        if (known !== undefined && known.status === exchange.status)
            return known;
        const request = render(exchange, masker);
        rendered.set(exchange, request);
        return request;
    };
    return (exchanges) => withInvalid(exchanges.map(present));
}
/** `invalid` is not enumerable, so that two lists of requests compare as lists. */
function withInvalid(requests) {
    const invalid = requests.filter(({ problems }) => problems.length > 0);
    return Object.defineProperty(requests, 'invalid', { value: invalid });
}
function render(exchange, masker) {
    const { pathname, search } = new URL(exchange.url);
    const found = findOperation(exchange.method, pathname);
    const { token, milliseconds, requestBody, responseBody } = exchange;
    return {
        number: exchange.number,
        time: bunqTime(exchange.time),
        milliseconds: milliseconds === null ? null : Math.round(milliseconds * 100) / 100,
        method: exchange.method,
        path: masker.text(pathname + search),
        operation: found?.operation?.id ?? null,
        userId: exchange.userId ?? userIdIn(found?.params['user_id']),
        token: token === null ? null : masker.mask('token', token),
        requestBody: requestBody === null ? null : body(requestBody, masker),
        status: exchange.status,
        responseBody: responseBody === null ? null : body(responseBody, masker),
        fault: exchange.fault,
        problems: problemsOf(exchange).map(({ fault, message }) => ({ fault, message: masker.text(message) })),
    };
}
function userIdIn(text) {
    const id = Number(text);
    return Number.isSafeInteger(id) && id > 0 ? id : null;
}
function body(text, masker) {
    try {
        return masker.json(JSON.parse(text));
    }
    catch {
        return masker.text(text);
    }
}
