import type { OperationId } from '../../openapi/operation.ts';
import type { SchemaError } from '../../openapi/request-check.ts';
import type { Difference } from './difference.ts';
/** A body, and the operation and status that it is held against. */
export interface Held {
    readonly operation: OperationId;
    readonly status: number;
    readonly body: unknown;
}
/** One error in words. */
export declare function valueDifference(held: Held, error: SchemaError): Difference;
export declare function valueAt(body: unknown, pointer: string): unknown;
/** An object that stands under another name than it should. */
export declare function wrapperDifference(held: Held, at: string, names: readonly string[], instead: readonly string[]): Difference;
