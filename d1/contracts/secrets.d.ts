import type { Party } from './enter.ts';
import type { Exchange, Run } from './run.ts';
/** Every secret of a run, each once, with a word for its kind. */
export declare function secretsOf(exchanges: readonly Exchange[], parties: readonly Party[]): Run['secrets'];
/** A text with every secret of the run replaced by its kind. */
export declare function hide(text: string, exchanges: readonly Exchange[], parties: readonly Party[]): string;
