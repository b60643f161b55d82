import { headerClaim } from "../../openapi/claim.js";
import { keysOf } from "../../openapi/place.js";
import { headerErrors } from "../../openapi/response-check.js";
import { mannerClaim } from "./difference.js";
import { cut, documentedForm } from "./wording.js";
const SIGNATURE = 'x-bunq-server-signature';
const REQUEST_ID = 'x-bunq-client-request-id';
/** A caller whom the bank does not know has no installation to sign for; one that is throttled was seen without a signature. */
const UNSIGNED = [401, 403, 429];
/**
 * Everything in the headers of an answer that is not as documented.
 * @param known the nearest status that the specification knows for the operation
 */
export function headerDifferences(operation, known, exchange) {
    const { headers } = exchange.response;
    const errors = headerErrors(operation, known, headers).map(({ instancePath, params }) => {
        const [name = String(params['missingProperty'])] = keysOf(instancePath);
        return different(operation, known, name, headers[name]);
    });
    return [
        ...errors,
        ...unechoed(operation, known, exchange),
        ...unsigned(operation, known, exchange),
        ...undocumented(operation, known, headers),
    ];
}
function different(operation, known, name, value) {
    const claim = headerClaim(operation, known, name);
    const documented = claim === null ? 'application/json' : documentedForm(claim.schema);
    return header(name, value, {
        title: value === undefined
            ? `The header ${spelled(name)} is missing`
            : `The header ${spelled(name)} has another form`,
        documented: name === 'content-type' ? 'exactly application/json' : documented,
        claim: claim ?? mannerClaim('content-type'),
    });
}
function unechoed(operation, known, { request, response }) {
    const sent = request.headers[REQUEST_ID];
    const returned = response.headers[REQUEST_ID];
    const claim = headerClaim(operation, known, REQUEST_ID);
    if (sent === undefined || sent === returned || claim === null)
        return [];
    const title = `The header ${spelled(REQUEST_ID)} does not come back as it was sent`;
    return [
        header(REQUEST_ID, returned, {
            title,
            documented: 'the text that the request sent under this name',
            claim,
        }),
    ];
}
function unsigned(operation, known, { request, response }) {
    const claim = headerClaim(operation, known, SIGNATURE);
    const expected = request.headers['x-bunq-client-authentication'] !== undefined && !UNSIGNED.includes(response.status);
    if (claim === null || !expected || response.headers[SIGNATURE] !== undefined)
        return [];
    const documented = 'a signature over the body, on every answer once there is an installation';
    return [
        header(SIGNATURE, undefined, { title: `The header ${spelled(SIGNATURE)} is missing`, documented, claim }),
    ];
}
/** Of the headers that are bunq's own. What servers and proxies add on the way is nobody's contract. */
function undocumented(operation, known, headers) {
    const names = Object.keys(headers).filter((name) => name.startsWith('x-bunq-'));
    const unknown = names.filter((name) => headerClaim(operation, known, name) === null);
    return unknown.map((name) => header(name, headers[name], {
        kind: 'undocumented',
        title: `The header ${spelled(name)} is not documented`,
        documented: 'no such header',
        claim: mannerClaim('headers'),
    }));
}
function header(name, value, rest) {
    return {
        kind: 'header',
        where: `header ${spelled(name)}`,
        observed: value === undefined ? 'nothing' : cut(value),
        ...rest,
    };
}
/** As the documentation spells it. */
function spelled(name) {
    return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
