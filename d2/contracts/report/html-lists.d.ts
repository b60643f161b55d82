import type { Markup } from './markup.ts';
import type { ReportedAnswer, ReportedPromise } from './report.ts';
export declare function answerSection(answers: readonly ReportedAnswer[]): Markup;
/** Why promises could not be judged; nothing where all could. */
export declare function unjudgedSection(promises: readonly ReportedPromise[]): Markup | string;
export declare function promiseSection(promises: readonly ReportedPromise[]): Markup;
