import { fileURLToPath } from 'node:url';
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
/** `.ts` in the repository, `.js` where the package is installed. */
const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
/** How vitest runs the contract files: one after the other, in one thread, through one bank that is entered once. */
export const contractProject = {
    name: 'contracts',
    include: [here(`../*.contract${extension}`)],
    globalSetup: here(`./global-setup${extension}`),
    setupFiles: here(`./setup${extension}`),
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    // bunq's limits make a promise wait, a session up to half a minute; each exchange has a limit of its own.
    testTimeout: 600_000,
    hookTimeout: 600_000,
};
