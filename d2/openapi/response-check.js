/** Answers held against the specification. */
import { validators } from "./generated/response-validators.js";
import { operations } from "./operation.js";
const checks = validators;
/**
 * Everything that is wrong with the JSON of an answer.
 *
 * Two errors are not Ajv's own: `status`, the only one of an answer whose status the specification does not know for the
 * operation (`params.documented` lists those it knows), and a `oneOf` with `params.wrappers`, where an object stands in a
 * wrapper of none of the documented names. Inside a documented wrapper the errors are those of its own object.
 */
export function responseErrors(operation, status, body) {
    const check = checks[`${operation}_${status}`];
    if (check === undefined)
        return [unknownStatus(operation, status)];
    return check(body) ? [] : chosenBranches(check.errors ?? []);
}
/**
 * Everything that is wrong with the headers of an answer that the specification knows; others are let through. A `Content-Type`
 * other than exactly `application/json` is a `const` error.
 * @param headers names in lower case
 */
export function headerErrors(operation, status, headers) {
    const check = checks[`${operation}_${status}_headers`];
    const errors = check === undefined || check(headers) ? [] : (check.errors ?? []);
    return headers['content-type'] === JSON_TYPE ? errors : [...errors, wrongContentType(headers)];
}
const JSON_TYPE = 'application/json';
function wrongContentType(headers) {
    const missing = headers['content-type'] === undefined;
    return {
        instancePath: missing ? '' : '/content-type',
        schemaPath: missing ? '#/required' : '#/properties/content-type/const',
        keyword: missing ? 'required' : 'const',
        params: missing ? { missingProperty: 'content-type' } : { allowedValue: JSON_TYPE },
        message: missing ? "must have required property 'content-type'" : `must be exactly ${JSON_TYPE}`,
    };
}
function unknownStatus(operation, status) {
    const documented = operations.find(({ id }) => id === operation)?.statuses ?? [];
    return {
        instancePath: '',
        schemaPath: '#/responses',
        keyword: 'status',
        params: { status, documented },
        message: `must be answered with one of ${documented.join(', ')}, not ${status}`,
    };
}
/** Of each `oneOf`, only what the branch says whose wrapper is there; one error where no branch's is. */
function chosenBranches(errors) {
    return errors
        .filter(({ keyword }) => keyword === 'oneOf')
        .reduce((left, choice) => chooseBranch(left, choice), errors);
}
function chooseBranch(errors, choice) {
    const ofBranches = errors.filter(({ instancePath, schemaPath }) => instancePath === choice.instancePath && schemaPath.startsWith(`${choice.schemaPath}/`));
    const failed = new Set(ofBranches.filter(({ keyword }) => keyword === 'required' || keyword === 'type').map(branchOf));
    const wrappers = ofBranches.flatMap(({ params }) => params['missingProperty'] ?? []);
    const beyond = errors.filter((error) => error !== choice && !ofBranches.includes(error));
    const chosen = ofBranches.filter((error) => !failed.has(branchOf(error)));
    const inside = beyond.some(({ instancePath }) => instancePath.startsWith(`${choice.instancePath}/`));
    if (chosen.length > 0 || inside)
        return [...beyond, ...chosen];
    const notAnObject = ofBranches.find(({ keyword }) => keyword === 'type');
    if (notAnObject !== undefined)
        return [...beyond, notAnObject];
    return [...beyond, { ...choice, params: { wrappers }, message: `must have one of ${wrappers.join(', ')}` }];
}
/** `1` of `#/oneOf/1/required`. */
function branchOf({ schemaPath }) {
    return schemaPath.split('/oneOf/')[1]?.split('/')[0] ?? '';
}
