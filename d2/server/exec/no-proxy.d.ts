/** The entries of a NO_PROXY, which programs separate by commas, blanks or both. */
export declare function entriesOf(noProxy: string): string[];
/**
 * Whether an entry of NO_PROXY exempts a host. Programs differ in how they read one; this takes the widest reading:
 * `bunq.com`, `.bunq.com` and `*.bunq.com` all stand for the name and everything below it.
 * @param port any, where it is not given
 */
export declare function exempts(entry: string, host: string, port?: number): boolean;
