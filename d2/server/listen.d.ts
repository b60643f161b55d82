import { type Server } from 'node:http';
import type { Fetch } from './http/exchange.ts';
export interface Listening {
    /** Base URL without a slash at the end, such as `http://127.0.0.1:8787`. */
    readonly url: string;
    /** The server itself, for who brings it connections or requests that came another way. */
    readonly server: Server;
    /** Ends every connection; resolves when the port is free. */
    close(): Promise<void>;
}
export interface Address {
    readonly host: string;
    /** 0 picks a free one. */
    readonly port: number;
    /**
     * Whether the process is ours alone. Then the adapter may put its own, much faster Request and Response in the place of
     * the global ones; inside a partner's tests that would be rude.
     */
    readonly ownProcess: boolean;
}
/**
 * Serves an app over HTTP.
 * @throws the system's error, such as EADDRINUSE
 */
export declare function listen(app: {
    readonly fetch: Fetch;
}, address: Address): Promise<Listening>;
