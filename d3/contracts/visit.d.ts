import type { Schema } from '../openapi/operation.ts';
import { type ClientKey } from './client-key.ts';
import { type Party } from './enter.ts';
import { type Pacing } from './pace.ts';
import type { Exchange } from './run.ts';
import type { Target } from './target.ts';
export interface VisitOptions {
    /** An API key of the bank's; without one a sandbox user is made. */
    readonly apiKey?: string;
    /** Cancel the OAuth clients that are already there. */
    readonly cleanup?: boolean;
    /** Milliseconds for one exchange. Default 30,000. */
    readonly timeout?: number;
    /**
     * Whether to stay within bunq's published limits. Default `never` for `mock`, `when-told` for a bank on this machine,
     * `always` for every other.
     */
    readonly pacing?: Pacing;
    /** Whether undocumented fields are no fault. */
    readonly allowAdditions?: boolean;
    /** For the texts that are sent: URLs, descriptions. Default by the clock. */
    readonly seed?: number;
    /** Key pairs of a user and of a stranger, where many visits should not each make their own. */
    readonly keys?: readonly [ClientKey, ClientKey];
}
/** A run that has entered its bank. Plain data, so that it can be handed to another thread. Holds secrets. */
export interface Visit {
    readonly target: Target;
    readonly timeout: number;
    readonly pacing: Pacing;
    readonly seed: number;
    readonly customer: Party;
    /** For a second user, who is made when a promise needs one. */
    readonly strangerKey: ClientKey;
    /** Whether the bank answers without a token and says that bunq would not: a mock that is not strict. */
    readonly open: boolean;
    readonly allowAdditions: boolean;
    /** The OAuth clients that were there before. They are not ours to cancel. */
    readonly found: readonly Pick<Schema<'OauthClient'>, 'id' | 'status'>[];
    /** What was said so far. */
    readonly journal: readonly Exchange[];
}
/** Enters a bank, once a run. What went wrong is in `customer.failure`. */
export declare function arrive({ name, url }: Target, options?: VisitOptions): Promise<Visit>;
