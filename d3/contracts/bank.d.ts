import { type Requests } from '../fixtures/requests.ts';
import type { OperationId } from '../openapi/operation.ts';
import { type Answer } from './answer.ts';
import { type Question } from './ask.ts';
import { type BadSession } from './bad-session.ts';
import { type Belongings } from './belongings.ts';
import { type Complete, type Party } from './enter.ts';
import type { Exchange } from './run.ts';
import type { Visit } from './visit.ts';
/** How something is asked through the bank, which fills in the user and the token. */
export interface BankQuestion<Op extends OperationId> extends Question<Op> {
    /** In whose name. Default the customer, by session. */
    readonly as?: Complete | 'installation' | 'nobody';
}
/** The bank as a promise sees it: entered, and ready to be asked. */
export interface Bank extends Belongings {
    /** The user in whose name things are asked. @throws Unjudged where the bank could not be entered */
    customer(): Complete;
    /** A second user, with an API context of their own. @throws NotAsked where the bank makes no sandbox users */
    stranger(): Promise<Complete>;
    /** The same, for the last time: who needs a stranger afterwards gets another. */
    strangerLeaves(): Promise<Complete>;
    /** How the bank refuses a session. Asked for once a run, beside everything else: sessions have a long limit. */
    sessionRefusal(what: BadSession): Promise<Answer>;
    /** Begins with what takes long because bunq limits it: the stranger's session, and the refused ones. */
    begin(): void;
    /** Asks an operation. `user_id` is the asking user's unless given. */
    ask<Op extends OperationId>(operation: Op, question?: BankQuestion<Op>): Promise<Answer>;
    /** Asks what the specification does not know. */
    askPath(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string): Promise<Answer>;
    /** The first answer to an operation in this run, where entering has asked it already. */
    seen(operation: OperationId): Answer;
    /** Everything that was said in this run so far. */
    readonly exchanges: readonly Exchange[];
    /** Whether the bank itself gave that answer, and not a failing host or somebody on the way. */
    isJudged(exchange: Exchange): boolean;
    /** Those that belonged to no promise, since this was asked last. */
    takeAside(): Exchange[];
    /** Everyone who entered, the unfortunate included. */
    readonly parties: readonly Party[];
    /** @throws NotAsked for a mock that is not strict: it does not demand what bunq demands */
    strictOnly(): void;
    readonly additionsAllowed: boolean;
    readonly texts: Requests;
}
/** The bank of a visit, entered already. */
export declare function openBank(visit: Visit): Bank;
