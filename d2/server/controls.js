import { randomUUID } from 'node:crypto';
import { Mistaken, mistakesBy } from "../openapi/control.js";
import { emptyBank } from "./bank/bank.js";
import { createDeviceServer } from "./bank/device-server.js";
import { createInstallation } from "./bank/installation.js";
import { createSession } from "./bank/session.js";
import { restoreBank, saveBank } from "./bank/snapshot.js";
import { createSandboxUser, nameUser } from "./bank/user.js";
import { mockClock } from "./control/clock.js";
import { createDisturbance } from "./faults/disturbance.js";
import { addFaults } from "./faults/faults.js";
import { keyOf } from "./handling.js";
import { readPrivateKey, readPublicKey } from "./http/signing.js";
import { createReader } from "./journal/journal.js";
import { setUpOauthClient, setUpUsers } from "./setup.js";
import { presentOwned, readState } from "./state.js";
/** @throws Mistaken where the setup cannot be */
export function createControls({ handling, ring, bank: ask, setup, closing }) {
    const { bank, world, key, rateLimit } = handling;
    const { seed } = world;
    const disturbance = createDisturbance(handling, ask, closing);
    const { faults } = disturbance;
    const readRequests = createReader(seed === null ? randomUUID() : String(seed));
    const keyGiven = setup.serverKey !== undefined;
    const signAsSeeded = (next) => {
        if (!keyGiven && next !== world.seed)
            key.use(keyOf(next));
    };
    const begin = () => {
        const mistakes = [
            ...mistakesBy(() => setUpUsers(bank, setup.users ?? [], 'users')),
            ...mistakesBy(() => addFaults(faults, setup.faults ?? [], 'faults')),
        ];
        if (mistakes.length > 0)
            throw new Mistaken(mistakes);
    };
    begin();
    const controls = {
        get state() {
            return readState(bank);
        },
        get requests() {
            return readRequests(ring?.all() ?? []);
        },
        faults,
        clock: mockClock(world.clock),
        clearRequests: () => ring?.clear(),
        sandboxUser: (options = {}) => sandboxUser(handling, options),
        oauthClient: ({ userId, ...options } = {}) => {
            const user = () => userId === undefined ? createSandboxUser(bank, 'UserPerson').user : nameUser(bank, userId);
            return presentOwned(setUpOauthClient(bank, user, options, ''));
        },
        reset: () => {
            signAsSeeded(seed);
            emptyBank(bank);
            world.reset();
            rateLimit?.clear();
            ring?.clear();
            faults.clear();
            begin();
        },
        snapshot: () => ({
            format: 'bunq-mock snapshot',
            version: 1,
            world: world.save(),
            serverKey: key.made(),
            ...saveBank(bank),
        }),
        restore: async (value) => {
            const snapshot = await checkedSnapshot(value);
            const privateKey = snapshot.serverKey === null ? null : savedKey(snapshot.serverKey);
            restoreBank(bank, snapshot);
            signAsSeeded(snapshot.world.seed);
            if (!keyGiven && privateKey !== null && snapshot.serverKey !== null)
                key.use(privateKey, snapshot.serverKey);
            world.restore(snapshot.world);
            rateLimit?.clear();
        },
    };
    return { controls, disturbance };
}
/** @throws Mistaken */
async function checkedSnapshot(value) {
    const version = typeof value === 'object' && value !== null ? value.version : undefined;
    if (typeof version === 'number' && version > 1) {
        const message = `is ${version}, of a newer bunq-mock; this one reads version 1`;
        throw new Mistaken([{ at: 'version', message }]);
    }
    const { expectControl } = await import("../openapi/control-check.js");
    return expectControl('Snapshot', value);
}
function savedKey(pem) {
    try {
        return readPrivateKey(pem);
    }
    catch {
        throw new Mistaken([{ at: 'serverKey', message: 'is no RSA private key in PEM form' }]);
    }
}
/** The whole way in, without its requests: user, installation, device, session. */
function sandboxUser({ bank }, { kind = 'UserPerson', clientPublicKey }) {
    const publicKey = clientPublicKey === undefined ? null : readPublicKey(clientPublicKey);
    if (clientPublicKey !== undefined && publicKey === null) {
        const message = 'is no RSA public key of at least 2048 bits in PEM form';
        throw new Mistaken([{ at: 'clientPublicKey', message }]);
    }
    const { user, apiKey } = createSandboxUser(bank, kind);
    const installation = createInstallation(bank, publicKey);
    createDeviceServer(bank, installation, { description: 'sandboxUser', apiKey, ip: '127.0.0.1' });
    const { id, token } = createSession(bank, installation, apiKey, { deviceNeeded: true });
    return { userId: user.id, apiKey, token, sessionId: id, installationToken: installation.token };
}
