import type { Answer } from './answer.ts';
import type { Complete } from './enter.ts';
import type { Line } from './line.ts';
/** What can be wrong with a request for a session. */
export declare const BAD_SESSIONS: readonly ["wrong key", "no signature", "wrong signature"];
export type BadSession = (typeof BAD_SESSIONS)[number];
/** Asks for a session in a way that the bank should refuse. */
export declare function askBadly(line: Line, { installation, apiKey, key }: Complete, what: BadSession): Promise<Answer>;
