import type { Party } from './enter.ts';
import type { Exchange } from './run.ts';
/**
 * Whether a true signature can be demanded of an answer: one to a token that the bank gave in this run, since only a token
 * says whose key it is, or one that comes with a signature and the key for it, as an installation does.
 */
export declare function owesSignature({ request, response }: Exchange, parties: readonly Party[]): boolean;
/** The answers that owe a signature and do not carry a true one, each in words. */
export declare function unsigned(exchanges: readonly Exchange[], parties: readonly Party[]): string[];
