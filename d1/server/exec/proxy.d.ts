import { type Server } from 'node:http';
import type { Certificates } from './certificates.ts';
import { type Way } from './upstream.ts';
export interface ProxyOptions {
    /** Answers what is asked of a mocked host. */
    readonly mock: Server;
    readonly certificates: Certificates;
    readonly way: Way;
    /** Is told of every refusal, in a sentence that begins with the host. */
    refused(sentence: string): void;
}
export interface Proxy {
    /** Takes CONNECT and requests with an absolute URL; also what is asked of a mocked host over plain HTTP. */
    readonly port: number;
    /** Takes TLS connections that are meant for a mocked host. */
    readonly tlsPort: number;
    /** Ends every connection. */
    close(): Promise<void>;
}
/** A proxy on 127.0.0.1 that leads bunq's sandbox to the mock, bunq's production nowhere, and everything else where it was going. */
export declare function startProxy(options: ProxyOptions): Promise<Proxy>;
