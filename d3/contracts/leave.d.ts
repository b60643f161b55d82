import type { Exchange } from './run.ts';
import type { Visit } from './visit.ts';
/**
 * Leaves a bank as it was found: removes the callback URLs that this run registered, cancels its OAuth clients, ends its
 * sessions. What has to go is read from what was said, so that nothing of anybody else is touched.
 * @returns what was said while leaving; a bank that no longer answers is left as it is
 */
export declare function leave(visit: Visit, said: readonly Exchange[]): Promise<Exchange[]>;
