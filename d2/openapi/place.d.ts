import type { OperationId } from './operation.ts';
export type Node = Readonly<Record<string, unknown>>;
/** A spot in the document. Where a reference stands, the spot is that of the reference. */
export interface Place {
    /** JSON pointer, with its leading `#`. */
    readonly pointer: string;
    readonly node: Node;
}
/** The keys of a JSON pointer. */
export declare function keysOf(pointer: string): string[];
export declare function operationPlace(id: OperationId): Place;
/** Where a reference leads, or the place itself. */
export declare function follow(place: Place): Place;
/** The places on the way down, without the one it starts from, the innermost last; none where there is no such way. */
export declare function descend(from: Place, ...keys: string[]): Place[];
/** The schemas on the way into a value, the outermost first; they end where the specification knows no further. */
export declare function schemasAlong(schema: Place, keys: readonly string[]): Place[];
/** The pointer to a member of what another pointer points to. */
export declare function pointerInto(pointer: string, key: string): string;
