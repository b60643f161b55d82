/**
 * @param all by ascending id
 * @returns the newest items; with `olderId` those next below it, with `newerId` those next above it
 */
export function pageOf(all, request) {
    const { count, olderId, newerId } = request;
    let end = all.length;
    let start = Math.max(0, end - count);
    if (newerId !== undefined) {
        start = firstAtLeast(all, newerId + 1);
        end = Math.min(all.length, start + count);
    }
    else if (olderId !== undefined) {
        end = firstAtLeast(all, olderId);
        start = Math.max(0, end - count);
    }
    return { items: all.slice(start, end).reverse(), hasNewer: end < all.length, hasOlder: start > 0 };
}
/** The item of that id. @param all by ascending id */
export function findById(all, id) {
    // Without gaps before it, it stands right here.
    const guess = all[id - (all[0]?.id ?? 0)];
    if (guess?.id === id)
        return guess;
    const item = all[firstAtLeast(all, id)];
    return item?.id === id ? item : undefined;
}
/** The index of the first item whose id is at least that; binary, so that a deep page costs no more than the first. */
function firstAtLeast(all, id) {
    let low = 0;
    let high = all.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((all[middle]?.id ?? id) < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
