/** Ways through `openapi.yaml`: from an operation to its answers, and from a schema to what is inside it. */
import { document } from "./generated/document.js";
/** The keys of a JSON pointer. */
export function keysOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
export function operationPlace(id) {
    for (const [path, item] of Object.entries(document.paths)) {
        for (const [method, operation] of Object.entries(item)) {
            if (operation['operationId'] === id)
                return { pointer: pointerInto(pointerInto('#/paths', path), method), node: operation };
        }
    }
    throw new Error(`openapi.yaml has no operation ${id}`);
}
/** Where a reference leads, or the place itself. */
export function follow(place) {
    const reference = place.node['$ref'];
    if (typeof reference !== 'string')
        return place;
    const node = keysOf(reference).reduce((at, key) => at[key], document);
    return follow({ pointer: reference, node: node });
}
/** The places on the way down, without the one it starts from, the innermost last; none where there is no such way. */
export function descend(from, ...keys) {
    const places = [];
    for (const key of keys) {
        const around = follow(places.at(-1) ?? from);
        const inner = around.node[key];
        if (typeof inner !== 'object' || inner === null)
            return [];
        places.push({ pointer: pointerInto(around.pointer, key), node: inner });
    }
    return places;
}
/** The schemas on the way into a value, the outermost first; they end where the specification knows no further. */
export function schemasAlong(schema, keys) {
    const places = [schema];
    let at = schema;
    for (const key of keys) {
        const branch = branchWith(follow(at), key);
        const inner = [['properties', key], ['prefixItems', key], ['items']]
            .map((way) => descend(branch, ...way).at(-1))
            .find((found) => found !== undefined);
        if (inner === undefined)
            break;
        places.push(branch, inner);
        at = inner;
    }
    return places;
}
/** Of a choice, the branch that has this property. */
function branchWith(schema, key) {
    const branches = schema.node['oneOf'];
    const index = branches?.findIndex((branch) => branch['properties']?.[key] !== undefined);
    return (index === undefined ? undefined : descend(schema, 'oneOf', String(index)).at(-1)) ?? schema;
}
/** The pointer to a member of what another pointer points to. */
export function pointerInto(pointer, key) {
    return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
