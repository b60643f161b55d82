import { randomBytes } from 'node:crypto';
import { askOperation } from "./ask.js";
import { NEVER_GIVEN } from "./never-given.js";
/** What can be wrong with a request for a session. */
export const BAD_SESSIONS = ['wrong key', 'no signature', 'wrong signature'];
/** Asks for a session in a way that the bank should refuse. */
export function askBadly(line, { installation, apiKey, key }, what) {
    const secret = what === 'wrong key' ? NEVER_GIVEN.apiKey : apiKey;
    return askOperation(line, 'CREATE_SessionServer', {
        token: installation.token,
        body: { secret },
        ...(what === 'wrong key' ? { key } : {}),
        ...(what === 'wrong signature' ? { headers: { 'X-Bunq-Client-Signature': NO_SIGNATURE } } : {}),
    });
}
/** As long as a signature of a key of 2,048 bits, and of no key at all. */
const NO_SIGNATURE = randomBytes(256).toString('base64');
