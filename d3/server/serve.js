import { createFront } from "./front.js";
import { accessLog } from "./http/access-log.js";
import { listen } from "./listen.js";
/** The command line's bank: listening on a chosen port, with a line a request unless it is quiet. */
export async function serve(options, print, colours) {
    const log = options.quiet ? [] : [accessLog(print, options.log, colours)];
    let saver;
    let known = 0;
    const { state } = options;
    const front = createFront({ clock: 'running', ...options }, log, state === undefined ? undefined : touch);
    if (options.users !== undefined || options.faults !== undefined)
        await front.controls();
    if (state !== undefined) {
        const { keepInFile } = await import("./saved-bank.js");
        saver = await keepInFile(state, front, (message) => console.error(`bunq-mock: ${message}`));
    }
    const listening = await listen(front, { ...options, ownProcess: true });
    return {
        ...listening,
        close: async () => {
            front.close();
            await listening.close();
            await saver?.flush();
        },
    };
    /** Reading changes nothing, but for a user who is named for the first time. */
    function touch(method) {
        if ((method !== 'GET' && method !== 'HEAD') || front.handling.bank.users.size !== known)
            saver?.touch();
        known = front.handling.bank.users.size;
    }
}
