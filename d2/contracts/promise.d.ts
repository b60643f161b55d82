import type { OperationId } from '../openapi/operation.ts';
import type { Bank } from './bank.ts';
/** What the bank promises about one operation, and how to ask for it. */
export interface Promised {
    readonly operation: OperationId;
    /** The second half of a sentence that begins with the operation. */
    readonly title: string;
    /** The entry of `x-open-questions` whose default this states. Where it breaks, that is news and not drift. */
    readonly question?: number;
    /** @throws NotAsked, Unjudged, or anything else where the promise is broken */
    ask(asked: {
        bank: Bank;
    }): Promise<void> | void;
}
/** Every promise of the contract files that have been loaded so far, in the order in which they stand there. */
export declare function allPromises(): readonly Promised[];
/** From now on, each promise is also handed over as its file is loaded: this is how vitest gets its tests. */
export declare function declarePromises(to: (promised: Promised) => void): void;
/** States what the bank promises: `promise('READ_User', 'shows the user of the session', async ({ bank }) => …)`. */
export declare function promise(operation: OperationId, title: string, ask: Promised['ask']): void;
export declare function promise(operation: OperationId, title: string, rests: {
    question: number;
}, ask: Promised['ask']): void;
