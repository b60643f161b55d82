import type { Report } from './report.ts';
/**
 * The report as JUnit writes it: a suite a resource with a case a promise, and a suite with a case a drift, so that what reads
 * test results shows both.
 */
export declare function renderJunit(report: Report): string;
