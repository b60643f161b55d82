import type { Schema } from '../../openapi/operation.ts';
import type { Page, PageRequest } from '../bank/page.ts';
/** bunq's answer to create and update. */
export declare function idResponse(id: number): {
    Response: [{
        Id: {
            id: number;
        };
    }];
};
/** bunq's answer to read: one object in a wrapper of its name. */
export declare function response<Item>(item: Item): {
    Response: [Item];
};
/** bunq's answer to delete. */
export declare function emptyResponse(): {
    Response: [];
};
/**
 * bunq's answer to list. The URLs are relative and repeat `count` where it was asked for; on a page with items exactly one of
 * `future_url` and `newer_url` is given, on an empty one none.
 * @param path of the list, from `/v1`
 */
export declare function listResponse<T extends {
    readonly id: number;
}, Item>(page: Page<T>, present: (item: T) => Item, path: string, { countAsked }: PageRequest & {
    readonly countAsked?: number;
}): {
    Response: Item[];
    Pagination: Schema<'Pagination'>;
};
/**
 * The bytes of a body: compact JSON in ASCII, because a published client hashes one byte per character when it checks the
 * signature.
 */
export declare function serialise(body: object): string;
