import type { OperationId } from '../../openapi/operation.ts';
/** An answer whose items have each their own place: what should stand where, and what does. */
export interface Arrangement {
    readonly documented: readonly string[];
    readonly observed: readonly string[];
    /** The body with its items in the documented places; null in a place whose item is not there. */
    readonly body: {
        readonly Response: readonly unknown[];
    };
}
/** Puts the items of an answer in their documented places; null where they stand there already, or have no places. */
export declare function arrange(operation: OperationId, status: number, body: unknown): Arrangement | null;
