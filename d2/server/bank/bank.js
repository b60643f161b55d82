import { Credentials } from "./credentials.js";
/**
 * The last id given to each kind of object. The first ones follow from here: the chapter's own 789 and 456 for the objects
 * it shows, and numbers far apart for the others, so that an id in the wrong place finds nothing.
 */
const LAST_IDS = {
    OauthClient: 788,
    OauthCallbackUrl: 455,
    User: 1000,
    Installation: 500,
    Token: 900,
    DeviceServer: 76,
    Session: 2000,
    MonetaryAccountBank: 3000,
};
export function openBank(world, rules) {
    return {
        world,
        rules,
        lastIds: { ...LAST_IDS },
        users: new Map(),
        usersByApiKey: new Map(),
        installationsByToken: new Map(),
        sessionsByToken: new Map(),
        devices: new Map(),
        credentials: new Credentials(),
    };
}
/** Forgets everything, as if the bank had just opened. */
export function emptyBank(bank) {
    const { lastIds, world: _world, rules: _rules, ...collections } = bank;
    Object.assign(lastIds, LAST_IDS);
    for (const collection of Object.values(collections))
        collection.clear();
}
export function nextId(bank, kind) {
    bank.lastIds[kind] += 1;
    return bank.lastIds[kind];
}
