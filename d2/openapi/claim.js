/** What the specification claims of an answer, and on whose word. */
import { document } from "./generated/document.js";
import { descend, follow, keysOf, operationPlace, schemasAlong } from "./place.js";
export const manners = document['x-manners'];
/**
 * The claim on a value in the body of an answer. Where the specification knows nothing of the place, the claim on the
 * nearest thing around it.
 * @param pointer JSON pointer into the body
 */
export function bodyClaim(operation, status, pointer) {
    const answer = answerPlaces(operation, status);
    const [schema] = answer
        .slice(-1)
        .flatMap((at) => descend(at, 'content', 'application/json', 'schema').slice(-1));
    return claimOf([...answer, ...(schema === undefined ? [] : schemasAlong(schema, keysOf(pointer)))]);
}
/** The claim on a header of an answer; null where the specification does not know the header. */
export function headerClaim(operation, status, name) {
    const answer = answerPlaces(operation, status);
    const [headers] = answer.slice(-1).flatMap((at) => descend(at, 'headers').slice(-1));
    const spelled = Object.keys(headers?.node ?? {}).find((one) => one.toLowerCase() === name.toLowerCase());
    if (headers === undefined || spelled === undefined)
        return null;
    const claim = claimOf([...answer, ...descend(headers, spelled).map(follow)]);
    return {
        ...claim,
        schema: { ...claim.schema['schema'], description: claim.schema['description'] },
    };
}
/** The claim that the operation exists. */
export function operationClaim(operation) {
    return claimOf([operationPlace(operation)]);
}
/**
 * The names under which the items of `Response` stand, position by position; null where it holds items of one kind. A
 * position has several names where the specification offers a choice.
 */
export function itemNames(operation, status) {
    const { schema } = bodyClaim(operation, status, '/Response');
    const items = schema['prefixItems'];
    const names = (index) => propertyNames(bodyClaim(operation, status, `/Response/${index}`).schema);
    return items?.map((_item, index) => names(index)) ?? null;
}
/** The names of the properties that the specification knows of an object, over all its branches. */
export function propertyNames(schema) {
    const branches = schema['oneOf'] ?? [schema];
    return branches.flatMap((branch) => Object.keys(branch['properties'] ?? {}));
}
/** The operation and its answer with that status, or the operation alone. */
function answerPlaces(id, status) {
    const operation = operationPlace(id);
    return [operation, ...descend(operation, 'responses', String(status))];
}
/** What stands beside a reference counts for more than what it leads to, and either for more than what is around it. */
function claimOf(places) {
    const nearest = places.toReversed().flatMap((place) => [place.node, follow(place).node]);
    const innermost = places.at(-1);
    if (innermost === undefined)
        throw new Error('a claim needs a place');
    const first = (word) => nearest.find((node) => node[word] !== undefined)?.[word];
    return {
        pointer: innermost.pointer,
        schema: { ...follow(innermost).node, ...innermost.node },
        provenance: first('x-provenance') ?? { assumed: 'nobody says' },
        question: first('x-question') ?? null,
    };
}
