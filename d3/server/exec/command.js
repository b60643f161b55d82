import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { isatty } from 'node:tty';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];
/**
 * Signals that arrive from now on are the command's: it decides what they mean, and we end when it ends. One that comes
 * before the command waits for it.
 */
export function holdSignals() {
    let pass = (signal) => void early.push(signal);
    const early = [];
    for (const signal of SIGNALS)
        process.on(signal, () => pass(signal));
    return {
        passTo: (child) => {
            pass = (signal) => {
                // A terminal gives Ctrl-C and Ctrl-\ to the command as well; a second one would look like impatience.
                const fromTerminal = isatty(0) && (signal === 'SIGINT' || signal === 'SIGQUIT');
                if (!fromTerminal)
                    child.kill(signal);
            };
            for (const signal of early)
                child.kill(signal);
        },
    };
}
/** Runs a command on our own standard input, output and error. */
export function run([command = '', ...args], environment, signals) {
    return new Promise((resolve) => {
        const child = spawn(command, args, { stdio: 'inherit', env: environment });
        signals.passTo(child);
        child.once('error', ({ code, message }) => {
            if (code === 'ENOENT')
                resolve({ status: 127, reason: `${command}: command not found` });
            else
                resolve({ status: 126, reason: `${command}: ${code === 'EACCES' ? 'permission denied' : message}` });
        });
        child.once('exit', (status, signal) => {
            resolve({ status: signal === null ? (status ?? 1) : 128 + constants.signals[signal] });
        });
    });
}
