import { expect } from 'vitest';
import { NotAsked } from "./outcome.js";
import { promise } from "./promise.js";
/** The person as whom the bank was entered, or a new one where that was done with a key of the caller's. */
async function person(bank) {
    const made = bank.exchanges.some(({ operation }) => operation === 'CREATE_SandboxUserPerson');
    if (made)
        return bank.seen('CREATE_SandboxUserPerson');
    const answer = await bank.ask('CREATE_SandboxUserPerson', { as: 'nobody', body: {} });
    if (answer.status === 404)
        throw new NotAsked('this bank makes no sandbox users');
    return answer;
}
promise('CREATE_SandboxUserPerson', 'makes a person, and gives the API key to enter as that person', async ({ bank }) => {
    const { api_key } = (await person(bank)).item('ApiKey');
    const { apiKey, user } = bank.customer();
    if (apiKey !== api_key)
        throw new NotAsked('the bank was entered with a key of yours');
    expect(user.kind).toBe('UserPerson');
});
promise('CREATE_SandboxUserPerson', 'makes a new user with a new key each time', async ({ bank }) => {
    const answer = await bank.ask('CREATE_SandboxUserPerson', { as: 'nobody', body: {} });
    if (answer.status === 404)
        throw new NotAsked('this bank makes no sandbox users');
    expect(answer.item('ApiKey').api_key).not.toBe(bank.customer().apiKey);
});
promise('CREATE_SandboxUserCompany', 'makes a company, and gives the API key to enter as that company', async ({ bank }) => {
    const { user } = await bank.stranger();
    expect(user.kind).toBe('UserCompany');
});
promise('CREATE_SandboxUserCompany', 'makes a new user with a new key each time', async ({ bank }) => {
    const stranger = await bank.stranger();
    expect(stranger.apiKey).not.toBe(bank.customer().apiKey);
    expect(stranger.user.id).not.toBe(bank.customer().user.id);
});
