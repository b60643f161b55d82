import type { Pacing } from './pace.ts';
/** What one run is asked to do. Every value has been checked. */
export interface RunConfig {
    readonly target: string;
    readonly apiKey?: string;
    /** A resource or an operation. */
    readonly only?: string;
    readonly cleanup: boolean;
    readonly allowAdditions: boolean;
    /** A folder for the report. */
    readonly report?: string;
    /** A file for the recording. */
    readonly record?: string;
    /** Milliseconds for one exchange. */
    readonly timeout: number;
    readonly pacing?: Pacing;
}
export type Command = {
    readonly run: RunConfig;
} | {
    readonly compare: readonly [string, string];
} | {
    readonly show: 'help' | 'version';
} | {
    readonly faults: readonly string[];
};
export declare const USAGE = "bunq-contract: asks a bank whether it keeps the contract of bunq's OAuth-client API\n\nUsage: bunq-contract [options]\n\n  --target T          mock, sandbox, partner-sandbox or a URL (mock, or CONTRACT_TARGET)\n  --only WHAT         a resource such as callback-url, or an operation such as READ_User\n  --cleanup           cancel the OAuth clients that the account has already\n  --allow-additions   an undocumented field is news, not drift\n  --report DIR        write report.json, report.md, junit.xml and report.html there\n  --record FILE.har   write every exchange there, without its secrets\n  --compare A B       lay two report.json side by side, and ask nobody\n  --timeout SECONDS   for one answer (30)\n  --pace PACE         keep within bunq's published limits: always, when-told (by a 429) or never\n                      (never for mock, when-told on this machine, always elsewhere)\n  --help              print this and end\n  --version           print the version and end\n\nThe API key is read from BUNQ_API_KEY; without one a sandbox user is made.\nEnds with 0 where the contract holds, 1 where the bank drifted, 2 where it could not be judged.\n";
/** Reads the command line and the environment. */
export declare function readCommand(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Command;
