import { type TerminalOptions } from './colour.ts';
import type { Report } from './report.ts';
/** The report for a terminal: a line a promise, a block a drift, what was not asked and why, and the verdict at the end. */
export declare function renderTerminal(report: Report, options?: TerminalOptions): string;
