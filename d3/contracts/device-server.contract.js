import { expect } from 'vitest';
import { NEVER_GIVEN } from "./never-given.js";
import { Unjudged } from "./outcome.js";
import { promise } from "./promise.js";
function deviceOf(bank) {
    const { deviceId, failure } = bank.customer();
    if (deviceId === undefined)
        throw new Unjudged(failure?.reason ?? 'no device could be registered');
    return deviceId;
}
function descriptionSent(bank) {
    const { request } = bank.seen('CREATE_DeviceServer').exchange;
    return JSON.parse(request.body).description;
}
promise('CREATE_DeviceServer', 'registers a device and answers with its id', ({ bank }) => {
    expect(bank.seen('CREATE_DeviceServer').id()).toBeGreaterThan(0);
});
promise('CREATE_DeviceServer', 'gives each device an id of its own', async ({ bank }) => {
    const stranger = await bank.stranger();
    expect(stranger.deviceId).not.toBe(deviceOf(bank));
});
promise('CREATE_DeviceServer', 'refuses an API key that was never given', async ({ bank }) => {
    const body = {
        description: bank.texts.deviceDescription(),
        secret: NEVER_GIVEN.apiKey,
        permitted_ips: ['*'],
    };
    const answer = await bank.ask('CREATE_DeviceServer', { as: 'installation', key: bank.customer().key, body });
    answer.refusedAs('IncorrectCredentials');
});
promise('CREATE_DeviceServer', 'refuses a device without an API key', async ({ bank }) => {
    const body = { description: bank.texts.deviceDescription() };
    const answer = await bank.ask('CREATE_DeviceServer', { as: 'installation', key: bank.customer().key, body });
    answer.refused(400);
});
promise('CREATE_DeviceServer', 'refuses a caller without a token', async ({ bank }) => {
    const body = { description: bank.texts.deviceDescription(), secret: bank.customer().apiKey };
    const answer = await bank.ask('CREATE_DeviceServer', { as: 'nobody', body });
    answer.refused(401, 403);
});
promise('READ_DeviceServer', 'remembers the device and its description', async ({ bank }) => {
    const device_server_id = deviceOf(bank);
    const device = (await bank.ask('READ_DeviceServer', { params: { device_server_id } })).item('DeviceServer');
    expect(device.id).toBe(device_server_id);
    expect(device.description).toBe(descriptionSent(bank));
    expect(device.status).toBe('ACTIVE');
});
promise('READ_DeviceServer', 'was created no later than it was updated', async ({ bank }) => {
    const answer = await bank.ask('READ_DeviceServer', { params: { device_server_id: deviceOf(bank) } });
    const { created, updated } = answer.item('DeviceServer');
    expect(created <= updated, `created ${created}, updated ${updated}`).toBe(true);
});
promise('READ_DeviceServer', 'finds nothing under an id that was never given', async ({ bank }) => {
    const answer = await bank.ask('READ_DeviceServer', { params: { device_server_id: NEVER_GIVEN.id } });
    answer.refused(404);
});
promise('READ_DeviceServer', 'keeps the device from another user', async ({ bank }) => {
    const question = { as: await bank.stranger(), params: { device_server_id: deviceOf(bank) } };
    const answer = await bank.ask('READ_DeviceServer', question);
    answer.refused();
});
promise('READ_DeviceServer', 'refuses a caller without a token', async ({ bank }) => {
    const answer = await bank.ask('READ_DeviceServer', {
        as: 'nobody',
        params: { device_server_id: deviceOf(bank) },
    });
    answer.refused(401, 403);
});
promise('List_all_DeviceServer', 'shows the device as reading it does', async ({ bank }) => {
    const device_server_id = deviceOf(bank);
    const read = (await bank.ask('READ_DeviceServer', { params: { device_server_id } })).item('DeviceServer');
    const listed = (await bank.ask('List_all_DeviceServer')).items('DeviceServer');
    expect(listed.find(({ id }) => id === device_server_id)).toEqual(read);
});
promise('List_all_DeviceServer', 'keeps the device from another user', async ({ bank }) => {
    const listed = (await bank.ask('List_all_DeviceServer', { as: await bank.stranger() })).items('DeviceServer');
    expect(listed.map(({ id }) => id)).not.toContain(deviceOf(bank));
});
promise('List_all_DeviceServer', 'refuses a caller without a token', async ({ bank }) => {
    const answer = await bank.ask('List_all_DeviceServer', { as: 'nobody' });
    answer.refused(401, 403);
});
