import { createRequire } from 'node:module';
/** What the contract kit runs on, and the mock does not need: optional peers of the package. */
const PEERS = ['vitest', 'supertest'];
/** The command that installs them. */
export const INSTALL_PEERS = 'npm install --save-dev vitest@4 supertest@7';
/** Whether everything is there that the suite runs on. */
export function hasPeers() {
    const { resolve } = createRequire(import.meta.url);
    return PEERS.every((peer) => {
        try {
            return resolve(`${peer}/package.json`) !== '';
        }
        catch {
            return false;
        }
    });
}
