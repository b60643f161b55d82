/** What the specification claims of an answer, and on whose word. */
import { document } from './generated/document.ts';
import type { OperationId } from './operation.ts';
import { type Node } from './place.ts';
/** Whose word a claim is: names of `x-sources`, and for `assumed` the reason of the assumption. */
export type Provenance = Readonly<Partial<Record<'documented' | 'specified' | 'observed' | 'assumed', string>>>;
export interface Claim {
    /** JSON pointer into openapi.yaml; the same claim has the same pointer in every operation that makes it. */
    readonly pointer: string;
    /** The schema of the value, references followed. */
    readonly schema: Node;
    readonly provenance: Provenance;
    /** The entry of `x-open-questions` that it depends on. */
    readonly question: number | null;
}
/** A rule for the answers of every operation. */
export interface Manner {
    readonly rule: string;
    readonly statuses?: readonly number[];
    readonly provenance: Provenance;
}
export declare const manners: Readonly<Record<keyof (typeof document)['x-manners'], Manner>>;
/**
 * The claim on a value in the body of an answer. Where the specification knows nothing of the place, the claim on the
 * nearest thing around it.
 * @param pointer JSON pointer into the body
 */
export declare function bodyClaim(operation: OperationId, status: number, pointer: string): Claim;
/** The claim on a header of an answer; null where the specification does not know the header. */
export declare function headerClaim(operation: OperationId, status: number, name: string): Claim | null;
/** The claim that the operation exists. */
export declare function operationClaim(operation: OperationId): Claim;
/**
 * The names under which the items of `Response` stand, position by position; null where it holds items of one kind. A
 * position has several names where the specification offers a choice.
 */
export declare function itemNames(operation: OperationId, status: number): readonly (readonly string[])[] | null;
/** The names of the properties that the specification knows of an object, over all its branches. */
export declare function propertyNames(schema: Node): readonly string[];
