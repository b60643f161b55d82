import type { Answer, Wrapper } from './answer.ts';
import type { Bank } from './bank.ts';
/** The operations that answer in pages. */
export type ListOperation = 'List_all_OauthClient_for_User' | 'List_all_CallbackUrl_for_User_OauthClient' | 'List_all_OauthClient';
/** A list that can be asked for in pages. */
export interface Pages {
    page(query?: Readonly<Record<string, number | string>>): Promise<Answer>;
    /** The ids on a page, in its order. */
    ids(answer: Answer): number[];
    /** The page that a URL of `Pagination` leads to. */
    follow(url: string): Promise<Answer>;
}
export declare function pages(bank: Bank, operation: ListOperation, wrapper: Wrapper, params?: {
    client_id?: number;
}): Pages;
/** Makes items until the list has four, where the bank allows so many: fewer would hide what goes wrong between pages. */
export declare function filled(list: Pages, make: () => Promise<unknown>): Promise<Pages>;
/** Follows `older_url` to the end, over three pages or so, and expects the whole list. */
export declare function pagesThrough(list: Pages): Promise<void>;
/** From the oldest item, asks for those next to it on the newer side, and follows `newer_url` to the newest. */
export declare function pagesBack(list: Pages): Promise<void>;
/** Asks for two items and then for one, and expects so many, from the beginning. */
export declare function countsItems(list: Pages): Promise<void>;
/** Asks for what is older than the first item, and expects exactly the rest. */
export declare function startsBelow(list: Pages): Promise<void>;
/**
 * The URLs of the neighbouring pages: relative, of the same list, with the count that was asked for, null where there is no
 * such page.
 */
export declare function namesNeighbours(list: Pages): Promise<void>;
