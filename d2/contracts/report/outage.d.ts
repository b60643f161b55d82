import type { Exchange } from '../run.ts';
/**
 * Why an exchange says nothing about the bank's contract: maintenance, a server that failed, or a page that somebody on the
 * way sent. Null for an answer of the bank's own, however it looks.
 */
export declare function outageOf({ response }: Pick<Exchange, 'response'>): string | null;
