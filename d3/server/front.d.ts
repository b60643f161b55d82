import type { MiddlewareHandler } from 'hono';
import type { Controls, Setup } from './controls.ts';
import { type BankOptions, type OwnHandling } from './handling.ts';
import type { Fetch } from './http/exchange.ts';
export interface FrontOptions extends BankOptions, Setup {
    /** How many requests are remembered. Default 1000; 0 remembers none. */
    journal?: number;
    /** What `/__mock` answers to, as `Authorization: Bearer …`. Without one it answers on loopback only, and to anybody there. */
    controlToken?: string;
    /** Default 127.0.0.1. */
    host?: string;
}
/** What a front adds to a bank once something is to fail. */
export interface Disturbance {
    readonly faults: {
        readonly none: boolean;
    };
    readonly fetch: Fetch;
}
/** A bank with all that stands around it. */
export interface Front {
    readonly handling: OwnHandling;
    readonly fetch: Fetch;
    /** What a test can do to the bank. Loaded on first need, because most banks are only asked. */
    controls(): Promise<Controls>;
    /** Lets nobody wait any longer. */
    close(): void;
}
export declare const JOURNAL_SIZE = 1000;
/**
 * What stands before a bank: the control endpoints beside it, the journal, and the faults. Nothing of it is routing or
 * middleware, so that a bank without faults is as fast as the bank alone.
 * @param afterwards hears of every request that was answered
 */
export declare function createFront(options: FrontOptions, middleware: readonly MiddlewareHandler[], afterwards?: (method: string) => void): Front;
