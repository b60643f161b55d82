/** What a secret is called, and what it looks like. */
const MEMBERS = [
    [/api[_-]?key$/i, 'api_key'],
    [/client[_-]?id$/i, 'client_id'],
    [/private[_-]?key$/i, 'private_key'],
    [/signature$/i, 'signature'],
    [/secret$/i, 'secret'],
    [/(token|token[_-]value)$/i, 'token'],
    [/(password|authorization[_-]code)$/i, 'credential'],
];
const HEADERS = {
    'x-bunq-client-authentication': 'token',
    'x-bunq-client-signature': 'signature',
    'x-bunq-server-signature': 'signature',
    authorization: 'credential',
    'proxy-authorization': 'credential',
    cookie: 'credential',
    'set-cookie': 'credential',
};
/** What kind of secret stands in a JSON member or a parameter of this name; null for none. */
export function memberKind(name) {
    return MEMBERS.find(([form]) => form.test(name))?.[1] ?? null;
}
/** What kind of secret a header of this name carries; null for none. */
export function headerKind(name) {
    return HEADERS[name.toLowerCase()] ?? null;
}
/** Texts that are secrets wherever they stand. */
export const SECRET_FORMS = [
    {
        kind: 'private_key',
        form: /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
    },
    { kind: 'api_key', form: /(?<!\w)sandbox_[0-9a-f]{16,}(?!\w)/gi },
    { kind: 'credential', form: /(?<!\w)[0-9a-f]{40,}(?!\w)/gi },
    { kind: 'client_id', form: /(?<!\w)client_(?=[a-z]*\d)[0-9a-z]{12}(?!\w)/g },
    { kind: 'secret', form: /(?<!\w)secret_(?=[a-z]*\d)[0-9a-z]{12}(?!\w)/g },
];
/**
 * The name that is written instead of a secret. It keeps the form where the specification lays one down, so that others who
 * hold a recording against it see the form that the bank sent.
 */
export function nameFor(kind, value, number) {
    if (/^sandbox_[0-9a-z]+$/.test(value))
        return `sandbox_masked${number}`;
    if (kind === 'signature' && /^[A-Za-z0-9+/]+={0,2}$/.test(value))
        return `maskedSignature${number}`;
    return `<${kind} ${number}>`;
}
export function isName(text) {
    return /^(<\w+ \d+>|sandbox_masked\d+|maskedSignature\d+)$/.test(text);
}
