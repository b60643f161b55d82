import { type Rules } from './bank/bank.ts';
import type { Handling } from './http/handle.ts';
import { type KeySource } from './http/signing.ts';
import { type OwnWorld } from './world.ts';
/** How a bank behaves. */
export interface BankOptions {
    /** The same ids, credentials, people, keys and start of the clock on every run. */
    seed?: number;
    /** Whether the clock stands still until it is moved. Default: with a seed it does, without one it runs. */
    clock?: 'frozen' | 'running';
    /** Refuse what bunq would refuse. Default false: the documentation's requests work without a token. */
    strict?: boolean;
    /** Default `off`. */
    rateLimit?: 'off' | 'classic';
    /** Seconds that a session lives. Default a week. */
    sessionTimeout?: number;
    /** Whether a user may have only one ACTIVE OAuth client. Default false. */
    singleOauthClient?: boolean;
    /** Default `chapter`: `client_…` and `secret_…`. */
    credentialFormat?: Rules['credentialFormat'];
    /** The RSA private key, PEM, that signs the answers. One is made on first need otherwise. */
    serverKey?: string;
}
/** A bank in a world of its own, whose clock and seed can be held. */
export interface OwnHandling extends Handling {
    readonly world: OwnWorld;
}
/** A fresh bank. */
export declare function createHandling(options: BankOptions): OwnHandling;
/** Where the key of a bank with this seed comes from; nothing for a bank without one, which makes its own. */
export declare function keyOf(seed: number | null): KeySource | undefined;
