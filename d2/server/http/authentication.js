import { Fault } from "../bank/fault.js";
import { hasExpired } from "../bank/session.js";
import { nameUser } from "../bank/user.js";
/**
 * Judges the token of a request. A request with a token is always judged; one without passes in an open bank where the path
 * itself names the user, because the chapter's own requests carry none.
 * @throws Fault InsufficientAuthentication for no or an unknown token, InsufficientAuthorisation for an expired one or one
 * of the wrong kind
 */
export function authenticate(bank, operation, token, { strict }) {
    if (operation.tokens.length === 0)
        return {};
    if (token === undefined || token === '') {
        if (strict || !('user_id' in operation.pathParameters))
            throw new Fault('InsufficientAuthentication');
        return {};
    }
    const session = bank.sessionsByToken.get(token);
    const installation = session?.installation ?? bank.installationsByToken.get(token);
    if (installation === undefined)
        throw new Fault('InsufficientAuthentication');
    if (session !== undefined && hasExpired(bank, session))
        throw new Fault('InsufficientAuthorisation');
    const kind = session === undefined ? 'installation' : 'session';
    if (!operation.tokens.includes(kind))
        throw new Fault('InsufficientAuthorisation');
    return session === undefined ? { installation } : { session, installation };
}
/**
 * The user that a request is about: the one in the path, who must be the session's own, or else the session's.
 * @throws Fault ForeignUser
 */
export function userOf(bank, caller, userId) {
    const { session } = caller;
    if (session === undefined) {
        if (userId === undefined)
            throw new Fault('InsufficientAuthentication');
        return nameUser(bank, userId);
    }
    if (userId !== undefined && userId !== session.user.id)
        throw new Fault('ForeignUser');
    return session.user;
}
