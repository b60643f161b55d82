import type { FaultName } from '../../openapi/fault.ts';
/** One entry of an error answer: a row of the specification's `x-faults`, and what fills its placeholders. */
export interface FaultEntry {
    readonly name: FaultName;
    readonly values: Readonly<Record<string, string | number>>;
}
/** A refusal. Thrown anywhere, rendered in one place; the first entry decides the status. */
export declare class Fault extends Error {
    readonly entries: readonly [FaultEntry, ...FaultEntry[]];
    constructor(name: FaultName, values?: FaultEntry['values'], ...more: FaultEntry[]);
}
export declare function notFound(object: string, id: number): Fault;
