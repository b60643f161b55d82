import { operations } from "../../openapi/operation.js";
let routes;
/** Looks a request up outside the routing: for a fault or for the journal. Null for a path that nobody specified. */
export function findOperation(method, path) {
    routes ??= operations.map((operation) => ({
        operation,
        pattern: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
    }));
    const here = routes.filter(({ pattern }) => pattern.test(path));
    const [first] = here;
    if (first === undefined)
        return null;
    // HEAD is GET without the body.
    const asked = method === 'HEAD' ? 'GET' : method;
    return {
        operation: here.find(({ operation }) => operation.method === asked)?.operation ?? null,
        params: first.pattern.exec(path)?.groups ?? {},
        allowed: here.map(({ operation }) => operation.method),
    };
}
