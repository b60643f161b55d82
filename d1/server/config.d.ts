/** What the command line decides. Every value has been checked. */
export interface Config {
    readonly port: number;
    readonly host: string;
    readonly seed?: number;
    readonly quiet: boolean;
    readonly log: 'text' | 'json';
    readonly credentialFormat: 'chapter' | 'hex64';
    readonly strict: boolean;
    readonly singleOauthClient: boolean;
    readonly sessionTimeout: number;
    readonly rateLimit: 'off' | 'classic';
    /** A file with an RSA private key, PEM. */
    readonly serverKey?: string;
    /** How many requests are remembered. */
    readonly journal: number;
    readonly controlToken?: string;
    /** A file that the bank is loaded from and saved to. */
    readonly state?: string;
    /** A file with flags, users and faults to start with. */
    readonly config?: string;
}
/** One setting: a flag, an environment variable, a line of the help, a member of `flags` in a configuration file. */
export interface Setting {
    /** What stands for the value in the help; a switch has none. */
    readonly value?: string;
    readonly help: string;
    readonly default?: string;
    /** JSON Schema of the value in a file. */
    readonly schema: object;
    /** The value, or what was expected instead. */
    read(text: string): {
        value: unknown;
    } | {
        expected: string;
    };
}
export declare const table: Readonly<Record<string, Setting>>;
export declare function usage(): string;
/** Parts the command of `exec [options] -- COMMAND…` from the options; there is none for a mock that just listens. */
export declare function splitCommand(args: readonly string[]): {
    options: string[];
    command?: string[];
};
/** The `flags` of a configuration file, as somebody wrote them. */
export interface FileFlags {
    readonly file: string;
    readonly flags: Readonly<Record<string, unknown>>;
}
/**
 * Reads flags, for those not given the environment, and for those not there either a file.
 * @returns a frozen Config, a request for help or version, or every fault that was found
 */
export declare function readConfig(args: readonly string[], environment: Readonly<Record<string, string | undefined>>, { file, flags: inFile }?: FileFlags): {
    config: Config;
} | {
    show: 'help' | 'version';
} | {
    faults: string[];
};
