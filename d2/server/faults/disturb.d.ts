import type { OperationId } from '../../openapi/operation.ts';
import type { Fault } from '../bank/fault.ts';
import type { Environment } from '../http/exchange.ts';
import type { Hit } from './faults.ts';
/** What a rule needs to disturb a request. */
export interface Disturbing {
    /** Ends when the bank closes; whoever still waits is reset then. */
    readonly closing: AbortSignal;
    /** Reads what the bank will not come to read, for the journal. */
    leaveUnread(request: Request, env: Environment): Promise<void>;
    /** The bank's own answer. */
    act(request: Request, env: Environment): Response | Promise<Response>;
    refuse(request: Request, env: Environment, fault: Fault): Response | Promise<Response>;
    sign(body: string): Promise<string>;
}
/**
 * Carries a rule out. Where it says `error` or `reset: before`, the bank is not asked and nothing changes in it; in every other
 * case it acts, and only its answer suffers.
 */
export declare function disturb(disturbing: Disturbing, { id, rule, error }: Hit, operation: OperationId | null, request: Request, env: Environment): Promise<Response>;
