/** Request bodies held against the specification. */
import { validators } from "./generated/request-validators.js";
const checks = validators;
/** Everything that is wrong with a body; nothing for an operation without one. */
export function requestErrors(operation, body) {
    const check = checks[operation];
    return check === undefined || check(body) ? [] : (check.errors ?? []);
}
