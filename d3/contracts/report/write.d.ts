import type { Report } from './report.ts';
/**
 * Writes a report in every form into a folder, which is made where it does not exist.
 * @returns the paths of the files
 */
export declare function writeReport(report: Report, folder: string): Promise<string[]>;
