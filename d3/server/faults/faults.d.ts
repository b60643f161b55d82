import type { OperationId } from '../../openapi/operation.ts';
import { type FaultRule, type UnderstoodRule } from './rule.ts';
/** A rule as it stands in the bank, with what it did so far. */
export interface ActiveFault {
    readonly id: number;
    readonly rule: FaultRule;
    /** Requests that came to this rule and matched it. */
    readonly seen: number;
    /** Requests that it disturbed. */
    readonly hits: number;
}
/** The rules by which a bank fails. They are tried in order; the first that matches acts. */
export interface Faults {
    /**
     * Adds a rule behind the others.
     * @returns its number
     * @throws Error that names everything that is wrong with it
     */
    add(rule: FaultRule): number;
    /** @returns whether there was a rule of that number */
    remove(id: number): boolean;
    clear(): void;
    list(): ActiveFault[];
}
export interface FaultList extends Faults {
    readonly none: boolean;
    /** The rule that disturbs this request, which counts for it. */
    hit(method: string, path: string, operation: OperationId | null): Hit | undefined;
}
export interface Hit extends UnderstoodRule {
    readonly id: number;
}
export declare function createFaults(): FaultList;
/** Adds all of these or none. @param at where they stand @throws Mistaken with everything that is wrong with any of them */
export declare function addFaults(faults: Faults, rules: readonly FaultRule[], at: string): void;
