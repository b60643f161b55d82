import { expect } from 'vitest';
import { NEVER_GIVEN } from "./never-given.js";
import { promise } from "./promise.js";
import { userIn } from "./user-kind.js";
promise('List_all_User', 'shows the user of the session, and nobody else', async ({ bank }) => {
    const answer = await bank.ask('List_all_User');
    expect(answer.wrappers()).toEqual([bank.customer().user.kind]);
    expect(userIn(answer).id).toBe(bank.customer().user.id);
});
promise('List_all_User', 'shows to each session its own user', async ({ bank }) => {
    const stranger = await bank.stranger();
    expect(userIn(await bank.ask('List_all_User', { as: stranger })).id).toBe(stranger.user.id);
});
promise('List_all_User', 'refuses a caller without a token', async ({ bank }) => {
    const answer = await bank.ask('List_all_User', { as: 'nobody' });
    answer.refused(401, 403);
});
promise('List_all_User', 'refuses a token that was never given', async ({ bank }) => {
    const answer = await bank.ask('List_all_User', { as: 'nobody', token: NEVER_GIVEN.token });
    answer.refused(401, 403);
});
promise('List_all_User', 'refuses the token of an installation', async ({ bank }) => {
    const answer = await bank.ask('List_all_User', { as: 'installation' });
    answer.refused(401, 403);
});
promise('READ_User', 'shows the same user as the list', async ({ bank }) => {
    const listed = userIn(await bank.ask('List_all_User'));
    expect(userIn(await bank.ask('READ_User'))).toEqual(listed);
});
promise('READ_User', 'keeps a user from another', async ({ bank }) => {
    const stranger = await bank.stranger();
    const answer = await bank.ask('READ_User', { params: { user_id: stranger.user.id } });
    answer.refused();
});
promise('READ_User', 'takes the integer id of a user, and refuses a word', async ({ bank }) => {
    const answer = await bank.ask('READ_User', { params: { user_id: 'me' } });
    answer.refused(400, 404);
});
promise('List_all_MonetaryAccountBank_for_User', 'shows an account that is ACTIVE', async ({ bank }) => {
    const answer = await bank.ask('List_all_MonetaryAccountBank_for_User');
    expect(answer.items('MonetaryAccountBank').map(({ status }) => status)).toContain('ACTIVE');
});
promise('List_all_MonetaryAccountBank_for_User', 'shows accounts of the user who asks', async ({ bank }) => {
    const { id } = bank.customer().user;
    const answer = await bank.ask('List_all_MonetaryAccountBank_for_User');
    // Only id and status are required of an account.
    const owners = answer.items('MonetaryAccountBank').map(({ user_id = id }) => user_id);
    expect(new Set(owners)).toEqual(new Set([id]));
});
promise('List_all_MonetaryAccountBank_for_User', 'keeps accounts from another user', async ({ bank }) => {
    const stranger = await bank.stranger();
    const question = { params: { user_id: stranger.user.id } };
    const answer = await bank.ask('List_all_MonetaryAccountBank_for_User', question);
    answer.refused();
});
promise('List_all_MonetaryAccountBank_for_User', 'gives every account an id of its own', async ({ bank }) => {
    const ours = await bank.ask('List_all_MonetaryAccountBank_for_User');
    const theirs = await bank.ask('List_all_MonetaryAccountBank_for_User', { as: await bank.stranger() });
    const ids = [ours, theirs].flatMap((answer) => answer.items('MonetaryAccountBank').map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
});
