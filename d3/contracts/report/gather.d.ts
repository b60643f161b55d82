import { type OperationId } from '../../openapi/operation.ts';
import type { Exchange } from '../run.ts';
import type { Finding } from './report.ts';
/** An answer of the bank's own to an operation that the specification knows. */
export type Answered = Exchange & {
    readonly operation: OperationId;
};
/** The findings of a run: the same difference is told once, with every operation that shows it. */
export declare function gather(answers: readonly Answered[]): Finding[];
