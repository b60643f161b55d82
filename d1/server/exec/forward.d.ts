import { type IncomingMessage, type ServerResponse } from 'node:http';
/**
 * Passes a request on as it came, and its answer back.
 * @param url absolute, as a client gives it to a proxy
 * @param failed is told why no answer came, while there is still somebody to tell
 */
export declare function forward(incoming: IncomingMessage, answer: ServerResponse, url: URL, proxy: URL | undefined, failed: (reason: Error) => void): void;
