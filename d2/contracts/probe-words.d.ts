/** What a probe found, in the words of the report. */
import type { Answer } from './answer.ts';
/** Such as `refused with 400: Missing field "url".` */
export declare function outcome(answer: Answer): string;
/** Several of them, each with what was tried. */
export declare function told(outcomes: Readonly<Record<string, Answer>>): string;
/** What a credential looks like, without giving it away. */
export declare function formOf(credential: string): string;
