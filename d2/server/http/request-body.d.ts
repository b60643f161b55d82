import type { HonoRequest } from 'hono';
import type { Operation } from '../../openapi/operation.ts';
import { type FaultEntry } from '../bank/fault.ts';
/**
 * The JSON object of a request, whatever its Content-Type says: two of bunq's own clients set none.
 * An empty body counts as `{}`; an array around the object is taken off where the specification accepts one.
 * @throws Fault MalformedJson, InvalidBody
 */
export declare function parseBody(text: string, operation: Operation): object;
/** Everything that is wrong with a body, superfluous fields included; nothing for an operation that takes none. */
export declare function bodyFaults(text: string, operation: Operation): readonly FaultEntry[];
/**
 * The text of a body, whose UTF-8 is to the letter what came.
 * @throws Fault BodyTooLarge, MalformedJson for bytes that are no UTF-8, MalformedRequest where the client left in the middle
 */
export declare function readText(c: {
    readonly req: HonoRequest;
}): Promise<string>;
/**
 * Holds a body against the specification.
 * @param superfluous whether fields that the specification does not know are refused
 * @throws Fault with one entry for each thing that is wrong
 */
export declare function checkBody(operation: Operation, body: object, superfluous: boolean): void;
