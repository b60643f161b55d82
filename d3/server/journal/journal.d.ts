import type { Control } from '../../openapi/control.ts';
import type { Exchange } from '../http/exchange.ts';
export type RecordedRequest = Control<'RecordedRequest'>;
/** The latest requests, the oldest first. */
export interface Requests extends ReadonlyArray<RecordedRequest> {
    /** Those that broke the specification. */
    readonly invalid: readonly RecordedRequest[];
}
/**
 * Makes remembered exchanges presentable. Each is made so once, unless its answer came after the first look.
 * @param key what masks follow from
 */
export declare function createReader(key: string): (exchanges: readonly Exchange[]) => Requests;
