import type { Handler } from 'hono';
import type { Operation, OperationId } from '../../openapi/operation.ts';
import type { Bank } from '../bank/bank.ts';
import { type Answering } from './answer.ts';
import type { Call } from './endpoint.ts';
import type { RateLimit } from './rate-limit.ts';
export interface Handling extends Answering {
    readonly bank: Bank;
    readonly rateLimit?: RateLimit;
}
/** An endpoint of any operation, as the routing holds it. The table of endpoints has checked that the types fit. */
export type AnyEndpoint = (call: Call<OperationId>) => object | Promise<object>;
/**
 * One operation, from request to answer: who calls and how often, parameters, body, and then the endpoint. Stays synchronous
 * where nothing has to be waited for.
 */
export declare function handle(handling: Handling, operation: Operation, endpoint: AnyEndpoint): Handler;
