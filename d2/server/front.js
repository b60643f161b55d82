import { createApp } from "./app.js";
import { createHandling } from "./handling.js";
import { createRing } from "./journal/ring.js";
export const JOURNAL_SIZE = 1000;
/**
 * What stands before a bank: the control endpoints beside it, the journal, and the faults. Nothing of it is routing or
 * middleware, so that a bank without faults is as fast as the bank alone.
 * @param afterwards hears of every request that was answered
 */
export function createFront(options, middleware, afterwards) {
    const handling = createHandling(options);
    const bank = createApp(handling, ...middleware).fetch;
    const { journal: size = JOURNAL_SIZE } = options;
    const ring = size === 0 ? null : createRing(size, handling.world.clock);
    const closing = new AbortController();
    let disturbance = null;
    let loaded;
    const load = async () => {
        const { createControls } = await import("./controls.js");
        await checkSetup(options);
        const made = createControls({ handling, ring, bank, setup: options, closing: closing.signal });
        disturbance = made.disturbance;
        return made.controls;
    };
    const controls = () => {
        loaded ??= load();
        return loaded;
    };
    const control = async (request) => {
        const { answerControl } = await import("./control/control.js");
        return answerControl(request, await controls(), options);
    };
    const ask = (request, env = {}) => {
        const { url } = request;
        if (isControl(url))
            return control(request);
        if (ring !== null)
            env.exchange = ring.begin(request.method, url);
        return disturbance === null || disturbance.faults.none
            ? bank(request, env)
            : disturbance.fetch(request, env);
    };
    return {
        handling,
        fetch: afterwards === undefined ? ask : announced(ask, afterwards),
        controls,
        close: () => closing.abort(),
    };
}
/** @throws Mistaken */
async function checkSetup({ users }) {
    if (users === undefined)
        return;
    const { expectControl } = await import("../openapi/control-check.js");
    expectControl('Setup', { users });
}
const CONTROL = '/__mock';
function isControl(url) {
    const path = url.indexOf('/', 'https://'.length);
    return url.startsWith(CONTROL, path) && /^[/?]?$/.test(url.charAt(path + CONTROL.length));
}
function announced(ask, afterwards) {
    return async (request, env) => {
        try {
            return await ask(request, env);
        }
        finally {
            afterwards(request.method);
        }
    };
}
