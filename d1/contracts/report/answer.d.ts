import { type OperationId } from '../../openapi/operation.ts';
import type { Exchange } from '../run.ts';
import { type Difference } from './difference.ts';
/** Everything about one answer of the bank's own that is not as documented: status, headers and body. */
export declare function answerDifferences(operation: OperationId, exchange: Exchange): Difference[];
