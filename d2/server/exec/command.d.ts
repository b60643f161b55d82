import { type ChildProcess } from 'node:child_process';
import type { Environment } from './upstream.ts';
/** How a command ended: with a status as a shell has it, or it never began. */
export type Outcome = {
    readonly status: number;
} | {
    readonly status: 126 | 127;
    readonly reason: string;
};
/**
 * Signals that arrive from now on are the command's: it decides what they mean, and we end when it ends. One that comes
 * before the command waits for it.
 */
export declare function holdSignals(): {
    passTo(child: ChildProcess): void;
};
/** Runs a command on our own standard input, output and error. */
export declare function run([command, ...args]: readonly string[], environment: Environment, signals: ReturnType<typeof holdSignals>): Promise<Outcome>;
