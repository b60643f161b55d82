import type { Environment } from './upstream.ts';
/**
 * Writes files of authorities, for this user's eyes only, and where to find them.
 * @param authority of ours, PEM
 * @param folder to write into
 * @returns the variables that name the files
 */
export declare function writeTrust(authority: string, folder: string, environment: Environment): Record<string, string>;
