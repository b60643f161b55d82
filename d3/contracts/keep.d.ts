import type { Bank } from './bank.ts';
import type { Promised } from './promise.ts';
import type { PromiseResult } from './run.ts';
/** Asks the bank to keep one promise, and says what became of it. Never throws. */
export declare function keep(promised: Promised, bank: Bank): Promise<PromiseResult>;
