import { nextId } from "./bank.js";
/**
 * A user of the sandbox, with an API key of bunq's form: `sandbox_` and 56 hex digits.
 * @param given an id and an API key that nobody has yet
 */
export function createSandboxUser(bank, kind, given = {}) {
    const user = addUser(bank, given.id ?? freeUserId(bank), kind);
    const apiKey = given.apiKey ?? bank.credentials.fresh(() => `sandbox_${bank.world.hex(56)}`);
    bank.usersByApiKey.set(apiKey, user);
    return { user, apiKey };
}
function freeUserId(bank) {
    let id = nextId(bank, 'User');
    while (bank.users.has(id))
        id = nextId(bank, 'User');
    return id;
}
/** The user of that id, who comes into being here where nobody named them before. */
export function nameUser(bank, id) {
    return bank.users.get(id) ?? addUser(bank, id, 'UserPerson');
}
function addUser(bank, id, kind) {
    const monetaryAccountId = nextId(bank, 'MonetaryAccountBank');
    const user = { id, kind, created: bank.world.now(), monetaryAccountId, oauthClients: [] };
    bank.users.set(id, user);
    return user;
}
export async function profileOf(bank, user) {
    user.profile ??= await bank.world.people.profile(user.kind, user.id);
    return user.profile;
}
