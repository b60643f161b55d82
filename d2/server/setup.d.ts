import { type Control } from '../openapi/control.ts';
import type { Bank } from './bank/bank.ts';
import { type OauthClient } from './bank/oauth-client.ts';
import { type User } from './bank/user.ts';
/** A user that a bank starts with. */
export type UserSetup = Control<'UserSetup'>;
type OauthClientSetup = Control<'OauthClientSetup'>;
/**
 * Puts the users and clients into the bank that it should start with.
 * @param at where they stand, such as `users`
 * @throws Mistaken with everything that is wrong with them
 */
export declare function setUpUsers(bank: Bank, users: readonly UserSetup[], at: string): void;
/**
 * An OAuth client with its callback URLs, by the rules of the bank.
 * @param userOf asked for its owner once nothing else is wrong
 * @throws Mistaken in bunq's words; nothing was made then
 */
export declare function setUpOauthClient(bank: Bank, userOf: () => User, { status, callbackUrls, ...credentials }: OauthClientSetup, at: string): OauthClient;
export {};
