/// <reference lib="esnext.disposable" preserve="true" />
/** The library: `import { createMock } from 'bunq-mock'`. */
import type { Hono, MiddlewareHandler } from 'hono';
import type { Controls } from './controls.ts';
import { type FrontOptions } from './front.ts';
import { type BankOptions } from './handling.ts';
export type { FaultName } from '../openapi/fault.ts';
export type { OperationId, Schema } from '../openapi/operation.ts';
export type { Duration, MockClock } from './control/clock.ts';
export type { OwnedOauthClient, SandboxUser, Snapshot } from './controls.ts';
export type { ActiveFault, Faults } from './faults/faults.ts';
export type { FaultRule } from './faults/rule.ts';
export type { RecordedRequest, Requests } from './journal/journal.ts';
export type { UserSetup } from './setup.ts';
export type { State } from './state.ts';
export interface MockOptions extends FrontOptions {
    /** Default a free port. */
    port?: number;
}
/** A bank of your own. */
export interface Mock extends Controls, AsyncDisposable {
    /**
     * Base URL, without a slash at the end.
     * @example
     * const { status } = await fetch(`${mock.url}/v1/user/7/oauth-client`)
     * console.assert(status === 200)
     */
    readonly url: string;
    /**
     * The bank as a function, without a socket. Takes what the global `fetch` takes, and paths; a host in the URL is ignored,
     * so it answers for code whose bunq host is fixed.
     * @example
     * const { status } = await mock.fetch('https://public-api.sandbox.bunq.com/v1/user/7/oauth-client')
     * console.assert(status === 200)
     */
    readonly fetch: typeof globalThis.fetch;
    /**
     * Ends every connection and frees the port. `await using` does it for you.
     * @example
     * await mock.close()
     * await mock.fetch('/v1/user/7').catch((error) => console.assert(error.message === 'fetch failed'))
     */
    close(): Promise<void>;
}
/** The app of a fresh bank and nothing around it, not listening. */
export declare function createBankApp(options: BankOptions, ...middleware: MiddlewareHandler[]): Hono;
/**
 * A fresh bank, listening. It shares nothing with any other.
 * @throws Error that names everything that is wrong with `users` and `faults`
 * @example
 * import { createMock } from 'bunq-mock'
 *
 * await using mock = await createMock({ seed: 1 })
 * const { userId, token } = mock.sandboxUser()
 * const answer = await fetch(`${mock.url}/v1/user/${userId}/oauth-client`, {
 *   method: 'POST',
 *   headers: { 'X-Bunq-Client-Authentication': token },
 *   body: '{}',
 * })
 * console.log(await answer.json(), mock.state.oauthClients, mock.requests.invalid)
 */
export declare function createMock(options?: MockOptions): Promise<Mock>;
