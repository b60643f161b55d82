import { createHash, timingSafeEqual } from 'node:crypto';
import { isIPv4 } from 'node:net';
/**
 * Why a request may not control the bank; null where it may. A browser sends requests for any page it shows, so a page of
 * another origin is kept out by the Origin and Sec-Fetch-Site that browsers add, and a page whose name was made to point at
 * this machine by the Host it has to send.
 */
export function refusal(request, { host = '127.0.0.1', controlToken }) {
    if (controlToken === undefined && !isLoopback(host)) {
        return 'This bank does not listen on loopback only, so it is not to be controlled. Start it with --control-token.';
    }
    const { origin, hostname } = new URL(request.url);
    if (controlToken === undefined && !isLoopback(hostname))
        return 'The Host is not one of this machine.';
    const from = request.headers.get('Origin');
    const site = request.headers.get('Sec-Fetch-Site');
    if ((from !== null && from !== origin) || (site !== null && site !== 'same-origin' && site !== 'none')) {
        return 'A page of another origin may not control this bank.';
    }
    if (controlToken !== undefined && !bears(request, controlToken)) {
        return 'The request must carry the control token: Authorization: Bearer …';
    }
    return null;
}
/** 127.0.0.0/8, ::1 and localhost, with or without the brackets of a URL. */
export function isLoopback(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
    return bare === 'localhost' || bare === '::1' || (isIPv4(bare) && bare.startsWith('127.'));
}
function bears(request, token) {
    const given = /^Bearer (.+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1] ?? '';
    return timingSafeEqual(digest(given), digest(token));
}
function digest(text) {
    return createHash('sha256').update(text).digest();
}
