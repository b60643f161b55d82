import { bodyClaim, propertyNames } from "../../openapi/claim.js";
import { keysOf, pointerInto } from "../../openapi/place.js";
import { documentedForm, jsonPath, observedForm, typeForm } from "./wording.js";
/** One error in words. */
export function valueDifference(held, error) {
    const { instancePath: at, keyword, params } = error;
    const value = valueAt(held.body, at);
    if (keyword === 'oneOf')
        return wrapperDifference(held, at, params['wrappers'], Object.keys(value));
    if (keyword === 'required')
        return missing(held, pointerInto(at, String(params['missingProperty'])));
    if (keyword === 'additionalProperties')
        return surplus(held, at, String(params['additionalProperty']));
    const claim = bodyClaim(held.operation, held.status, at);
    const name = nameOf(at);
    const [kind, title] = keyword === 'type' ? ofType(value, claim.schema) : (OF_VALUE[keyword] ?? OTHERWISE);
    return {
        kind,
        where: jsonPath(keysOf(at)),
        title: `${name} ${title}`,
        documented: documentedForm(claim.schema),
        observed: observedForm(value),
        claim,
    };
}
const OTHERWISE = ['format', 'is not as documented'];
/** What a keyword of JSON Schema says about a value that breaks it. */
const OF_VALUE = {
    enum: ['enum', 'has a value that is not documented'],
    pattern: ['format', 'is written in another form'],
    minLength: ['empty', 'is empty'],
    minimum: ['range', 'is too small'],
    maximum: ['range', 'is too large'],
    minItems: ['count', 'holds too few items'],
    maxItems: ['count', 'holds too many items'],
};
function ofType(value, schema) {
    return value === null
        ? ['null', 'is null, and was never documented so']
        : ['type', `is not ${typeForm(schema)}`];
}
function missing({ operation, status }, at) {
    const claim = bodyClaim(operation, status, at);
    return {
        kind: 'missing',
        where: jsonPath(keysOf(at)),
        title: `${nameOf(at)} is missing`,
        documented: documentedForm(claim.schema),
        observed: 'nothing',
        claim,
    };
}
function surplus({ operation, status, body }, at, name) {
    const claim = bodyClaim(operation, status, at);
    return {
        kind: 'undocumented',
        where: jsonPath([...keysOf(at), name]),
        title: `${nameOf(pointerInto(at, name))} is not documented`,
        documented: `no such field, only ${propertyNames(claim.schema).join(', ')}`,
        observed: observedForm(valueAt(body, pointerInto(at, name))),
        claim,
    };
}
export function valueAt(body, pointer) {
    return keysOf(pointer).reduce((at, key) => at?.[key], body);
}
/** `OauthClient.secret` of `$.Response[*].OauthClient.secret`. */
function nameOf(pointer) {
    const path = jsonPath(keysOf(pointer))
        .slice(2)
        .replace(/^Response\[\*\]\./, '');
    return path.endsWith('[*]') ? `An item of ${path.slice(0, -3)}` : path;
}
/** An object that stands under another name than it should. */
export function wrapperDifference(held, at, names, instead) {
    return {
        kind: 'wrapper',
        where: jsonPath(keysOf(at)),
        title: `The object is not wrapped in ${names.join(' or ')}`,
        documented: names.join(' or '),
        observed: instead.join(', ') || 'an empty object',
        claim: bodyClaim(held.operation, held.status, names.length === 1 ? `${at}/${names[0]}` : at),
    };
}
