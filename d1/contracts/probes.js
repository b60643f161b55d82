import { answerOf } from "./answer.js";
import { NEVER_GIVEN } from "./never-given.js";
import { formOf, outcome, told } from "./probe-words.js";
import { unsigned } from "./signature.js";
/**
 * What this bank does about the open questions of the specification. Asked is only what harms nobody: of clients and callback
 * URLs those that the run makes itself, and of sessions none but its own. What promises have asked already is not asked again.
 */
export async function answerQuestions(bank) {
    const answers = [];
    for (const [question, probe] of Object.entries(PROBES)) {
        // A probe that cannot be asked leaves its question open.
        const observed = await probe(bank).catch(() => null);
        if (observed !== null)
            answers.push({ question: Number(question), observed });
    }
    return answers;
}
const CREATE = 'CREATE_OauthClient_for_User';
const UPDATE = 'UPDATE_OauthClient_for_User';
const READ = 'READ_OauthClient_for_User';
const LIST = 'List_all_OauthClient_for_User';
const CREATE_URL = 'CREATE_CallbackUrl_for_User_OauthClient';
const LIST_URLS = 'List_all_CallbackUrl_for_User_OauthClient';
const PROBES = {
    1: async (bank) => {
        await bank.oauthClient();
        return outcome(await bank.ask(CREATE, { body: {} }));
    },
    2: async (bank) => {
        await cancelled(bank);
        return outcome(await bank.ask(CREATE, { body: {} }));
    },
    3: async (bank) => `it reads as ${await statusOf(bank, await cancelled(bank))} right after`,
    4: async (bank) => {
        const client_id = await cancelled(bank);
        const answer = await bank.ask(UPDATE, { params: { client_id }, body: { status: 'ACTIVE' } });
        return `${outcome(answer)}; it reads as ${await statusOf(bank, client_id)} then`;
    },
    5: async (bank) => {
        const { client_id } = await bank.callbackUrl();
        const { callback_url } = (await bank.ask(READ, { params: { client_id } })).item('OauthClient');
        return Object.keys(callback_url[0] ?? {}).join(', ');
    },
    6: async (bank) => {
        const answer = await bank.ask(READ, { params: { client_id: await bank.oauthClient() } });
        const { client_id, secret } = answer.item('OauthClient');
        return `client_id: ${formOf(client_id)}; secret: ${formOf(secret)}`;
    },
    7: async (bank) => {
        const url = bank.texts.callbackUrl();
        const { client_id } = await bank.callbackUrl({ url });
        const outcomes = {
            'http on localhost': await register(bank, { url: 'http://localhost:3000/callback' }, client_id),
            'http elsewhere': await register(bank, { url: 'http://partner.example/callback' }, client_id),
            'https on localhost': await register(bank, { url: 'https://localhost:8000/callback' }, client_id),
            'a fragment': await register(bank, { url: `${url}#there` }, client_id),
            'the same twice': await register(bank, { url }, client_id),
        };
        return told(outcomes);
    },
    8: async (bank) => outcome(await register(bank, {})),
    9: async (bank) => outcome(await bank.createOauthClient({ no_such_field: 1 })),
    10: async (bank) => told({
        'no body': await bank.createOauthClient(''),
        'an empty array': await bank.createOauthClient([]),
        'an array around the object': await bank.createOauthClient([{}]),
    }),
    11: async (bank) => outcome(await bank.ask(LIST, { params: { user_id: bank.customer().user.id + 1 } })),
    12: async (bank) => outcome(await bank.ask(READ, { params: { client_id: NEVER_GIVEN.id } })),
    13: async (bank) => told({
        missing: await bank.ask('List_all_User', { as: 'nobody' }),
        garbage: await bank.ask('List_all_User', { token: NEVER_GIVEN.token }),
    }),
    14: async (bank) => outcome(await bank.ask('List_all_User', { as: 'installation' })),
    15: async (bank) => {
        const headers = { 'X-Bunq-Client-Request-Id': bank.texts.callbackUrl() };
        await bank.ask('List_all_User', { headers });
        return outcome(await bank.ask('List_all_User', { headers }));
    },
    16: async (bank) => {
        const headers = { 'X-Bunq-Client-Signature': 'bm8gc2lnbmF0dXJl' };
        return outcome(await bank.ask('List_all_User', { headers }));
    },
    17: async ({ exchanges }) => {
        const refused = exchanges.filter(({ operation, response }) => {
            return operation === 'CREATE_SessionServer' && response.status !== 200 && response.status !== 429;
        });
        const signature = ({ request }) => request.headers['x-bunq-client-signature'];
        const without = refused.find((one) => signature(one) === undefined);
        const wrong = refused.find((one) => signature(one) !== undefined && !one.request.body.includes(NEVER_GIVEN.apiKey));
        if (without === undefined || wrong === undefined)
            return null;
        return told({ 'no signature': answerOf(without), 'a wrong one': answerOf(wrong) });
    },
    19: async ({ exchanges }) => exchanges.find(({ operation, response }) => operation?.startsWith('DELETE_') && response.status === 200)
        ?.response.body ?? null,
    20: async (bank) => {
        const params = await bank.callbackUrl({ client_id: await bank.freshOauthClient() });
        return outcome(await bank.ask('DELETE_CallbackUrl_for_User_OauthClient', { params }));
    },
    21: async ({ exchanges, parties }) => {
        const token = parties[0]?.session?.token;
        const refusals = exchanges.filter(({ request, response: { status } }) => {
            return request.headers['x-bunq-client-authentication'] === token && status >= 400 && status < 500;
        });
        if (refusals.length === 0)
            return null;
        return `${refusals.length - unsigned(refusals, parties).length} of ${refusals.length} carry a true signature`;
    },
    22: async (bank) => outcome(await bank.ask('List_all_OauthClient')),
    23: async (bank) => {
        const client_id = await bank.freshOauthClient();
        return outcome(await bank.askPath('DELETE', `/v1/user/${bank.customer().user.id}/oauth-client/${client_id}`));
    },
    27: async (bank) => {
        const params = { client_id: await bank.freshOauthClient() };
        const empty = (await bank.ask(LIST_URLS, { params })).pagination();
        const outcomes = {
            'a count of 201': await bank.ask(LIST_URLS, { params, query: { count: 201 } }),
            'a count of 0': await bank.ask(LIST_URLS, { params, query: { count: 0 } }),
            'a count that is a word': await bank.ask(LIST_URLS, { params, query: { count: 'many' } }),
        };
        return `an empty list: ${JSON.stringify(empty)}; ${told(outcomes)}`;
    },
    28: async (bank) => {
        const [first, second] = [await bank.callbackUrl(), await bank.callbackUrl()];
        const params = { client_id: second.client_id };
        const answer = await bank.ask(LIST_URLS, { params, query: { count: 200 } });
        const ids = answer.items('OauthCallbackUrl').map(({ id }) => id);
        const newestFirst = ids.indexOf(second.callback_url_id) < ids.indexOf(first.callback_url_id);
        return newestFirst ? 'newest first' : 'oldest first';
    },
};
async function register(bank, body, client_id) {
    return bank.ask(CREATE_URL, { params: { client_id: client_id ?? (await bank.oauthClient()) }, body });
}
async function cancelled(bank) {
    const client_id = await bank.freshOauthClient();
    await bank.ask(UPDATE, { params: { client_id }, body: { status: 'CANCELLED' } });
    return client_id;
}
async function statusOf(bank, client_id) {
    return (await bank.ask(READ, { params: { client_id } })).item('OauthClient').status;
}
