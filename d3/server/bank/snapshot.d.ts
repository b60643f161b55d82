import { type Control } from '../../openapi/control.ts';
import { type Bank } from './bank.ts';
import type { User } from './user.ts';
/** All that a bank remembers, as plain data. */
export type BankSnapshot = Pick<Control<'Snapshot'>, 'lastIds' | 'users' | 'oauthClients' | 'installations' | 'sessions'>;
export declare function saveBank(bank: Bank): BankSnapshot;
/** The API keys of each user. Look-ups go the other way, so this takes a walk. */
export declare function apiKeysByUser(bank: Bank): Map<User, string[]>;
/**
 * Makes the bank what it was.
 * @throws Mistaken where the parts do not fit each other; the bank is as before then
 */
export declare function restoreBank(bank: Bank, saved: BankSnapshot): void;
