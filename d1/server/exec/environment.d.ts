import type { Environment } from './upstream.ts';
/** What a command is led by. */
export interface Leads {
    /** Ports on 127.0.0.1. */
    readonly proxy: {
        readonly port: number;
        readonly tlsPort: number;
    };
    /** Base URL of the mock itself, for tests that set it up or look into it. */
    readonly mockUrl: string;
    /** The variables that name files of authorities. */
    readonly trust: Readonly<Record<string, string>>;
    /** The file that Node loads before a program. */
    readonly preload: string;
}
/** What the preload is told, by the variable BUNQ_MOCK_EXEC. */
export interface Plan {
    readonly mocked: readonly string[];
    readonly refused: readonly string[];
    /** What is said of a refused host, after its name. */
    readonly refusal: string;
    /** Ports on 127.0.0.1 that stand for ports 80 and 443 of a mocked host. */
    readonly http: number;
    readonly https: number;
}
/** The environment of the command: the user's own, with what leads programs to the mock. */
export declare function environmentFor(environment: Environment, { proxy, mockUrl, trust, preload }: Leads): Environment;
