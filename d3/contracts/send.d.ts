import type { OperationId } from '../openapi/operation.ts';
import type { Exchange } from './run.ts';
/** A request as it goes over the wire. */
export interface Request {
    readonly operation: OperationId | null;
    readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    /** From `/v1`, query included. */
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    /** The bytes to send; none at all where it is undefined. */
    readonly body?: string;
}
/**
 * Sends one request and reads the whole answer, whatever its status. Follows no redirect, and parses nothing: what is
 * judged are the bytes.
 * @param timeout milliseconds for the whole exchange
 * @throws Unjudged where there is no answer: no such host, refused, reset, too late
 */
export declare function send(url: string, request: Request, timeout: number): Promise<Exchange>;
