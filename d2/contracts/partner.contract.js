import { expect } from 'vitest';
import { NEVER_GIVEN } from "./never-given.js";
import { NotAsked } from "./outcome.js";
import { filled, namesNeighbours, pages, pagesThrough } from "./paging.js";
import { promise } from "./promise.js";
// The partner specification has these paths, and bunq's own partner client does not use them. Whether a bank serves them is
// an open question; where it does, they show the same OAuth clients as the paths with a user.
async function served(bank) {
    const { status } = await bank.ask('List_all_OauthClient', { query: { count: 1 } });
    if (status === 404)
        throw new NotAsked('this bank does not serve the paths without /user/{user_id}');
}
/** The list without a user in its path, with some clients in it. */
function clients(bank) {
    return filled(pages(bank, 'List_all_OauthClient', 'OauthClient'), bank.freshOauthClient);
}
async function readUnderUser(bank, client_id) {
    return (await bank.ask('READ_OauthClient_for_User', { params: { client_id } })).item('OauthClient');
}
promise('CREATE_OauthClient', 'makes a client that the path with the user shows too', async ({ bank }) => {
    await served(bank);
    const answer = await bank.createOauthClient({}, 'CREATE_OauthClient');
    expect((await readUnderUser(bank, answer.id())).status).toBe('ACTIVE');
});
promise('CREATE_OauthClient', 'refuses a status that does not exist', async ({ bank }) => {
    await served(bank);
    const answer = await bank.ask('CREATE_OauthClient', { body: { status: 'NO_SUCH_STATUS' } });
    answer.refused(400);
});
promise('READ_OauthClient', 'shows the same client as the path with the user', async ({ bank }) => {
    await served(bank);
    const { client_id } = await bank.callbackUrl();
    const answer = await bank.ask('READ_OauthClient', { params: { client_id } });
    expect(answer.item('OauthClient')).toEqual(await readUnderUser(bank, client_id));
});
promise('READ_OauthClient', 'finds nothing under an id that was never given', async ({ bank }) => {
    await served(bank);
    const answer = await bank.ask('READ_OauthClient', { params: { client_id: NEVER_GIVEN.id } });
    answer.refused(404);
});
promise('READ_OauthClient', 'keeps the client from another user', async ({ bank }) => {
    await served(bank);
    const question = { as: await bank.stranger(), params: { client_id: await bank.oauthClient() } };
    const answer = await bank.ask('READ_OauthClient', question);
    answer.refused(403, 404);
});
promise('List_all_OauthClient', 'shows the same clients as the path with the user', async ({ bank }) => {
    await served(bank);
    await bank.oauthClient();
    await bank.freshOauthClient();
    const query = { count: 200 };
    const ours = (await bank.ask('List_all_OauthClient', { query })).items('OauthClient');
    expect(ours).toEqual((await bank.ask('List_all_OauthClient_for_User', { query })).items('OauthClient'));
});
promise('List_all_OauthClient', 'pages without a gap and without a repetition', async ({ bank }) => {
    await served(bank);
    await pagesThrough(await clients(bank));
});
promise('List_all_OauthClient', 'names the neighbouring pages, null where there is none', async ({ bank }) => {
    await served(bank);
    await namesNeighbours(await clients(bank));
});
promise('List_all_OauthClient', 'refuses a caller without a token', async ({ bank }) => {
    await served(bank);
    const answer = await bank.ask('List_all_OauthClient', { as: 'nobody' });
    answer.refused(401, 403);
});
promise('UPDATE_OauthClient', 'cancels a client, which the path with the user shows too', async ({ bank }) => {
    await served(bank);
    const client_id = await bank.freshOauthClient();
    await bank.ask('UPDATE_OauthClient', { params: { client_id }, body: { status: 'CANCELLED' } });
    expect((await readUnderUser(bank, client_id)).status).toMatch(/^CANCELLED(_PENDING)?$/);
});
promise('UPDATE_OauthClient', 'finds nothing under an id that was never given', async ({ bank }) => {
    await served(bank);
    const params = { client_id: NEVER_GIVEN.id };
    const answer = await bank.ask('UPDATE_OauthClient', { params, body: { status: 'CANCELLED' } });
    answer.refused(404);
});
