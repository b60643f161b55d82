import { NotAsked, Unjudged } from "./outcome.js";
export function belongings(ask, texts, found) {
    /** The ids of ACTIVE clients that are ours. */
    const own = new Set();
    const foreign = found.find(({ status }) => status === 'ACTIVE')?.id;
    let shared;
    async function createOauthClient(body = {}, operation = 'CREATE_OauthClient_for_User') {
        const create = () => ask(operation, { body });
        let answer = await create();
        if (isRefusal(answer) && own.size > 0) {
            for (const client_id of own)
                await ask('UPDATE_OauthClient_for_User', { params: { client_id }, body: CANCEL });
            own.clear();
            answer = await create();
        }
        if (isRefusal(answer) && foreign !== undefined) {
            throw new NotAsked('this account already has an OAuth client and the bank allows one; --cleanup would cancel it');
        }
        if (answer.status === 200)
            own.add(answer.id());
        return answer;
    }
    const belongs = {
        createOauthClient,
        freshOauthClient: () => setUp('OAuth client', async () => (await createOauthClient()).id()),
        oauthClient: async () => {
            if (shared === undefined || !(own.has(shared) || shared === foreign)) {
                shared = await belongs.freshOauthClient().catch((error) => {
                    if (error instanceof NotAsked && foreign !== undefined)
                        return foreign;
                    throw error;
                });
            }
            return shared;
        },
        callbackUrl: async ({ client_id, url } = {}) => {
            const client = client_id ?? (await belongs.oauthClient());
            const text = url ?? texts.callbackUrl();
            const question = { params: { client_id: client }, body: { url: text } };
            const id = await setUp('callback URL', async () => (await ask('CREATE_CallbackUrl_for_User_OauthClient', question)).id());
            return { client_id: client, callback_url_id: id, url: text };
        },
    };
    return belongs;
}
const CANCEL = { status: 'CANCELLED' };
function isRefusal({ status }) {
    return status >= 400 && status < 500;
}
/** Where the setting is broken, the promise that needed it cannot be judged; the one about the setting itself says why. */
async function setUp(what, make) {
    try {
        return await make();
    }
    catch (error) {
        if (error instanceof NotAsked || error instanceof Unjudged)
            throw error;
        throw new Unjudged(`no ${what} could be made: ${error.message}`);
    }
}
