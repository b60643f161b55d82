import type { Listening } from '../listen.ts';
import { type Environment } from './upstream.ts';
/**
 * Runs a command for which the mock is bunq's sandbox, and ends with it.
 * @param command and its arguments
 * @param start the mock
 * @param tell takes a line for the user
 * @returns the command's exit status; 128 and the signal's number if one ended it, 126 or 127 if it could not be run
 * @throws Error if the user's own proxy cannot be passed on, or the mock cannot start
 */
export declare function exec(command: readonly string[], environment: Environment, start: () => Promise<Listening>, tell: (line: string) => void): Promise<number>;
