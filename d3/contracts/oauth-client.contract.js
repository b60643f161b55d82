import { expect } from 'vitest';
import { NEVER_GIVEN } from "./never-given.js";
import { promisePages } from "./paged-list.js";
import { filled, pages } from "./paging.js";
import { promise } from "./promise.js";
async function read(bank, client_id) {
    return (await bank.ask('READ_OauthClient_for_User', { params: { client_id } })).item('OauthClient');
}
/** The user's list, with some clients in it. */
function clients(bank) {
    return filled(pages(bank, 'List_all_OauthClient_for_User', 'OauthClient'), bank.freshOauthClient);
}
// CREATE
promise('CREATE_OauthClient_for_User', 'accepts an empty object, and answers 200 with the id', async ({ bank }) => {
    const answer = await bank.createOauthClient({});
    expect(answer.id()).toBeGreaterThan(0);
});
promise('CREATE_OauthClient_for_User', 'gives every client an id of its own', async ({ bank }) => {
    const first = await bank.createOauthClient();
    const second = await bank.createOauthClient();
    expect(second.id()).not.toBe(first.id());
});
promise('CREATE_OauthClient_for_User', 'accepts the status ACTIVE', async ({ bank }) => {
    const answer = await bank.createOauthClient({ status: 'ACTIVE' });
    expect((await read(bank, answer.id())).status).toBe('ACTIVE');
});
promise('CREATE_OauthClient_for_User', 'accepts a request without a body', { question: 10 }, async ({ bank }) => {
    const answer = await bank.createOauthClient('');
    expect(answer.id()).toBeGreaterThan(0);
});
promise('CREATE_OauthClient_for_User', 'accepts an empty array', { question: 10 }, async ({ bank }) => {
    const answer = await bank.createOauthClient([]);
    expect(answer.id()).toBeGreaterThan(0);
});
promise('CREATE_OauthClient_for_User', 'refuses a status that does not exist, and makes nothing', async ({ bank }) => {
    const list = pages(bank, 'List_all_OauthClient_for_User', 'OauthClient');
    const before = list.ids(await list.page({ count: 200 }));
    const answer = await bank.ask('CREATE_OauthClient_for_User', { body: { status: 'NO_SUCH_STATUS' } });
    answer.refused(400);
    expect(list.ids(await list.page({ count: 200 }))).toEqual(before);
});
promise('CREATE_OauthClient_for_User', 'refuses what is not JSON', async ({ bank }) => {
    const answer = await bank.ask('CREATE_OauthClient_for_User', { body: '{"status": ' });
    answer.refused(400);
});
promise('CREATE_OauthClient_for_User', 'refuses a field that does not exist', { question: 9 }, async ({ bank }) => {
    bank.strictOnly();
    const answer = await bank.ask('CREATE_OauthClient_for_User', { body: { no_such_field: 1 } });
    answer.refusedAs('SuperfluousField', { field: 'no_such_field' });
});
promise('CREATE_OauthClient_for_User', 'makes nothing in the name of another user', async ({ bank }) => {
    const stranger = await bank.stranger();
    const answer = await bank.ask('CREATE_OauthClient_for_User', {
        params: { user_id: stranger.user.id },
        body: {},
    });
    answer.refused(401, 403, 404);
});
promise('CREATE_OauthClient_for_User', 'refuses a caller without a token', async ({ bank }) => {
    bank.strictOnly();
    const answer = await bank.ask('CREATE_OauthClient_for_User', {
        as: 'nobody',
        body: { status: 'NO_SUCH_STATUS' },
    });
    answer.refused(401, 403);
});
// READ
promise('READ_OauthClient_for_User', 'remembers the client that was created', async ({ bank }) => {
    const id = await bank.oauthClient();
    expect((await read(bank, id)).id).toBe(id);
});
promise('READ_OauthClient_for_User', 'shows a new client as ACTIVE, without a name and without callback URLs', async ({ bank }) => {
    const { status, display_name, callback_url } = await read(bank, await bank.freshOauthClient());
    expect({ status, display_name, callback_url }).toEqual({
        status: 'ACTIVE',
        display_name: null,
        callback_url: [],
    });
});
promise('READ_OauthClient_for_User', 'gives a client_id and a secret, neither empty nor the same', async ({ bank }) => {
    const { client_id, secret } = await read(bank, await bank.oauthClient());
    expect(client_id.length, 'the length of client_id').toBeGreaterThan(0);
    expect(secret.length, 'the length of secret').toBeGreaterThan(0);
    expect(secret).not.toBe(client_id);
});
promise('READ_OauthClient_for_User', 'gives the same client_id and secret on every read', async ({ bank }) => {
    const id = await bank.freshOauthClient();
    const [first, second] = [await read(bank, id), await read(bank, id)];
    expect(second.client_id).toBe(first.client_id);
    expect(second.secret).toBe(first.secret);
});
promise('READ_OauthClient_for_User', 'gives no client_id and no secret to two clients', async ({ bank }) => {
    const first = await read(bank, await bank.freshOauthClient());
    const second = await read(bank, await bank.freshOauthClient());
    expect(second.client_id).not.toBe(first.client_id);
    expect(second.secret).not.toBe(first.secret);
});
promise('READ_OauthClient_for_User', 'shows in callback_url what was registered, to the letter', async ({ bank }) => {
    const { client_id, url } = await bank.callbackUrl();
    const { callback_url } = await read(bank, client_id);
    expect(callback_url.map((item) => item.url)).toContain(url);
});
promise('READ_OauthClient_for_User', 'shows in callback_url a changed URL as it is now, and a removed one no more', async ({ bank }) => {
    const client_id = await bank.freshOauthClient();
    const [changed, removed] = [await bank.callbackUrl({ client_id }), await bank.callbackUrl({ client_id })];
    const url = bank.texts.callbackUrl();
    const place = ({ callback_url_id }) => ({ params: { client_id, callback_url_id } });
    await bank.ask('UPDATE_CallbackUrl_for_User_OauthClient', { ...place(changed), body: { url } });
    await bank.ask('DELETE_CallbackUrl_for_User_OauthClient', place(removed));
    const { callback_url } = await read(bank, client_id);
    expect(callback_url.map((item) => item.url)).toEqual([url]);
});
promise('READ_OauthClient_for_User', 'finds nothing under an id that was never given', async ({ bank }) => {
    const answer = await bank.ask('READ_OauthClient_for_User', { params: { client_id: NEVER_GIVEN.id } });
    answer.refused(404);
});
promise('READ_OauthClient_for_User', 'takes the integer id, and finds nothing under the text client_id', async ({ bank }) => {
    const { client_id } = await read(bank, await bank.oauthClient());
    const answer = await bank.ask('READ_OauthClient_for_User', { params: { client_id } });
    answer.refused(400, 404);
});
promise('READ_OauthClient_for_User', 'keeps the client from another user who asks under their own path', async ({ bank }) => {
    const question = { as: await bank.stranger(), params: { client_id: await bank.oauthClient() } };
    const answer = await bank.ask('READ_OauthClient_for_User', question);
    answer.refused(403, 404);
});
promise('READ_OauthClient_for_User', "keeps the client from another user who asks under its owner's path", async ({ bank }) => {
    const params = { user_id: bank.customer().user.id, client_id: await bank.oauthClient() };
    const answer = await bank.ask('READ_OauthClient_for_User', { as: await bank.stranger(), params });
    answer.refused(401, 403, 404);
});
promise('READ_OauthClient_for_User', 'refuses a token that was never given', async ({ bank }) => {
    const question = { token: NEVER_GIVEN.token, params: { client_id: await bank.oauthClient() } };
    const answer = await bank.ask('READ_OauthClient_for_User', question);
    answer.refused(401, 403);
});
promise('READ_OauthClient_for_User', 'refuses the token of an installation', async ({ bank }) => {
    const question = { as: 'installation', params: { client_id: await bank.oauthClient() } };
    const answer = await bank.ask('READ_OauthClient_for_User', question);
    answer.refused(401, 403);
});
promise('READ_OauthClient_for_User', 'refuses a caller without a token', async ({ bank }) => {
    bank.strictOnly();
    const question = { as: 'nobody', params: { client_id: await bank.oauthClient() } };
    const answer = await bank.ask('READ_OauthClient_for_User', question);
    answer.refused(401, 403);
});
promise('READ_OauthClient_for_User', 'explains a refusal in Dutch to who wants it, and in English beside it', async ({ bank }) => {
    const params = { client_id: NEVER_GIVEN.id };
    const english = await bank.ask('READ_OauthClient_for_User', { params });
    const dutch = await bank.ask('READ_OauthClient_for_User', {
        params,
        headers: { 'X-Bunq-Language': 'nl_NL' },
    });
    expect(english.translation()).toBe(english.description());
    expect(dutch.description()).toBe(english.description());
    expect(dutch.translation()).not.toBe(english.translation());
});
// LIST
promise('List_all_OauthClient_for_User', 'shows each client as reading it does', async ({ bank }) => {
    const { client_id } = await bank.callbackUrl();
    const answer = await bank.ask('List_all_OauthClient_for_User', { query: { count: 200 } });
    const listed = answer.items('OauthClient').find(({ id }) => id === client_id);
    expect(listed).toEqual(await read(bank, client_id));
});
promise('List_all_OauthClient_for_User', 'shows a client as soon as it is created', async ({ bank }) => {
    const id = await bank.freshOauthClient();
    const list = pages(bank, 'List_all_OauthClient_for_User', 'OauthClient');
    expect(list.ids(await list.page({ count: 200 }))).toContain(id);
});
promisePages('List_all_OauthClient_for_User', clients);
promise('List_all_OauthClient_for_User', 'refuses a count that is no number', { question: 27 }, async ({ bank }) => {
    const answer = await bank.ask('List_all_OauthClient_for_User', { query: { count: 'many' } });
    answer.refused(400);
});
promise('List_all_OauthClient_for_User', 'is found under its own route only, and no other answers', async ({ bank }) => {
    const answer = await bank.askPath('GET', `/v1/user/${bank.customer().user.id}/oauth-clients`);
    answer.refusedAs('RouteNotFound');
});
promise('List_all_OauthClient_for_User', "shows nobody else's clients", async ({ bank }) => {
    const stranger = await bank.stranger();
    const client_id = await bank.oauthClient();
    const list = (await bank.ask('List_all_OauthClient_for_User', { as: stranger })).items('OauthClient');
    expect(list.map(({ id }) => id)).not.toContain(client_id);
});
promise('List_all_OauthClient_for_User', 'shows an empty list to who has no client, with no neighbours', { question: 27 }, async ({ bank }) => {
    const answer = await bank.ask('List_all_OauthClient_for_User', { as: await bank.stranger() });
    expect(answer.items('OauthClient')).toEqual([]);
    expect(answer.pagination()).toEqual({ future_url: null, newer_url: null, older_url: null });
});
promise('List_all_OauthClient_for_User', 'keeps the list from another user', async ({ bank }) => {
    const params = { user_id: bank.customer().user.id };
    const answer = await bank.ask('List_all_OauthClient_for_User', { as: await bank.stranger(), params });
    answer.refused(401, 403, 404);
});
promise('List_all_OauthClient_for_User', 'refuses a caller without a token', async ({ bank }) => {
    bank.strictOnly();
    const answer = await bank.ask('List_all_OauthClient_for_User', { as: 'nobody' });
    answer.refused(401, 403);
});
// UPDATE
promise('UPDATE_OauthClient_for_User', 'answers with the id of the client', async ({ bank }) => {
    const client_id = await bank.freshOauthClient();
    const answer = await cancel(bank, client_id);
    expect(answer.id()).toBe(client_id);
});
promise('UPDATE_OauthClient_for_User', 'cancels a client, which then no longer reads as ACTIVE', async ({ bank }) => {
    const client_id = await bank.freshOauthClient();
    await cancel(bank, client_id);
    expect((await read(bank, client_id)).status).toMatch(/^CANCELLED(_PENDING)?$/);
});
promise('UPDATE_OauthClient_for_User', 'shows a cancelled client as such in the list', async ({ bank }) => {
    const client_id = await bank.freshOauthClient();
    await cancel(bank, client_id);
    const answer = await bank.ask('List_all_OauthClient_for_User', { query: { count: 200 } });
    const listed = answer.items('OauthClient').find(({ id }) => id === client_id);
    expect(listed?.status ?? 'CANCELLED').toMatch(/^CANCELLED(_PENDING)?$/);
});
promise('UPDATE_OauthClient_for_User', 'cancels at once, without CANCELLED_PENDING', { question: 3 }, async ({ bank }) => {
    const client_id = await bank.freshOauthClient();
    await cancel(bank, client_id);
    expect((await read(bank, client_id)).status).toBe('CANCELLED');
});
promise('UPDATE_OauthClient_for_User', 'changes nothing but the status', async ({ bank }) => {
    const client_id = await bank.freshOauthClient();
    const before = await read(bank, client_id);
    await cancel(bank, client_id);
    const after = await read(bank, client_id);
    expect({ ...after, status: before.status }).toEqual(before);
});
promise('UPDATE_OauthClient_for_User', 'leaves the other clients alone', async ({ bank }) => {
    const [other, client_id] = [await bank.freshOauthClient(), await bank.freshOauthClient()];
    const before = await read(bank, other);
    await cancel(bank, client_id);
    expect(await read(bank, other)).toEqual(before);
});
promise('UPDATE_OauthClient_for_User', 'makes a cancelled client ACTIVE again', { question: 4 }, async ({ bank }) => {
    const client_id = await bank.freshOauthClient();
    await cancel(bank, client_id);
    await bank.ask('UPDATE_OauthClient_for_User', { params: { client_id }, body: { status: 'ACTIVE' } });
    expect((await read(bank, client_id)).status).toBe('ACTIVE');
});
promise('UPDATE_OauthClient_for_User', 'refuses a status that does not exist, and changes nothing', async ({ bank }) => {
    const client_id = await bank.oauthClient();
    const before = await read(bank, client_id);
    const answer = await bank.ask('UPDATE_OauthClient_for_User', {
        params: { client_id },
        body: { status: 'PAUSED' },
    });
    answer.refused(400);
    expect((await read(bank, client_id)).status).toBe(before.status);
});
promise('UPDATE_OauthClient_for_User', 'finds nothing under an id that was never given', async ({ bank }) => {
    const answer = await cancel(bank, NEVER_GIVEN.id);
    answer.refused(404);
});
promise('UPDATE_OauthClient_for_User', 'keeps the client from another user', async ({ bank }) => {
    const client_id = await bank.oauthClient();
    const question = { as: await bank.stranger(), params: { client_id }, body: { status: 'CANCELLED' } };
    const answer = await bank.ask('UPDATE_OauthClient_for_User', question);
    answer.refused(403, 404);
    expect((await read(bank, client_id)).status).toBe('ACTIVE');
});
promise('UPDATE_OauthClient_for_User', 'is the only way to end a client: DELETE is not allowed', { question: 23 }, async ({ bank }) => {
    const client_id = await bank.freshOauthClient();
    const answer = await bank.askPath('DELETE', `/v1/user/${bank.customer().user.id}/oauth-client/${client_id}`);
    answer.refused(405);
    expect((await read(bank, client_id)).status).toBe('ACTIVE');
});
async function cancel(bank, client_id) {
    return bank.ask('UPDATE_OauthClient_for_User', { params: { client_id }, body: { status: 'CANCELLED' } });
}
