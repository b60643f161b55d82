import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificates } from "./certificates.js";
import { holdSignals, run } from "./command.js";
import { environmentFor } from "./environment.js";
import { mockedHosts } from "./hosts.js";
import { startProxy } from "./proxy.js";
import { writeTrust } from "./trust.js";
import { readWay } from "./upstream.js";
/**
 * Runs a command for which the mock is bunq's sandbox, and ends with it.
 * @param command and its arguments
 * @param start the mock
 * @param tell takes a line for the user
 * @returns the command's exit status; 128 and the signal's number if one ended it, 126 or 127 if it could not be run
 * @throws Error if the user's own proxy cannot be passed on, or the mock cannot start
 */
export async function exec(command, environment, start, tell) {
    const way = readWay(environment);
    const signals = holdSignals();
    const [mock, certificates] = await Promise.all([start(), makeCertificates(mockedHosts)]);
    const proxy = await startProxy({ mock: mock.server, certificates, way, refused: tell });
    const folder = mkdtempSync(join(tmpdir(), 'bunq-mock-exec-'));
    // Synchronous and at the exit, so that it is done however we end; only a kill -9 leaves the public half of the certificates.
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const leads = {
        proxy,
        mockUrl: mock.url,
        trust: writeTrust(certificates.authority, folder, environment),
        preload: fileURLToPath(new URL('./preload.cjs', import.meta.url)),
    };
    const outcome = await run(command, environmentFor(environment, leads), signals);
    if ('reason' in outcome)
        tell(outcome.reason);
    await Promise.all([proxy.close(), mock.close()]);
    return outcome.status;
}
