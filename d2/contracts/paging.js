import { expect } from 'vitest';
import { NotAsked } from "./outcome.js";
export function pages(bank, operation, wrapper, params = {}) {
    const page = (query = {}) => bank.ask(operation, { params, query });
    return {
        page,
        ids: (answer) => answer.items(wrapper).map((item) => item.id),
        follow: (url) => page(Object.fromEntries(new URL(url, 'https://bank.example').searchParams)),
    };
}
/** Makes items until the list has four, where the bank allows so many: fewer would hide what goes wrong between pages. */
export async function filled(list, make) {
    for (let missing = 4 - list.ids(await list.page()).length; missing > 0; missing -= 1)
        await make();
    return list;
}
/** Follows `older_url` to the end, over three pages or so, and expects the whole list. */
export async function pagesThrough(list) {
    const all = await wholeList(list);
    const seen = [];
    const count = pageSize(all);
    let page = await list.page({ count });
    for (let turn = 0; turn <= all.length; turn += 1) {
        const ids = list.ids(page);
        expect(ids.length, `items on a page of ${count}`).toBeLessThanOrEqual(count);
        seen.push(...ids);
        const { older_url } = page.pagination();
        if (older_url === null)
            break;
        page = await list.follow(older_url);
    }
    expect(seen, 'the ids page by page').toEqual(all);
}
/** From the oldest item, asks for those next to it on the newer side, and follows `newer_url` to the newest. */
export async function pagesBack(list) {
    const all = await wholeList(list);
    const seen = all.slice(-1);
    let page = await list.page({ newer_id: seen[0] ?? 0, count: pageSize(all) });
    for (let turn = 0; turn <= all.length; turn += 1) {
        seen.unshift(...list.ids(page));
        const { newer_url } = page.pagination();
        if (newer_url === null)
            break;
        page = await list.follow(newer_url);
    }
    expect(seen, 'the ids page by page, from the oldest').toEqual(all);
}
/** Asks for two items and then for one, and expects so many, from the beginning. */
export async function countsItems(list) {
    const all = await wholeList(list);
    for (const count of [2, 1]) {
        expect(list.ids(await list.page({ count })), `the ids of ${count}`).toEqual(all.slice(0, count));
    }
}
/** Asks for what is older than the first item, and expects exactly the rest. */
export async function startsBelow(list) {
    const all = await wholeList(list);
    const page = await list.page({ older_id: all[0] ?? 0, count: 200 });
    expect(list.ids(page), `the ids older than ${all[0]}`).toEqual(all.slice(1));
}
/**
 * The URLs of the neighbouring pages: relative, of the same list, with the count that was asked for, null where there is no
 * such page.
 */
export async function namesNeighbours(list) {
    const all = await wholeList(list);
    const first = await list.page({ count: 1 });
    const newest = first.pagination();
    expect(newest.newer_url, 'newer_url on the newest page').toBeNull();
    expect(newest.older_url, 'older_url on the newest page').toMatch(/^\/v1\/.*[?&]count=1(&|$)/);
    expect(pathOf(newest.older_url), 'the path of older_url').toBe(pathOf(first.exchange.url));
    expect(idIn(newest.older_url, 'older_id'), 'older_id in older_url').toBe(all[0]);
    const oldest = (await list.page({ older_id: all.at(-2) ?? 0, count: 1 })).pagination();
    expect(oldest.older_url, 'older_url on the oldest page').toBeNull();
    expect(idIn(oldest.newer_url, 'newer_id'), 'newer_id in newer_url').toBe(all.at(-1));
}
/** Every id once, and those in the order of the bank. @throws NotAsked for a list that is too short to be paged */
async function wholeList(list) {
    const ids = list.ids(await list.page({ count: 200 }));
    if (ids.length < 3)
        throw new NotAsked(`paging needs three items, and this list has ${ids.length}`);
    expect(new Set(ids).size, 'different ids in the list').toBe(ids.length);
    return ids;
}
function pathOf(url) {
    return new URL(url ?? '', 'https://bank.example').pathname;
}
/** Small enough for three pages, and no smaller: pages cost time where a bank limits them. */
function pageSize(all) {
    return Math.ceil(all.length / 3);
}
function idIn(url, name) {
    return Number(new URL(url ?? '', 'https://bank.example').searchParams.get(name));
}
