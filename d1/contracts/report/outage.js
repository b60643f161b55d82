/**
 * Why an exchange says nothing about the bank's contract: maintenance, a server that failed, or a page that somebody on the
 * way sent. Null for an answer of the bank's own, however it looks.
 */
export function outageOf({ response }) {
    if (response.status === 0)
        return 'no answer';
    if (response.status === 491)
        return 'maintenance';
    if (response.status >= 500)
        return 'the server failed';
    return /^\s*</.test(response.body) ? 'a page of markup, as a proxy sends it' : null;
}
