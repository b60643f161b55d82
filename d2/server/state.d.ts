import type { Control } from '../openapi/control.ts';
import type { Bank } from './bank/bank.ts';
import { type OauthClient } from './bank/oauth-client.ts';
/** What the bank remembers, as plain data. */
export type State = Control<'State'>;
export declare function readState(bank: Bank): State;
/** An OAuth client as bunq shows it, and the user whose it is. */
export declare function presentOwned(client: OauthClient): Control<'OwnedOauthClient'>;
