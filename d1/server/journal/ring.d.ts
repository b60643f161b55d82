import { Exchange } from '../http/exchange.ts';
import type { Clock } from '../world/clock.ts';
/** The latest exchanges. Writing costs the same however many there were. */
export interface Ring {
    begin(method: string, url: string): Exchange;
    /** The oldest first. */
    all(): Exchange[];
    clear(): void;
}
/**
 * @param size how many are kept
 */
export declare function createRing(size: number, clock: Clock): Ring;
