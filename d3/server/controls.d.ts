import { type Control } from '../openapi/control.ts';
import { type MockClock } from './control/clock.ts';
import { type Disturbance } from './faults/disturbance.ts';
import { type Faults } from './faults/faults.ts';
import type { FaultRule } from './faults/rule.ts';
import { type OwnHandling } from './handling.ts';
import type { Fetch } from './http/exchange.ts';
import { type Requests } from './journal/journal.ts';
import type { Ring } from './journal/ring.ts';
import { type UserSetup } from './setup.ts';
import { type State } from './state.ts';
export type Snapshot = Control<'Snapshot'>;
/** A user whose session is ready. */
export type SandboxUser = Control<'SandboxUser'>;
/** An OAuth client to the letter as bunq shows it, and the user whose it is. */
export type OwnedOauthClient = Control<'OwnedOauthClient'>;
/** What a bank starts with. */
export interface Setup {
    users?: readonly UserSetup[];
    faults?: readonly FaultRule[];
}
/** All that a test can do to a bank besides asking it. The library and the control endpoints both give this. */
export interface Controls {
    /**
     * What the bank remembers now, as plain data. Made on each look, and never changed by what comes after.
     * @example
     * mock.oauthClient({ userId: 7 })
     * console.assert(mock.state.oauthClients[0].userId === 7)
     */
    readonly state: State;
    /**
     * The latest requests, the oldest first, with masked secrets; `invalid` are those that broke the specification.
     * @example
     * await mock.fetch('/v1/user/7/oauth-client', { method: 'POST', body: '{"name": "x"}' })
     * console.assert(mock.requests[0].status === 200)
     * console.assert(mock.requests.invalid[0].problems.some(({ fault }) => fault === 'SuperfluousField'))
     */
    readonly requests: Requests;
    /**
     * The rules by which the bank fails.
     * @example
     * mock.faults.add({ operation: 'READ_User', error: 491, count: 1 })
     * const { status } = await mock.fetch('/v1/user/7')
     * console.assert(status === 491)
     */
    readonly faults: Faults;
    /**
     * The bank's clock. Sessions expire and rate limits pass by it.
     * @example
     * const { userId, token } = mock.sandboxUser()
     * mock.clock.advance({ days: 8 })
     * const headers = { 'X-Bunq-Client-Authentication': token }
     * const { status } = await mock.fetch(`/v1/user/${userId}`, { headers })
     * console.assert(status === 401)
     */
    readonly clock: MockClock;
    /**
     * Forgets the requests, and nothing else.
     * @example
     * await mock.fetch('/v1/user/7')
     * mock.clearRequests()
     * console.assert(mock.requests.length === 0)
     */
    clearRequests(): void;
    /**
     * A user with an API key and a session that is ready, in a strict bank too.
     * @throws Error for a `clientPublicKey` that is none
     * @example
     * const { userId, token } = mock.sandboxUser({ kind: 'UserCompany' })
     * const headers = { 'X-Bunq-Client-Authentication': token }
     * const { ok } = await mock.fetch(`/v1/user/${userId}`, { headers })
     * console.assert(ok)
     */
    sandboxUser(options?: Control<'SandboxUserWrite'>): SandboxUser;
    /**
     * An OAuth client with its callback URLs, made by the rules of the bank, for a user who is named or new.
     * @throws Error in bunq's words where a rule forbids it; nothing is made then
     * @example
     * const { userId } = mock.sandboxUser()
     * const client = mock.oauthClient({ userId, callbackUrls: ['https://partner.example/callback'] })
     * console.assert(client.callback_url[0].url === 'https://partner.example/callback')
     */
    oauthClient(options?: Control<'OauthClientArrange'>): OwnedOauthClient;
    /**
     * Makes the bank what it was when it opened: its users and faults, the seed from its beginning, the clock where it began.
     * Requests are forgotten.
     * @example
     * mock.oauthClient()
     * mock.reset()
     * console.assert(mock.state.oauthClients.length === 0)
     */
    reset(): void;
    /**
     * All that the bank remembers, as plain data: its clock, its place in the seed and the key it made, but no faults and no
     * requests. It holds secrets.
     * @example
     * const before = mock.snapshot()
     * mock.oauthClient()
     * await mock.restore(before)
     * console.assert(mock.state.oauthClients.length === 0)
     */
    snapshot(): Snapshot;
    /**
     * Makes this bank what that one was, of this mock or another.
     * @throws Error (as a rejection) that names everything that is wrong with the snapshot; the bank is as before then
     * @example
     * const twin = await createMock()
     * await twin.restore(mock.snapshot())
     * await twin.close()
     */
    restore(snapshot: Snapshot): Promise<void>;
}
/** What the controls hold on to. */
export interface Controlled {
    readonly handling: OwnHandling;
    readonly ring: Ring | null;
    readonly bank: Fetch;
    /** What the bank starts with. A `serverKey` stays, whatever is restored. */
    readonly setup: Setup & {
        readonly serverKey?: string;
    };
    /** Ends when the bank closes. */
    readonly closing: AbortSignal;
}
/** @throws Mistaken where the setup cannot be */
export declare function createControls({ handling, ring, bank: ask, setup, closing }: Controlled): {
    controls: Controls;
    disturbance: Disturbance;
};
