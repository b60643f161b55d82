import type { Operation } from '../../openapi/operation.ts';
import type { PageRequest } from '../bank/page.ts';
/** A page as the request asked for it. */
export interface PageParameters extends PageRequest {
    /** The `count` of the request itself, to be repeated in the URLs of the neighbouring pages. */
    readonly countAsked?: number;
}
/** A request whose path and query can be asked. Hono's Context is one. */
export interface Said {
    readonly req: {
        param(name: string): string | undefined;
        query(name: string): string | undefined;
    };
}
/**
 * Reads the integers of an operation's paths.
 * @throws Fault InvalidId, or ClientIdInPath where the OAuth string stands for the integer
 */
export declare function pathReader(operation: Operation): (c: Said) => Record<string, number>;
/**
 * Reads which page a request wants, where its operation lists anything. More than the greatest count counts as the greatest.
 * @throws Fault InvalidQuery
 */
export declare function pageReader(operation: Operation): (c: Said) => PageParameters;
