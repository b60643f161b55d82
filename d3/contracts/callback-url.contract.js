import { expect } from 'vitest';
import { NEVER_GIVEN } from "./never-given.js";
import { NotAsked } from "./outcome.js";
import { promisePages } from "./paged-list.js";
import { filled, pages } from "./paging.js";
import { promise } from "./promise.js";
async function read(bank, { client_id, callback_url_id }) {
    const params = { client_id, callback_url_id };
    return (await bank.ask('READ_CallbackUrl_for_User_OauthClient', { params })).item('OauthCallbackUrl');
}
async function register(bank, body, client_id) {
    const params = { client_id: client_id ?? (await bank.oauthClient()) };
    return bank.ask('CREATE_CallbackUrl_for_User_OauthClient', { params, body });
}
function update(bank, { client_id, callback_url_id }, body) {
    return bank.ask('UPDATE_CallbackUrl_for_User_OauthClient', { params: { client_id, callback_url_id }, body });
}
function remove(bank, { client_id, callback_url_id }) {
    return bank.ask('DELETE_CallbackUrl_for_User_OauthClient', { params: { client_id, callback_url_id } });
}
function listOf(bank, client_id) {
    return pages(bank, 'List_all_CallbackUrl_for_User_OauthClient', 'OauthCallbackUrl', { client_id });
}
/** The list of a client, with some callback URLs in it. */
async function urls(bank) {
    return filled(listOf(bank, await bank.oauthClient()), bank.callbackUrl);
}
/** What a bank that tidies up URLs would change, and an OAuth redirect_uri must not lose. */
const TO_THE_LETTER = {
    'without a path': 'https://partner.example',
    'with a slash at its end': 'https://partner.example/oauth/callback/',
    'with a query': 'https://partner.example/callback?tenant=7&next=%2Fhome',
    'with capitals and escapes in the path': 'https://partner.example/OAuth/Call%62ack',
    'with the default port': 'https://partner.example:443/oauth/callback',
    'of 240 characters': `https://partner.example/${'callback/'.repeat(24)}`.padEnd(240, 'x'),
};
/** What is no https URL, and so cannot be where a user returns to. */
const REFUSED = {
    'an empty text': '',
    'a text that is no URL': 'no url',
    'a URL without a scheme': 'partner.example/oauth/callback',
    'a relative URL': '/oauth/callback',
    'plain http': 'http://partner.example/oauth/callback',
    'another scheme': 'ftp://partner.example/oauth/callback',
    'a script': 'javascript:alert(1)',
};
// CREATE
promise('CREATE_CallbackUrl_for_User_OauthClient', 'accepts an https URL, and answers 200 with the id', async ({ bank }) => {
    const answer = await register(bank, { url: bank.texts.callbackUrl() });
    expect(answer.id()).toBeGreaterThan(0);
});
promise('CREATE_CallbackUrl_for_User_OauthClient', 'gives every callback URL an id of its own', async ({ bank }) => {
    const [first, second] = [await bank.callbackUrl(), await bank.callbackUrl()];
    expect(second.callback_url_id).not.toBe(first.callback_url_id);
});
promise('CREATE_CallbackUrl_for_User_OauthClient', 'makes a second row of the same URL', { question: 7 }, async ({ bank }) => {
    const first = await bank.callbackUrl();
    const second = await bank.callbackUrl(first);
    expect(second.callback_url_id).not.toBe(first.callback_url_id);
});
for (const [what, url] of Object.entries(REFUSED)) {
    promise('CREATE_CallbackUrl_for_User_OauthClient', `refuses ${what}`, async ({ bank }) => {
        const answer = await register(bank, { url });
        answer.refused(400);
    });
}
promise('CREATE_CallbackUrl_for_User_OauthClient', 'refuses a fragment', { question: 7 }, async ({ bank }) => {
    const answer = await register(bank, { url: 'https://partner.example/oauth/callback#there' });
    answer.refused(400);
});
promise('CREATE_CallbackUrl_for_User_OauthClient', 'refuses a body without a url', async ({ bank }) => {
    const answer = await register(bank, {});
    answer.refused(400);
});
promise('CREATE_CallbackUrl_for_User_OauthClient', 'refuses a url that is no text', async ({ bank }) => {
    const answer = await register(bank, { url: 7 });
    answer.refused(400);
});
promise('CREATE_CallbackUrl_for_User_OauthClient', 'refuses what is not JSON', async ({ bank }) => {
    const answer = await register(bank, 'url=https://partner.example/oauth/callback');
    answer.refused(400);
});
promise('CREATE_CallbackUrl_for_User_OauthClient', 'refuses a field that does not exist', { question: 9 }, async ({ bank }) => {
    bank.strictOnly();
    const answer = await register(bank, { url: bank.texts.callbackUrl(), no_such_field: 1 });
    answer.refusedAs('SuperfluousField', { field: 'no_such_field' });
});
promise('CREATE_CallbackUrl_for_User_OauthClient', 'keeps nothing of what it refused', async ({ bank }) => {
    const list = listOf(bank, await bank.oauthClient());
    const before = list.ids(await list.page({ count: 200 }));
    await register(bank, { url: 'no url' });
    await register(bank, {});
    expect(list.ids(await list.page({ count: 200 }))).toEqual(before);
});
promise('CREATE_CallbackUrl_for_User_OauthClient', 'finds no client under an id that was never given', async ({ bank }) => {
    const answer = await register(bank, { url: bank.texts.callbackUrl() }, NEVER_GIVEN.id);
    answer.refused(404);
});
promise('CREATE_CallbackUrl_for_User_OauthClient', "adds nothing to another user's client", async ({ bank }) => {
    const client_id = await bank.oauthClient();
    const question = {
        as: await bank.stranger(),
        params: { client_id },
        body: { url: bank.texts.callbackUrl() },
    };
    const list = listOf(bank, client_id);
    const before = list.ids(await list.page({ count: 200 }));
    const answer = await bank.ask('CREATE_CallbackUrl_for_User_OauthClient', question);
    answer.refused(403, 404);
    expect(list.ids(await list.page({ count: 200 }))).toEqual(before);
});
promise('CREATE_CallbackUrl_for_User_OauthClient', 'refuses a caller without a token', async ({ bank }) => {
    bank.strictOnly();
    const params = { client_id: await bank.oauthClient() };
    const body = { url: bank.texts.callbackUrl() };
    const answer = await bank.ask('CREATE_CallbackUrl_for_User_OauthClient', { as: 'nobody', params, body });
    answer.refused(401, 403);
});
// READ
promise('READ_CallbackUrl_for_User_OauthClient', 'remembers the callback URL that was registered', async ({ bank }) => {
    const place = await bank.callbackUrl();
    const { id, url } = await read(bank, place);
    expect({ id, url }).toEqual({ id: place.callback_url_id, url: place.url });
});
for (const [what, url] of Object.entries(TO_THE_LETTER)) {
    promise('READ_CallbackUrl_for_User_OauthClient', `keeps a URL ${what} to the letter`, async ({ bank }) => {
        const { url: kept } = await read(bank, await bank.callbackUrl({ url }));
        expect(kept).toBe(url);
    });
}
promise('READ_CallbackUrl_for_User_OauthClient', 'shows the same times on every read', async ({ bank }) => {
    const place = await bank.callbackUrl();
    expect(await read(bank, place)).toEqual(await read(bank, place));
});
promise('READ_CallbackUrl_for_User_OauthClient', 'was created when it was last updated, as long as nobody changed it', async ({ bank }) => {
    const { created, updated } = await read(bank, await bank.callbackUrl());
    expect(updated).toBe(created);
});
promise('READ_CallbackUrl_for_User_OauthClient', 'was created after what was created before it', async ({ bank }) => {
    const first = await read(bank, await bank.callbackUrl());
    const second = await read(bank, await bank.callbackUrl());
    const { created: installed } = bank.seen('CREATE_Installation').item('Token');
    const times = [installed, first.created, second.created];
    expect(times).toEqual(times.toSorted());
});
promise('READ_CallbackUrl_for_User_OauthClient', 'finds nothing under an id that was never given', async ({ bank }) => {
    const params = { client_id: await bank.oauthClient(), callback_url_id: NEVER_GIVEN.id };
    const answer = await bank.ask('READ_CallbackUrl_for_User_OauthClient', { params });
    answer.refused(404);
});
promise('READ_CallbackUrl_for_User_OauthClient', 'finds it under its own client only', async ({ bank }) => {
    const { callback_url_id } = await bank.callbackUrl();
    const params = { client_id: await bank.freshOauthClient(), callback_url_id };
    const answer = await bank.ask('READ_CallbackUrl_for_User_OauthClient', { params });
    answer.refused(404);
});
promise('READ_CallbackUrl_for_User_OauthClient', 'keeps it from another user', async ({ bank }) => {
    const { client_id, callback_url_id } = await bank.callbackUrl();
    const question = { as: await bank.stranger(), params: { client_id, callback_url_id } };
    const answer = await bank.ask('READ_CallbackUrl_for_User_OauthClient', question);
    answer.refused(403, 404);
});
promise('READ_CallbackUrl_for_User_OauthClient', 'refuses a caller without a token', async ({ bank }) => {
    bank.strictOnly();
    const { client_id, callback_url_id } = await bank.callbackUrl();
    const question = { as: 'nobody', params: { client_id, callback_url_id } };
    const answer = await bank.ask('READ_CallbackUrl_for_User_OauthClient', question);
    answer.refused(401, 403);
});
// LIST
promise('List_all_CallbackUrl_for_User_OauthClient', 'shows each callback URL as reading it does', async ({ bank }) => {
    const place = await bank.callbackUrl();
    const params = { client_id: place.client_id };
    const answer = await bank.ask('List_all_CallbackUrl_for_User_OauthClient', {
        params,
        query: { count: 200 },
    });
    const listed = answer.items('OauthCallbackUrl').find(({ id }) => id === place.callback_url_id);
    expect(listed).toEqual(await read(bank, place));
});
promise('List_all_CallbackUrl_for_User_OauthClient', 'shows what its client shows in callback_url, and no more', async ({ bank }) => {
    const { client_id } = await bank.callbackUrl();
    const params = { client_id };
    const client = (await bank.ask('READ_OauthClient_for_User', { params })).item('OauthClient');
    const answer = await bank.ask('List_all_CallbackUrl_for_User_OauthClient', {
        params,
        query: { count: 200 },
    });
    const listed = answer.items('OauthCallbackUrl').map(({ url }) => url);
    expect(listed.toSorted()).toEqual(client.callback_url.map(({ url }) => url).toSorted());
});
promise('List_all_CallbackUrl_for_User_OauthClient', 'shows nothing of a client that has none', async ({ bank }) => {
    const params = { client_id: await bank.freshOauthClient() };
    const answer = await bank.ask('List_all_CallbackUrl_for_User_OauthClient', { params });
    expect(answer.items('OauthCallbackUrl')).toEqual([]);
});
promisePages('List_all_CallbackUrl_for_User_OauthClient', urls);
promise('List_all_CallbackUrl_for_User_OauthClient', 'shows ten at the most where no count is asked for', async ({ bank }) => {
    const list = await urls(bank);
    const before = list.ids(await list.page({ count: 200 })).length;
    for (let missing = 11 - before; missing > 0; missing -= 1)
        await bank.callbackUrl();
    expect(list.ids(await list.page())).toHaveLength(10);
});
promise('List_all_CallbackUrl_for_User_OauthClient', 'finds no client under an id that was never given', async ({ bank }) => {
    const answer = await listOf(bank, NEVER_GIVEN.id).page();
    answer.refused(404);
});
promise('List_all_CallbackUrl_for_User_OauthClient', 'keeps the list from another user', async ({ bank }) => {
    const question = { as: await bank.stranger(), params: { client_id: await bank.oauthClient() } };
    const answer = await bank.ask('List_all_CallbackUrl_for_User_OauthClient', question);
    answer.refused(403, 404);
});
// UPDATE
promise('UPDATE_CallbackUrl_for_User_OauthClient', 'answers with the id of the callback URL', async ({ bank }) => {
    const place = await bank.callbackUrl();
    const answer = await update(bank, place, { url: bank.texts.callbackUrl() });
    expect(answer.id()).toBe(place.callback_url_id);
});
promise('UPDATE_CallbackUrl_for_User_OauthClient', 'changes the URL, to the letter', async ({ bank }) => {
    const place = await bank.callbackUrl();
    const url = `${bank.texts.callbackUrl()}/?changed`;
    await update(bank, place, { url });
    expect((await read(bank, place)).url).toBe(url);
});
promise('UPDATE_CallbackUrl_for_User_OauthClient', 'moves updated, and leaves id and created alone', async ({ bank }) => {
    const place = await bank.callbackUrl();
    const before = await read(bank, place);
    await update(bank, place, { url: bank.texts.callbackUrl() });
    const { id, created, updated } = await read(bank, place);
    const later = await read(bank, await bank.callbackUrl());
    if (later.created === before.created)
        throw new NotAsked('the clock of this bank stands still');
    expect({ id, created }).toEqual({ id: before.id, created: before.created });
    expect(updated > before.updated, `updated was ${before.updated} and is ${updated}`).toBe(true);
});
promise('UPDATE_CallbackUrl_for_User_OauthClient', 'leaves the other callback URLs alone', async ({ bank }) => {
    const [other, place] = [await bank.callbackUrl(), await bank.callbackUrl()];
    const before = await read(bank, other);
    await update(bank, place, { url: bank.texts.callbackUrl() });
    expect(await read(bank, other)).toEqual(before);
});
for (const [what, url] of Object.entries({
    'plain http': REFUSED['plain http'],
    'a text that is no URL': 'no url',
})) {
    promise('UPDATE_CallbackUrl_for_User_OauthClient', `refuses ${what}, and changes nothing`, async ({ bank }) => {
        const place = await bank.callbackUrl();
        const answer = await update(bank, place, { url });
        answer.refused(400);
        expect((await read(bank, place)).url).toBe(place.url);
    });
}
promise('UPDATE_CallbackUrl_for_User_OauthClient', 'finds nothing under an id that was never given', async ({ bank }) => {
    const place = { client_id: await bank.oauthClient(), callback_url_id: NEVER_GIVEN.id };
    const answer = await update(bank, place, { url: bank.texts.callbackUrl() });
    answer.refused(404);
});
promise('UPDATE_CallbackUrl_for_User_OauthClient', 'keeps it from another user', async ({ bank }) => {
    const { client_id, callback_url_id, url } = await bank.callbackUrl();
    const params = { client_id, callback_url_id };
    const question = { as: await bank.stranger(), params, body: { url: bank.texts.callbackUrl() } };
    const answer = await bank.ask('UPDATE_CallbackUrl_for_User_OauthClient', question);
    answer.refused(403, 404);
    expect((await read(bank, { client_id, callback_url_id })).url).toBe(url);
});
// DELETE
promise('DELETE_CallbackUrl_for_User_OauthClient', 'removes it: reading it finds nothing', async ({ bank }) => {
    const { client_id, callback_url_id } = await bank.callbackUrl();
    expect((await remove(bank, { client_id, callback_url_id })).wrappers()).toEqual(expect.any(Array));
    const answer = await bank.ask('READ_CallbackUrl_for_User_OauthClient', {
        params: { client_id, callback_url_id },
    });
    answer.refused(404);
});
promise('DELETE_CallbackUrl_for_User_OauthClient', 'removes it from the list and from its client', async ({ bank }) => {
    const place = await bank.callbackUrl();
    await remove(bank, place);
    const list = listOf(bank, place.client_id);
    const params = { client_id: place.client_id };
    const client = (await bank.ask('READ_OauthClient_for_User', { params })).item('OauthClient');
    expect(list.ids(await list.page({ count: 200 }))).not.toContain(place.callback_url_id);
    expect(client.callback_url.map(({ url }) => url)).not.toContain(place.url);
});
promise('DELETE_CallbackUrl_for_User_OauthClient', 'leaves the other callback URLs alone', async ({ bank }) => {
    const [other, place] = [await bank.callbackUrl(), await bank.callbackUrl()];
    await remove(bank, place);
    expect((await read(bank, other)).url).toBe(other.url);
});
promise('DELETE_CallbackUrl_for_User_OauthClient', 'removes the last one too', { question: 20 }, async ({ bank }) => {
    const client_id = await bank.freshOauthClient();
    await remove(bank, await bank.callbackUrl({ client_id }));
    const client = (await bank.ask('READ_OauthClient_for_User', { params: { client_id } })).item('OauthClient');
    expect(client.callback_url).toEqual([]);
});
promise('DELETE_CallbackUrl_for_User_OauthClient', 'finds nothing to remove the second time', async ({ bank }) => {
    const place = await bank.callbackUrl();
    await remove(bank, place);
    const answer = await remove(bank, place);
    answer.refused(404);
});
promise('DELETE_CallbackUrl_for_User_OauthClient', 'gives the id of a removed one to nobody else', async ({ bank }) => {
    const removed = await bank.callbackUrl();
    await remove(bank, removed);
    expect((await bank.callbackUrl()).callback_url_id).not.toBe(removed.callback_url_id);
});
promise('DELETE_CallbackUrl_for_User_OauthClient', 'keeps it from another user', async ({ bank }) => {
    const { client_id, callback_url_id, url } = await bank.callbackUrl();
    const question = { as: await bank.stranger(), params: { client_id, callback_url_id } };
    const answer = await bank.ask('DELETE_CallbackUrl_for_User_OauthClient', question);
    answer.refused(403, 404);
    expect((await read(bank, { client_id, callback_url_id })).url).toBe(url);
});
