import { manners, operationClaim } from "../../openapi/claim.js";
import { operations } from "../../openapi/operation.js";
import { bodyDifferences } from "./body.js";
import { mannerClaim } from "./difference.js";
import { headerDifferences } from "./headers.js";
import { cut } from "./wording.js";
/** Everything about one answer of the bank's own that is not as documented: status, headers and body. */
export function answerDifferences(operation, exchange) {
    const { status, body } = exchange.response;
    const statuses = operations.find(({ id }) => id === operation)?.statuses ?? [];
    const known = statuses.includes(status) ? status : status < 300 ? 200 : 400;
    const json = parsed(body);
    return [
        ...(known === status ? [] : [unknownStatus(operation, status, statuses)]),
        ...headerDifferences(operation, known, exchange),
        ...(json === undefined ? [notJson(body)] : bodyDifferences(operation, known, json.value)),
    ];
}
function unknownStatus(operation, status, statuses) {
    const success = status < 300;
    const listed = manners.refusal.statuses?.includes(status) === true;
    return {
        kind: 'status',
        where: 'status',
        title: `The answer has the status ${status}`,
        documented: success ? '200 for success' : statuses.filter((one) => one !== 200).join(', '),
        observed: String(status),
        claim: success || !listed ? mannerClaim(success ? 'success' : 'refusal') : operationClaim(operation),
        ...(listed
            ? { because: "bunq's page of errors lists this status, without saying for which operations" }
            : {}),
    };
}
function notJson(body) {
    return {
        kind: 'json',
        where: '$',
        title: body === '' ? 'The answer has no body' : 'The body is not JSON',
        documented: 'JSON',
        observed: body === '' ? 'nothing' : cut(body),
        claim: mannerClaim('json'),
    };
}
function parsed(body) {
    try {
        return { value: JSON.parse(body) };
    }
    catch {
        return undefined;
    }
}
