import type { Report } from './report.ts';
/** The report as GitHub-flavoured Markdown, for a pull request: what matters first, the long lists folded. */
export declare function renderMarkdown(report: Report): string;
/** @param rows cells that are Markdown already */
export declare function table(head: readonly string[], rows: readonly (readonly string[])[]): string;
/** Words of a bank's or of an assertion's, on one line, with nothing in them that Markdown or HTML would read. */
export declare function text(words: string): string;
/** As code, in a table too, where a vertical bar would end the cell even there. */
export declare function code(words: string): string;
