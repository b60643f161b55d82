import { bodyClaim, propertyNames } from "../../openapi/claim.js";
import { responseErrors } from "../../openapi/response-check.js";
import { arrange } from "./order.js";
import { valueAt, valueDifference, wrapperDifference } from "./value.js";
import { observedForm } from "./wording.js";
/**
 * Everything in the JSON of an answer that is not as documented.
 * @param status one that the specification knows for the operation
 */
export function bodyDifferences(operation, status, body) {
    const envelope = envelopeDifference({ operation, status, body });
    if (envelope !== null)
        return [envelope];
    const arrangement = arrange(operation, status, body);
    if (arrangement === null)
        return valueDifferences({ operation, status, body });
    const { documented, observed } = arrangement;
    const order = {
        kind: 'order',
        where: '$.Response',
        title: sameItems(arrangement.body.Response, body)
            ? 'The items of Response come in another order'
            : 'Response does not hold the documented items',
        documented: documented.join(', then '),
        observed: observed.join(', then ') || 'an empty array',
        claim: bodyClaim(operation, status, '/Response'),
    };
    const held = { operation, status, body: arrangement.body };
    return [order, ...valueDifferences(held, (error) => valueAt(arrangement.body, error.instancePath) !== null)];
}
/** Whether the array holds what it should, only in other places. */
function sameItems(arranged, body) {
    const { Response } = body;
    return (Response.length === arranged.length && arranged.every((item) => item !== null && Response.includes(item)));
}
/** What is wrong with a body that is not `{"Response": […]}`, or `{"Error": […]}`, at all. */
function envelopeDifference({ operation, status, body }) {
    const name = propertyNames(bodyClaim(operation, status, '').schema)[0] ?? 'Response';
    const names = typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.keys(body) : [];
    if (names.includes(name))
        return null;
    return {
        kind: 'envelope',
        where: '$',
        title: name === 'Response' && names.includes('Error')
            ? `An Error comes with the status ${status} of success`
            : `The answer is not wrapped in ${name}`,
        documented: `an object with ${name}, an array`,
        observed: observedForm(body),
        claim: bodyClaim(operation, status, `/${name}`),
    };
}
function valueDifferences(held, judged = () => true) {
    const errors = withoutEchoes(responseErrors(held.operation, held.status, held.body)).filter(judged);
    const wrappers = errors.flatMap((error) => misnamed(held, error, errors) ?? []);
    const explained = new Set(wrappers.map(({ at }) => at));
    return [
        ...wrappers.map(({ difference }) => difference),
        ...errors
            .filter(({ instancePath }) => !explained.has(instancePath))
            .map((error) => valueDifference(held, error)),
    ];
}
/** A value of another type breaks every other rule of its place as well, which tells nothing more. */
function withoutEchoes(errors) {
    const retyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
    return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !retyped.has(instancePath));
}
/** A wrapper of another name: where one thing is missing and another too many, and only one is documented. */
function misnamed(held, error, errors) {
    const at = error.instancePath;
    const name = String(error.params['missingProperty']);
    const { schema } = bodyClaim(held.operation, held.status, at);
    const instead = errors
        .filter(({ instancePath, keyword }) => instancePath === at && keyword === 'additionalProperties')
        .map(({ params }) => String(params['additionalProperty']));
    if (error.keyword !== 'required' || instead.length === 0 || propertyNames(schema).join() !== name)
        return null;
    return { at, difference: wrapperDifference(held, at, [name], instead) };
}
