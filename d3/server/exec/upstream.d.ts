import { type ClientRequest } from 'node:http';
import type { Duplex } from 'node:stream';
/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** The way to a host that is none of our business: undefined is straight, else the proxy that the user has for it. */
export type Way = (scheme: 'http' | 'https', host: string, port: number) => URL | undefined;
/**
 * The proxies that the user had before us.
 * @throws Error for a kind of proxy that cannot be passed on, such as SOCKS. It names the variable, not its value, which may
 *   hold a password.
 */
export declare function readWay(environment: Environment): Way;
/**
 * Opens a connection to a host, straight or by CONNECT through a proxy.
 * @throws the system's error, or one that says with what status the proxy refused
 */
export declare function open(host: string, port: number, proxy: URL | undefined): Promise<Duplex>;
/** A request to a proxy, with the credentials that the proxy's URL holds. */
export declare function askProxy(proxy: URL, { headers, ...options }: {
    method: string;
    path: string;
    headers: readonly string[];
}): ClientRequest;
