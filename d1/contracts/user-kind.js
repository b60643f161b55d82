import { AssertionError } from 'node:assert';
import { USER_KINDS } from "./enter.js";
/** The user that an answer holds, in whichever wrapper. @throws AssertionError where there is none */
export function userIn(answer) {
    for (const kind of USER_KINDS) {
        const [user] = answer.items(kind);
        if (user !== undefined)
            return user;
    }
    throw new AssertionError({
        message: 'the answer holds no user',
        actual: answer.wrappers(),
        expected: USER_KINDS,
    });
}
