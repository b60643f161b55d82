import { type OperationId, type PathParameters } from '../openapi/operation.ts';
import { type Answer } from './answer.ts';
import { type ClientKey } from './client-key.ts';
import type { Line } from './line.ts';
/** What is asked of an operation besides its name. */
export interface Question<Op extends OperationId> {
    /** What fills the path. */
    readonly params?: {
        readonly [Name in keyof PathParameters<Op>]?: number | string;
    };
    readonly query?: Readonly<Record<string, number | string>>;
    /** An object is sent as JSON, a text to the letter. */
    readonly body?: unknown;
    readonly token?: string;
    /** With which the body is signed. */
    readonly key?: ClientKey;
    readonly headers?: Readonly<Record<string, string>>;
}
/** Asks an operation of the specification. @throws Unjudged */
export declare function askOperation<Op extends OperationId>(line: Line, id: Op, { params, query, ...rest }: Question<Op>): Promise<Answer>;
/** Asks a path, known to the specification or not. @param path from `/v1`, query included */
export declare function askPath(line: Line, operation: OperationId | null, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, { body, token, key, headers }?: Pick<Question<OperationId>, 'body' | 'token' | 'key' | 'headers'>): Promise<Answer>;
