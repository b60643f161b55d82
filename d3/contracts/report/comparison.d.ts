import { type TerminalOptions } from './colour.ts';
import type { Comparison } from './compare.ts';
/** What changed between two reports, for a terminal. */
export declare function renderComparison(comparison: Comparison, options?: TerminalOptions): string;
