import type { Server } from 'node:http';
import { type Server as TlsServer } from 'node:tls';
import type { Certificates } from './certificates.ts';
/** A server that takes the TLS off its connections and hands them to the mock. */
export declare function createTlsServer({ authority, certificate, key }: Certificates, mock: Server): TlsServer;
