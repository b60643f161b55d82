import { createPublicKey } from 'node:crypto';
import { expect } from 'vitest';
import { promise } from "./promise.js";
/** That of a second user, however far they came with it. */
async function secondInstallation(bank) {
    try {
        return (await bank.stranger()).installation;
    }
    catch (error) {
        const { installation } = bank.parties.find((party) => party !== bank.customer()) ?? {};
        if (installation === undefined)
            throw error;
        return installation;
    }
}
promise('CREATE_Installation', 'answers Id, Token and ServerPublicKey, in this order', ({ bank }) => {
    expect(bank.seen('CREATE_Installation').wrappers()).toEqual(['Id', 'Token', 'ServerPublicKey']);
});
promise('CREATE_Installation', 'gives the public key of the bank, RSA of at least 2048 bits', ({ bank }) => {
    const { server_public_key } = bank.seen('CREATE_Installation').item('ServerPublicKey');
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey(server_public_key);
    expect(asymmetricKeyType).toBe('rsa');
    expect(asymmetricKeyDetails?.modulusLength).toBeGreaterThanOrEqual(2048);
});
promise('CREATE_Installation', 'gives each installation an id and a token of its own', async ({ bank }) => {
    const { installation: ours } = bank.customer();
    const theirs = await secondInstallation(bank);
    expect(theirs.id, 'ids').not.toBe(ours.id);
    expect(theirs.token, 'tokens').not.toBe(ours.token);
});
promise('CREATE_Installation', 'gives a token that opens the way to a device', ({ bank }) => {
    const { status } = bank.seen('CREATE_DeviceServer');
    expect([401, 403], 'statuses that refuse a token').not.toContain(status);
});
promise('CREATE_Installation', 'was created no later than it was updated', ({ bank }) => {
    const { created, updated } = bank.seen('CREATE_Installation').item('Token');
    expect(created <= updated, `created ${created}, updated ${updated}`).toBe(true);
});
promise('CREATE_Installation', 'refuses a text that is no public key', async ({ bank }) => {
    const answer = await bank.ask('CREATE_Installation', {
        as: 'nobody',
        body: { client_public_key: 'no key' },
    });
    answer.refused(400);
});
promise('CREATE_Installation', 'refuses a body without a key', async ({ bank }) => {
    const answer = await bank.ask('CREATE_Installation', { as: 'nobody', body: {} });
    answer.refused(400);
});
promise('List_all_Installation', 'shows the id of the installation in use', async ({ bank }) => {
    const answer = await bank.ask('List_all_Installation');
    expect(answer.items('Id').map(({ id }) => id)).toContain(bank.customer().installation.id);
});
promise('List_all_Installation', 'refuses a caller without a token', async ({ bank }) => {
    const answer = await bank.ask('List_all_Installation', { as: 'nobody' });
    answer.refused(401, 403);
});
