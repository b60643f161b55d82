import { itemNames } from "../../openapi/claim.js";
/** Puts the items of an answer in their documented places; null where they stand there already, or have no places. */
export function arrange(operation, status, body) {
    const places = itemNames(operation, status);
    const items = body?.Response;
    if (places === null || !Array.isArray(items))
        return null;
    const observed = items.map(nameOf);
    const inPlace = places.every((names, index) => names.includes(observed[index] ?? ''));
    if (inPlace && items.length === places.length)
        return null;
    const arranged = places.map((names) => items.find((item) => names.includes(nameOf(item))) ?? null);
    return {
        documented: places.map((names) => names.join(' or ')),
        observed,
        body: { ...body, Response: arranged },
    };
}
function nameOf(item) {
    if (typeof item !== 'object' || item === null)
        return String(item);
    return Object.keys(item)[0] ?? 'an empty object';
}
