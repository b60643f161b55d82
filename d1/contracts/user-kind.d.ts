import type { Answer } from './answer.ts';
/** The user that an answer holds, in whichever wrapper. @throws AssertionError where there is none */
export declare function userIn(answer: Answer): {
    readonly id: number;
};
