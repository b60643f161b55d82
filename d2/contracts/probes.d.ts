import type { Bank } from './bank.ts';
import type { Answer as QuestionAnswer } from './run.ts';
/**
 * What this bank does about the open questions of the specification. Asked is only what harms nobody: of clients and callback
 * URLs those that the run makes itself, and of sessions none but its own. What promises have asked already is not asked again.
 */
export declare function answerQuestions(bank: Bank): Promise<QuestionAnswer[]>;
