import { styleText } from 'node:util';
/** One line a request: method, path, status, milliseconds, and bunq's warning where there is one. Never a secret. */
export function accessLog(write, form, colours) {
    return async (c, next) => {
        const began = performance.now();
        await next();
        const ms = Math.round((performance.now() - began) * 10) / 10;
        const { status } = c.res;
        const path = shownPath(c.req.path);
        const warning = c.res.headers.get('X-Bunq-Warning') ?? undefined;
        if (form === 'json') {
            write(JSON.stringify({ method: c.req.method, path, status, ms, ...(warning && { warning }) }));
            return;
        }
        const colour = status < 400 ? 'green' : status < 500 ? 'yellow' : 'red';
        const shown = colours ? styleText(colour, String(status), { validateStream: false }) : String(status);
        write(`${c.req.method.padEnd(6)} ${path} ${shown} ${ms} ms${warning === undefined ? '' : `  (${warning})`}`);
    };
}
/**
 * A path as it may be shown: a credential that somebody put into it stays out of the log, and what a terminal would obey or
 * break the line at is encoded.
 */
function shownPath(path) {
    return encodeURI(path.replaceAll(/(client|secret|sandbox)_[^/]*|[0-9a-f]{32,}/gi, '***'));
}
