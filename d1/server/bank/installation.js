import { nextId } from "./bank.js";
import { Fault } from "./fault.js";
export function createInstallation(bank, clientPublicKey) {
    const installation = {
        id: nextId(bank, 'Installation'),
        tokenId: nextId(bank, 'Token'),
        token: bank.credentials.fresh(() => bank.world.hex(64)),
        created: bank.world.now(),
        clientPublicKey,
        apiKeys: new Set(),
        devices: [],
        requestIds: new Set(),
    };
    bank.installationsByToken.set(installation.token, installation);
    return installation;
}
/** @throws Fault RequestIdReused on the second use of an id. */
export function useRequestId(installation, requestId) {
    if (installation.requestIds.has(requestId))
        throw new Fault('RequestIdReused');
    installation.requestIds.add(requestId);
}
