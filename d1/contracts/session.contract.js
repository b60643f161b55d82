import { expect } from 'vitest';
import { NEVER_GIVEN } from "./never-given.js";
import { promise } from "./promise.js";
import { userIn } from "./user-kind.js";
promise('CREATE_SessionServer', 'answers Id, Token and the user, in this order', ({ bank }) => {
    const { kind } = bank.customer().user;
    expect(bank.seen('CREATE_SessionServer').wrappers()).toEqual(['Id', 'Token', kind]);
});
promise('CREATE_SessionServer', 'opens a session for the user of the API key', async ({ bank }) => {
    const user = userIn(bank.seen('CREATE_SessionServer'));
    expect(userIn(await bank.ask('List_all_User')).id).toBe(user.id);
});
promise('CREATE_SessionServer', 'gives each session an id and a token of its own', async ({ bank }) => {
    const { session: ours, installation } = bank.customer();
    const { session: theirs } = await bank.stranger();
    expect(theirs.id, 'ids').not.toBe(ours.id);
    expect(theirs.token, 'tokens').not.toBe(ours.token);
    expect(ours.token, 'the token of the installation').not.toBe(installation.token);
});
promise('CREATE_SessionServer', 'was created no later than it was updated', ({ bank }) => {
    const { created, updated } = bank.seen('CREATE_SessionServer').item('Token');
    expect(created <= updated, `created ${created}, updated ${updated}`).toBe(true);
});
promise('CREATE_SessionServer', 'refuses an API key that was never given', async ({ bank }) => {
    const answer = await bank.sessionRefusal('wrong key');
    answer.refusedAs('IncorrectCredentials');
});
promise('CREATE_SessionServer', 'refuses a request without a signature', { question: 17 }, async ({ bank }) => {
    bank.strictOnly();
    const answer = await bank.sessionRefusal('no signature');
    answer.refusedAs('SignatureRequired');
});
promise('CREATE_SessionServer', 'refuses a wrong signature', { question: 17 }, async ({ bank }) => {
    bank.strictOnly();
    const answer = await bank.sessionRefusal('wrong signature');
    answer.refusedAs('SignatureInvalid');
});
promise('DELETE_Session', 'ends the session: its token opens nothing any more', async ({ bank }) => {
    const stranger = await bank.strangerLeaves();
    const params = { session_id: 0 };
    expect((await bank.ask('DELETE_Session', { as: stranger, params })).status).toBe(200);
    const user = await bank.ask('List_all_User', { as: stranger });
    const clients = await bank.ask('List_all_OauthClient_for_User', { as: stranger });
    user.refused(401, 403);
    clients.refused(401, 403);
});
promise('DELETE_Session', 'ends no other session', async ({ bank }) => {
    await endSomeSession(bank);
    expect(userIn(await bank.ask('List_all_User')).id).toBe(bank.customer().user.id);
});
promise('DELETE_Session', 'refuses a token that was never given', async ({ bank }) => {
    const params = { session_id: 0 };
    const answer = await bank.ask('DELETE_Session', { token: NEVER_GIVEN.token, params });
    answer.refused(401, 403);
});
promise('DELETE_Session', 'refuses a caller without a token', async ({ bank }) => {
    const answer = await bank.ask('DELETE_Session', { as: 'nobody', params: { session_id: 0 } });
    answer.refused(401, 403);
});
/** The stranger's, unless this run has seen one end already. */
async function endSomeSession(bank) {
    const ended = bank.exchanges.some(({ operation, response }) => operation === 'DELETE_Session' && response.status === 200);
    if (!ended)
        await bank.ask('DELETE_Session', { as: await bank.strangerLeaves(), params: { session_id: 0 } });
}
