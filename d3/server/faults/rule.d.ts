import { type Control } from '../../openapi/control.ts';
import { type FaultName } from '../../openapi/fault.ts';
import { type OperationId } from '../../openapi/operation.ts';
import { Fault } from '../bank/fault.ts';
type Written = Control<'FaultRule'>;
/** Which requests fail, and how; the schema `FaultRule` of `openapi/control.yaml` says what each member does. */
export interface FaultRule extends Omit<Written, 'operation' | 'error'> {
    operation?: OperationId;
    /** A name of bunq's error catalogue, or a status that has one error only: 401, 405, 413, 429, 466, 491, 500. */
    error?: FaultName | number;
}
/** A rule that has been understood. */
export interface UnderstoodRule {
    readonly rule: FaultRule;
    matches(method: string, path: string, operation: OperationId | null): boolean;
    /** What the bank answers instead of acting. @param operation whose rate limit a text may speak of */
    readonly error: ((operation: OperationId | null, method: string) => Fault) | null;
}
/** @param at where the rule stands, such as `faults[2]` @throws Mistaken with everything that is wrong with it */
export declare function understandRule(value: unknown, at?: string): UnderstoodRule;
export {};
