import type { Bank } from './bank.ts';
import { type ListOperation, type Pages } from './paging.ts';
/**
 * What every list promises about its pages.
 * @param list gives the list with enough items in it to fill several pages
 */
export declare function promisePages(operation: ListOperation, list: (bank: Bank) => Promise<Pages>): void;
