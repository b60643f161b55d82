import { type KeyObject } from 'node:crypto';
/**
 * The RSA-2048 private key of a seed, the same on every run. Nobody's secret: whoever knows the seed can make it. The primes
 * are tested off the main thread; the whole takes some tenths of a second.
 */
export declare function seededKey(seed: number): Promise<KeyObject>;
