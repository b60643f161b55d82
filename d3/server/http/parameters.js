import { Fault } from "../bank/fault.js";
/** The string client_id in either of its forms. */
const OAUTH_STRING = /^(client_.*|[0-9a-f]{64})$/;
/**
 * Reads the integers of an operation's paths.
 * @throws Fault InvalidId, or ClientIdInPath where the OAuth string stands for the integer
 */
export function pathReader(operation) {
    const fields = Object.entries(operation.pathParameters);
    return (c) => {
        const parameters = {};
        for (const [field, bounds] of fields) {
            const text = c.req.param(field) ?? '';
            const value = integer(text, bounds);
            if (value === null) {
                throw field === 'client_id' && OAUTH_STRING.test(text)
                    ? new Fault('ClientIdInPath')
                    : new Fault('InvalidId', { field });
            }
            parameters[field] = value;
        }
        return parameters;
    };
}
/**
 * Reads which page a request wants, where its operation lists anything. More than the greatest count counts as the greatest.
 * @throws Fault InvalidQuery
 */
export function pageReader(operation) {
    const { count: bounds } = operation.query;
    if (bounds === undefined)
        return () => NO_PAGE;
    return (c) => {
        const count = query(c, operation, 'count');
        const olderId = query(c, operation, 'older_id');
        const newerId = query(c, operation, 'newer_id');
        return {
            count: count ?? bounds.default ?? bounds.maximum,
            ...(count === undefined ? {} : { countAsked: count }),
            ...(olderId === undefined ? {} : { olderId }),
            ...(newerId === undefined ? {} : { newerId }),
        };
    };
}
const NO_PAGE = { count: 0 };
function query(c, operation, field) {
    const text = c.req.query(field);
    const bounds = operation.query[field];
    if (text === undefined || bounds === undefined)
        return undefined;
    const value = integer(text, { ...bounds, maximum: Number.MAX_SAFE_INTEGER });
    if (value === null)
        throw new Fault('InvalidQuery', { field });
    return Math.min(value, bounds.maximum);
}
/** Plain digits only: `1e3`, `0x10`, `+1` and `01` are texts that no client of bunq's sends on purpose. */
function integer(text, { minimum, maximum }) {
    if (!/^(0|[1-9]\d{0,15})$/.test(text))
        return null;
    const value = Number(text);
    return value >= minimum && value <= maximum ? value : null;
}
