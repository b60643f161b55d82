import type { OperationId } from '../../openapi/operation.ts';
import type { Exchange } from '../run.ts';
import { type Difference } from './difference.ts';
/**
 * Everything in the headers of an answer that is not as documented.
 * @param known the nearest status that the specification knows for the operation
 */
export declare function headerDifferences(operation: OperationId, known: number, exchange: Exchange): Difference[];
