import { Names } from "./names.js";
import { headerKind, memberKind, SECRET_FORMS } from "./secret.js";
/** `"secret": "…"` and `"token": 123`, in JSON that may be cut off. */
const MEMBER = /("([\w-]+)"\s*:\s*)(?:"((?:[^"\\]|\\.)+)|(-?\d[\d.eE+-]*))/g;
/** `client_secret=…`, in a query or a form. */
const PARAMETER = /((?:^|[?&])([\w-]+)=)([^&\s#"']+)/g;
const USER_INFO = /(?<=\w:\/\/)[^/\s@]+@/g;
/**
 * Knows what the run declared, and what its exchanges show by the name of a field or a header. What has the form of a secret
 * is masked too, declared or not.
 */
export function createMask({ secrets, promises, exchanges, }) {
    const names = new Names();
    const mask = Object.assign((text) => maskText(names, text), {
        header(name, value) {
            const kind = headerKind(name);
            return kind === null || value === '' ? mask(value) : names.of(kind, value);
        },
    });
    for (const { kind, value } of secrets)
        names.of(kind, value);
    // Secrets are met here before any text is masked for keeps: an early text may hold what only a late field calls a secret.
    for (const exchange of [...exchanges, ...promises.flatMap((promise) => promise.exchanges)])
        maskExchange(mask, exchange);
    return mask;
}
function maskExchange(mask, exchange) {
    const { request, response } = exchange;
    const headers = (all) => Object.fromEntries(Object.entries(all).map(([name, value]) => [name, mask.header(name, value)]));
    return {
        ...exchange,
        url: mask(exchange.url),
        request: { headers: headers(request.headers), body: mask(request.body) },
        response: { ...response, headers: headers(response.headers), body: mask(response.body) },
    };
}
/** The same run without its secrets. A run that is masked already stays what it is. */
export function maskRun(run) {
    const mask = createMask(run);
    const exchanges = new Map();
    const masked = (exchange) => {
        // An exchange that stands in two places stays one and the same.
        const one = exchanges.get(exchange) ?? maskExchange(mask, exchange);
        exchanges.set(exchange, one);
        return one;
    };
    return {
        ...run,
        target: { name: mask(run.target.name), url: mask(run.target.url) },
        promises: run.promises.map((promise) => ({
            ...promise,
            title: mask(promise.title),
            ...(promise.reason === undefined ? {} : { reason: mask(promise.reason) }),
            exchanges: promise.exchanges.map(masked),
        })),
        exchanges: run.exchanges.map(masked),
        answers: run.answers.map(({ question, observed }) => ({ question, observed: mask(observed) })),
        secrets: [],
    };
}
function maskText(names, text) {
    const named = text
        .replace(USER_INFO, '')
        .replace(MEMBER, (whole, before, member, value, number) => {
        const kind = memberKind(member);
        if (kind === null)
            return whole;
        if (number !== undefined)
            return `${before}${names.ordinal(kind, number)}`;
        return `${before}"${names.of(kind, unescaped(value ?? ''))}`;
    })
        .replace(PARAMETER, (whole, before, parameter, value) => {
        const kind = memberKind(parameter);
        return kind === null ? whole : `${before}${names.of(kind, decoded(value))}`;
    });
    return SECRET_FORMS.reduce((left, { kind, form }) => left.replace(form, (found) => names.of(kind, found)), names.replaceIn(named));
}
function unescaped(json) {
    try {
        return JSON.parse(`"${json}"`);
    }
    catch {
        return json;
    }
}
function decoded(parameter) {
    try {
        return decodeURIComponent(parameter);
    }
    catch {
        return parameter;
    }
}
