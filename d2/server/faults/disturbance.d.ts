import { type Answering } from '../http/answer.ts';
import type { Fetch } from '../http/exchange.ts';
import { type FaultList } from './faults.ts';
/** What stands between the caller and the bank as soon as something is to fail. */
export interface Disturbance {
    readonly faults: FaultList;
    readonly fetch: Fetch;
}
/** @param closing ends when the bank closes */
export declare function createDisturbance(answering: Answering, bank: Fetch, closing: AbortSignal): Disturbance;
