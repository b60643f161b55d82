import type { OperationId } from './operation.ts';
/** One thing that is wrong, in Ajv's terms. */
export interface SchemaError {
    /** JSON pointer into the body. */
    readonly instancePath: string;
    /** Pointer into openapi.yaml. */
    readonly schemaPath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
}
/** Everything that is wrong with a body; nothing for an operation without one. */
export declare function requestErrors(operation: OperationId, body: unknown): readonly SchemaError[];
