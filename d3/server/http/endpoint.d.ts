import type { OperationId, PathParameters, RequestBody, ResponseBody } from '../../openapi/operation.ts';
import type { Bank } from '../bank/bank.ts';
import type { Installation } from '../bank/installation.ts';
import type { Session } from '../bank/session.ts';
import type { User } from '../bank/user.ts';
import type { PageParameters } from './parameters.ts';
import type { ServerKey } from './signing.ts';
/** A request that has been read, judged and held against the specification. */
export interface Call<Op extends OperationId = OperationId> {
    readonly bank: Bank;
    readonly params: PathParameters<Op>;
    readonly body: RequestBody<Op>;
    readonly page: PageParameters;
    /** The path of the request, from `/v1`. */
    readonly path: string;
    /** The address it came from. */
    address(): string;
    readonly strict: boolean;
    readonly key: ServerKey;
    /** The user it is about. @throws Fault where there is none */
    user(): User;
    /** @throws Fault where the caller has none */
    session(): Session;
    /** @throws Fault where the caller has none */
    installation(): Installation;
}
/** What the bank does for one operation. */
export type Endpoint<Op extends OperationId> = (call: Call<Op>) => ResponseBody<Op> | Promise<ResponseBody<Op>>;
