import { openBank } from "./bank/bank.js";
import { classicRateLimit } from "./http/rate-limit.js";
import { readPrivateKey, serverKey } from "./http/signing.js";
import { createWorld } from "./world.js";
/** A fresh bank. */
export function createHandling(options) {
    const { seed = null, strict = false } = options;
    const frozen = (options.clock ?? (seed === null ? 'running' : 'frozen')) === 'frozen';
    const world = createWorld(seed, { frozen });
    const bank = openBank(world, {
        credentialFormat: options.credentialFormat ?? 'chapter',
        singleOauthClient: options.singleOauthClient ?? false,
        httpsOnly: strict,
        sessionTimeout: options.sessionTimeout ?? 604_800,
    });
    return {
        world,
        bank,
        strict,
        key: serverKey(options.serverKey === undefined ? keyOf(seed) : readPrivateKey(options.serverKey)),
        ...(options.rateLimit === 'classic' ? { rateLimit: classicRateLimit(world.now) } : {}),
    };
}
/** Where the key of a bank with this seed comes from; nothing for a bank without one, which makes its own. */
export function keyOf(seed) {
    if (seed === null)
        return undefined;
    return async () => (await import("./world/seeded-key.js")).seededKey(seed);
}
