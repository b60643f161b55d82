/** bunq's answer to create and update. */
export function idResponse(id) {
    return { Response: [{ Id: { id } }] };
}
/** bunq's answer to read: one object in a wrapper of its name. */
export function response(item) {
    return { Response: [item] };
}
/** bunq's answer to delete. */
export function emptyResponse() {
    return { Response: [] };
}
/**
 * bunq's answer to list. The URLs are relative and repeat `count` where it was asked for; on a page with items exactly one of
 * `future_url` and `newer_url` is given, on an empty one none.
 * @param path of the list, from `/v1`
 */
export function listResponse(page, present, path, { countAsked }) {
    const newest = page.items[0]?.id;
    const oldest = page.items.at(-1)?.id;
    const count = countAsked === undefined ? '' : `&count=${countAsked}`;
    const newer = newest === undefined ? null : `${path}?newer_id=${newest}${count}`;
    const older = oldest === undefined ? null : `${path}?older_id=${oldest}${count}`;
    return {
        Response: page.items.map(present),
        Pagination: {
            future_url: page.hasNewer ? null : newer,
            newer_url: page.hasNewer ? newer : null,
            older_url: page.hasOlder ? older : null,
        },
    };
}
/**
 * The bytes of a body: compact JSON in ASCII, because a published client hashes one byte per character when it checks the
 * signature.
 */
export function serialise(body) {
    const text = JSON.stringify(body);
    return NOT_ASCII.test(text) ? text.replaceAll(EACH_NOT_ASCII, unicodeEscape) : text;
}
const NOT_ASCII = /[\u0080-\uffff]/;
const EACH_NOT_ASCII = new RegExp(NOT_ASCII, 'g');
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
