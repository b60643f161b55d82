import { Exchange } from "../http/exchange.js";
/**
 * @param size how many are kept
 */
export function createRing(size, clock) {
    let count = 0;
    let ring = [];
    return {
        begin: (method, url) => {
            // One look at the time for both, because it takes longer than all the rest here.
            const began = performance.now();
            const exchange = new Exchange(count + 1, began, clock.at(began), method, url);
            ring[count % size] = exchange;
            count += 1;
            return exchange;
        },
        all: () => {
            const oldest = ring.length < size ? 0 : count % size;
            return [...ring.slice(oldest), ...ring.slice(0, oldest)];
        },
        clear: () => {
            count = 0;
            ring = [];
        },
    };
}
