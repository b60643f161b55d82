import { createHmac } from 'node:crypto';
/** Members of a JSON body whose value is a secret, whatever it looks like. */
const SECRET_MEMBERS = {
    secret: 'secret',
    client_secret: 'secret',
    client_id: 'client_id',
    token: 'token',
    token_value: 'token',
    access_token: 'token',
    api_key: 'api_key',
};
/** What betrays a secret anywhere else: bunq's prefixes, long hex, a private key. */
const SECRET_TEXT = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(-----END [A-Z ]*PRIVATE KEY-----)?|\b(client|secret|sandbox)_[A-Za-z0-9]{8,}|[0-9a-f]{32,}/gi;
/** @param key what the masks follow from, so that a mask tells nothing to who does not know it */
export function createMasker(key) {
    const mask = (kind, value) => value === '' ? '' : `<${kind} ${createHmac('sha256', key).update(value).digest('hex').slice(0, 8)}>`;
    const text = (value) => value.replaceAll(SECRET_TEXT, (found) => mask(kindOf(found), found));
    const json = (value) => {
        if (typeof value === 'string')
            return text(value);
        if (Array.isArray(value))
            return value.map(json);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [text(name), member(name, one)]));
    };
    const member = (name, value) => {
        const kind = Object.hasOwn(SECRET_MEMBERS, name) ? SECRET_MEMBERS[name] : undefined;
        return kind !== undefined && typeof value === 'string' ? mask(kind, value) : json(value);
    };
    return { mask, text, json };
}
function kindOf(found) {
    const prefix = /^(client|secret|sandbox)_/.exec(found)?.[1];
    if (prefix === 'client')
        return 'client_id';
    if (prefix === 'secret')
        return 'secret';
    if (prefix === 'sandbox')
        return 'api_key';
    return found.startsWith('-----') ? 'private_key' : 'token';
}
