import { type Operation } from '../../openapi/operation.ts';
/** What the specification has at a path. */
export interface Found {
    /** Null where it knows the path, but not the method. */
    readonly operation: Operation | null;
    readonly params: Readonly<Record<string, string | undefined>>;
    /** The methods it knows there. */
    readonly allowed: readonly string[];
}
/** Looks a request up outside the routing: for a fault or for the journal. Null for a path that nobody specified. */
export declare function findOperation(method: string, path: string): Found | null;
