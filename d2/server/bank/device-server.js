import { nextId } from "./bank.js";
import { Fault, notFound } from "./fault.js";
/** @throws Fault IncorrectCredentials for an API key that this bank did not give. */
export function createDeviceServer(bank, installation, device) {
    if (!bank.usersByApiKey.has(device.apiKey))
        throw new Fault('IncorrectCredentials');
    const created = {
        id: nextId(bank, 'DeviceServer'),
        installationId: installation.id,
        created: bank.world.now(),
        description: device.description,
        ip: device.ip,
        status: 'ACTIVE',
    };
    bank.devices.set(created.id, created);
    installation.devices.push(created);
    installation.apiKeys.add(device.apiKey);
    return created;
}
/** @throws Fault ObjectNotFound also where it belongs to another installation. */
export function readDeviceServer(bank, installation, id) {
    const device = bank.devices.get(id);
    if (device === undefined || device.installationId !== installation.id)
        throw notFound('DeviceServer', id);
    return device;
}
