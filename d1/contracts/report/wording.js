const LONGEST = 120;
/** What a schema allows: `a whole number, at least 1`; `one of ACTIVE, CANCELLED`. */
export function documentedForm(schema) {
    const [type] = typesOf(schema);
    const allowed = schema['enum'];
    const form = allowed === undefined ? FORMS[type ?? '']?.(schema) : `one of ${allowed.join(', ')}`;
    return `${form ?? typeForm(schema)}${isNullable(schema) ? ', or null' : ''}`;
}
/** Only the type: `a whole number`. */
export function typeForm(schema) {
    return TYPES[typesOf(schema)[0] ?? ''] ?? 'anything';
}
const TYPES = {
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    string: 'text',
    array: 'an array',
    object: 'an object',
};
const FORMS = {
    integer: ({ minimum }) => `a whole number${typeof minimum === 'number' ? `, at least ${minimum}` : ''}`,
    string: stringForm,
    array: arrayForm,
    object: ({ required }) => (Array.isArray(required) ? `an object with ${required.join(', ')}` : 'an object'),
};
function typesOf(schema) {
    return [schema['type'] ?? []].flat().filter((type) => type !== 'null');
}
function isNullable(schema) {
    return [schema['type']].flat().includes('null');
}
function stringForm({ pattern, minLength, examples, description }) {
    if (typeof pattern !== 'string')
        return Number(minLength ?? 0) > 0 ? 'text, not empty' : 'text';
    const [example] = examples ?? [];
    const beginning = /^\^([\w/\- ]{3,})/.exec(pattern)?.[1];
    const explained = typeof description === 'string' ? description.trim().replace(/\.$/, '') : pattern;
    if (example !== undefined)
        return `text such as ${example} (${explained})`;
    return beginning === undefined ? `text of this form: ${explained}` : `text that begins with ${beginning}`;
}
function arrayForm({ minItems, maxItems }) {
    if (maxItems === 0)
        return 'an empty array';
    if (minItems !== undefined && minItems === maxItems)
        return `an array of exactly ${items(minItems)}`;
    return minItems === undefined ? 'an array' : `an array of at least ${items(minItems)}`;
}
/** What a value is: `text: "12"`; `an array of 2 items`; `an object with id, url`. */
export function observedForm(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty array' : `an array of ${items(value.length)}`;
    if (typeof value === 'object') {
        const keys = Object.keys(value);
        return keys.length === 0 ? 'an empty object' : cut(`an object with ${keys.join(', ')}`);
    }
    if (typeof value === 'string')
        return value === '' ? 'empty text' : `text: ${cut(JSON.stringify(value))}`;
    return typeof value === 'number' ? `number: ${value}` : String(value);
}
/** No more of a text than a reader needs. */
export function cut(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
/** `$.Response[*].OauthClient.id`, with every index collapsed. */
export function jsonPath(keys) {
    return keys.reduce((path, key) => {
        if (/^\d+$/.test(key))
            return `${path}[*]`;
        return /^\w+$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
    }, '$');
}
function items(count) {
    return `${count} item${count === 1 ? '' : 's'}`;
}
