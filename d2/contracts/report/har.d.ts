import type { Run } from '../run.ts';
/** HAR 1.2, the archive of exchanges that browsers and proxies write. */
export interface Har {
    readonly log: {
        readonly version: '1.2';
        readonly creator: {
            readonly name: string;
            readonly version: string;
        };
        readonly entries: readonly HarEntry[];
    };
}
export interface HarEntry {
    /** ISO 8601. */
    readonly startedDateTime: string;
    /** Milliseconds. */
    readonly time: number;
    readonly request: {
        readonly method: string;
        readonly url: string;
        readonly [more: string]: unknown;
    };
    readonly response: {
        readonly status: number;
        readonly [more: string]: unknown;
    };
    readonly cache: object;
    readonly timings: {
        readonly send: number;
        readonly wait: number;
        readonly receive: number;
    };
    readonly comment: string;
}
/**
 * The exchanges of a run, without its secrets, in the order in which they were made. Requests that nobody answered are left out.
 * @param version of this package
 */
export declare function toHar(run: Run, version: string): Har;
