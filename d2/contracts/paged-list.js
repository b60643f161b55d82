import { expect } from 'vitest';
import { countsItems, namesNeighbours, pagesBack, pagesThrough, startsBelow, } from "./paging.js";
import { promise } from "./promise.js";
/**
 * What every list promises about its pages.
 * @param list gives the list with enough items in it to fill several pages
 */
export function promisePages(operation, list) {
    promise(operation, 'lists the newest first', { question: 28 }, async ({ bank }) => {
        const pages = await list(bank);
        const ids = pages.ids(await pages.page({ count: 200 }));
        expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    });
    promise(operation, 'pages by older_url without a gap and without a repetition', async ({ bank }) => {
        await pagesThrough(await list(bank));
    });
    promise(operation, 'pages by newer_id and newer_url, those next to it first', async ({ bank }) => {
        await pagesBack(await list(bank));
    });
    promise(operation, 'shows as many items as count asks for', async ({ bank }) => {
        await countsItems(await list(bank));
    });
    promise(operation, 'starts right below older_id', async ({ bank }) => {
        await startsBelow(await list(bank));
    });
    promise(operation, 'names the neighbouring pages, null where there is none', async ({ bank }) => {
        await namesNeighbours(await list(bank));
    });
}
