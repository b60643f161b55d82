import { inject, test } from 'vitest';
import { openBank } from "../bank.js";
import { keep } from "../keep.js";
import { declarePromises } from "../promise.js";
// One bank for all files: vitest keeps this module, because the contract files are not isolated from each other.
const shared = globalThis;
shared.contractBank ??= beginning(openBank(inject('visit')));
const bank = shared.contractBank;
function beginning(opened) {
    if (inject('everything'))
        opened.begin();
    return opened;
}
/** Each promise is a test of vitest's, and tells its result by the test's meta. */
declarePromises((promised) => {
    test(`${promised.operation} ${promised.title}`, async ({ task, skip }) => {
        const result = await keep(promised, bank);
        task.meta.result = result;
        task.meta.aside = bank.takeAside();
        if (result.outcome === 'not-asked')
            skip(result.reason);
        if (result.outcome !== 'held')
            throw new Error(`${result.outcome}: ${result.reason}`);
    });
});
