import type { Run } from '../run.ts';
/** Puts a name in the place of every secret in a text: the same name for the same secret, everywhere in one run. */
export interface Mask {
    /** Of any text: JSON, a URL, a sentence. */
    (text: string): string;
    /** Of the value of a header. */
    header(name: string, value: string): string;
}
/**
 * Knows what the run declared, and what its exchanges show by the name of a field or a header. What has the form of a secret
 * is masked too, declared or not.
 */
export declare function createMask({ secrets, promises, exchanges, }: Pick<Run, 'secrets' | 'promises' | 'exchanges'>): Mask;
/** The same run without its secrets. A run that is masked already stays what it is. */
export declare function maskRun(run: Run): Run;
