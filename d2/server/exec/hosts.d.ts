/** Hosts of bunq's sandbox that the command finds answered by the mock. The OAuth hosts get its ordinary 404. */
export declare const mockedHosts: readonly string[];
/** Hosts where real people's money is. Nothing that runs under `exec` reaches them. */
export declare const refusedHosts: readonly string[];
/** What becomes of a connection to a host. */
export type Fate = 'mocked' | 'refused' | 'untouched';
/** @param host a name or an address, in any case, with or without the dot of a fully qualified name */
export declare function fateOf(host: string): Fate;
/** What a program is told that asked for a refused host, after the host's name. */
export declare const REFUSAL = "is the real bank: bunq-mock exec refuses connections to it";
