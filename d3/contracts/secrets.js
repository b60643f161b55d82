import { headerKind } from "./report/secret.js";
/** Names of fields whose values are nobody else's business; what a drifting bank may rename them to is covered too. */
const SECRET = /secret|token|api_?key|client_?id|credential|private|password/i;
/** Every secret of a run, each once, with a word for its kind. */
export function secretsOf(exchanges, parties) {
    const kinds = new Map();
    for (const { kind, value } of [...parties.flatMap(ofParty), ...exchanges.flatMap(ofExchange)]) {
        if (value.length > 3 && !kinds.has(value))
            kinds.set(value, kind);
    }
    return [...kinds].map(([value, kind]) => ({ kind, value }));
}
/** A text with every secret of the run replaced by its kind. */
export function hide(text, exchanges, parties) {
    return secretsOf(exchanges, parties).reduce((hidden, { kind, value }) => hidden.replaceAll(value, `<${kind}>`), text);
}
function ofParty({ key, apiKey = '', installation, session }) {
    return [
        { kind: 'private_key', value: key.privateKey },
        { kind: 'api_key', value: apiKey },
        { kind: 'token', value: installation?.token ?? '' },
        { kind: 'token', value: session?.token ?? '' },
    ];
}
/** Exchanges are looked through once, however often a text has to be hidden. */
const known = new WeakMap();
function ofExchange(exchange) {
    const secrets = known.get(exchange) ?? [exchange.request, exchange.response].flatMap(ofMessage);
    known.set(exchange, secrets);
    return secrets;
}
function ofMessage({ headers, body }) {
    const inHeaders = Object.entries(headers).flatMap(([name, value]) => {
        const kind = headerKind(name);
        return kind === null ? [] : [{ kind, value }];
    });
    return [...inHeaders, ...ofBody(body)];
}
function ofBody(body) {
    const secrets = [];
    try {
        JSON.parse(body, (name, value) => {
            if (SECRET.test(name) && typeof value === 'string')
                secrets.push({ kind: name, value });
            return value;
        });
    }
    catch {
        // What is not JSON has no fields; the headers have been looked at.
    }
    return secrets;
}
