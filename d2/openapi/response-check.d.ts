import { type OperationId } from './operation.ts';
import type { SchemaError } from './request-check.ts';
/**
 * Everything that is wrong with the JSON of an answer.
 *
 * Two errors are not Ajv's own: `status`, the only one of an answer whose status the specification does not know for the
 * operation (`params.documented` lists those it knows), and a `oneOf` with `params.wrappers`, where an object stands in a
 * wrapper of none of the documented names. Inside a documented wrapper the errors are those of its own object.
 */
export declare function responseErrors(operation: OperationId, status: number, body: unknown): readonly SchemaError[];
/**
 * Everything that is wrong with the headers of an answer that the specification knows; others are let through. A `Content-Type`
 * other than exactly `application/json` is a `const` error.
 * @param headers names in lower case
 */
export declare function headerErrors(operation: OperationId, status: number, headers: Readonly<Record<string, string>>): readonly SchemaError[];
