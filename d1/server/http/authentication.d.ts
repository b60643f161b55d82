import type { Operation } from '../../openapi/operation.ts';
import type { Bank } from '../bank/bank.ts';
import type { Installation } from '../bank/installation.ts';
import { type Session } from '../bank/session.ts';
import { type User } from '../bank/user.ts';
/** Who calls: by a session, by an installation that has none yet, or nobody we know. */
export interface Caller {
    readonly session?: Session;
    readonly installation?: Installation;
}
/**
 * Judges the token of a request. A request with a token is always judged; one without passes in an open bank where the path
 * itself names the user, because the chapter's own requests carry none.
 * @throws Fault InsufficientAuthentication for no or an unknown token, InsufficientAuthorisation for an expired one or one
 * of the wrong kind
 */
export declare function authenticate(bank: Bank, operation: Operation, token: string | undefined, { strict }: {
    strict: boolean;
}): Caller;
/**
 * The user that a request is about: the one in the path, who must be the session's own, or else the session's.
 * @throws Fault ForeignUser
 */
export declare function userOf(bank: Bank, caller: Caller, userId: number | undefined): User;
