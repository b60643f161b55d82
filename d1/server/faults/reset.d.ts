import type { Environment } from '../http/exchange.ts';
/**
 * Ends a connection without an answer.
 * @throws TypeError, as `fetch` does, where there is no connection but only a function call
 */
export declare function resetConnection({ incoming, exchange }: Environment): Response;
/** Answers with half of the body under headers that promise all of it, and then ends the connection. */
export declare function resetInBody(answer: Response, { incoming }: Environment): Promise<Response>;
