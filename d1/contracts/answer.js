import { AssertionError } from 'node:assert';
import { faults } from "../openapi/fault.js";
export function answerOf(exchange) {
    const { status } = exchange.response;
    const answer = {
        exchange,
        status,
        wrappers: () => response(exchange).flatMap((item) => Object.keys(item)),
        items: (name) => response(exchange).flatMap((item) => (name in item ? [item[name]] : [])),
        item: (name) => {
            const [first] = answer.items(name);
            if (first === undefined || first === null)
                fail(`Response holds no ${name}`, answer.wrappers(), [name]);
            return first;
        },
        id: () => answer.item('Id').id,
        pagination: () => {
            const { Pagination } = parse(exchange);
            if (Pagination === undefined)
                fail('the list has no Pagination', undefined, 'Pagination');
            return Pagination;
        },
        description: () => errorText(exchange, 'error_description'),
        translation: () => errorText(exchange, 'error_description_translated'),
        refused: (...statuses) => {
            if (statuses.length === 0 ? status >= 400 && status < 500 : statuses.includes(status))
                return;
            const wanted = statuses.length === 0 ? 'a refusal' : `a refusal with ${statuses.join(' or ')}`;
            fail(`expected ${wanted}, got ${summary(exchange)}`, status, statuses);
        },
        refusedAs: (name, values = {}) => {
            const { status: wanted, text, provenance } = faults[name];
            answer.refused(wanted);
            const observed = text.replace(/\{(\w+)\}/g, (placeholder, key) => values[key] ?? placeholder);
            if (!('observed' in provenance) || answer.description() === observed)
                return;
            fail(`expected the text "${observed}", got "${answer.description()}"`, answer.description(), observed);
        },
    };
    return answer;
}
/** The JSON of a body. @throws AssertionError where it is none */
export function parse({ response: { body, status } }) {
    try {
        return JSON.parse(body);
    }
    catch {
        return fail(`the body of the answer with ${status} is not JSON`, body.slice(0, 80), 'JSON');
    }
}
function response(exchange) {
    if (exchange.response.status !== 200)
        fail(`expected 200, got ${summary(exchange)}`, exchange.response.status, 200);
    const body = parse(exchange);
    const items = body?.Response;
    if (!Array.isArray(items))
        fail('the answer has no list "Response"', Object.keys(body ?? {}), ['Response']);
    return items.filter((item) => typeof item === 'object' && item !== null);
}
function errorText(exchange, field) {
    try {
        const [first] = JSON.parse(exchange.response.body).Error;
        return String(first?.[field] ?? '');
    }
    catch {
        return '';
    }
}
function summary(exchange) {
    const text = errorText(exchange, 'error_description');
    return `${exchange.response.status}${text === '' ? '' : `: ${text}`}`;
}
function fail(message, actual, expected) {
    throw new AssertionError({ message, actual, expected });
}
