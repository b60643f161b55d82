import type { Server } from 'node:net';
/** Lets a server listen on a free port of 127.0.0.1, and remembers its connections, whatever became of them since. */
export declare function listenOnLoopback(server: Server): Promise<{
    port: number;
    close(): Promise<void>;
}>;
