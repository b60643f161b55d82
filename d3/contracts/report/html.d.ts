import type { Report } from './report.ts';
/** The report as one page that needs nothing else: no script, no font, no request. */
export declare function renderHtml(report: Report): string;
