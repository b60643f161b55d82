import type { OperationId } from '../../openapi/operation.ts';
import type { Difference } from './difference.ts';
/**
 * Everything in the JSON of an answer that is not as documented.
 * @param status one that the specification knows for the operation
 */
export declare function bodyDifferences(operation: OperationId, status: number, body: unknown): Difference[];
