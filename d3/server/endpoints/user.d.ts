import type { Schema } from '../../openapi/operation.ts';
import type { Bank } from '../bank/bank.ts';
import { type User } from '../bank/user.ts';
import type { Endpoint } from '../http/endpoint.ts';
export declare const list: Endpoint<'List_all_User'>;
export declare const read: Endpoint<'READ_User'>;
/** A user in the wrapper of its kind, with the fields that clients read. */
export declare function presentUser(bank: Bank, user: User): Promise<Schema<'UserItem'>>;
