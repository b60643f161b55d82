import { listen } from "./line.js";
import { NotAsked, Unjudged } from "./outcome.js";
import { hide } from "./secrets.js";
/** Asks the bank to keep one promise, and says what became of it. Never throws. */
export async function keep(promised, bank) {
    const { operation, title, question } = promised;
    const start = performance.now();
    const { result: outcome, exchanges } = await listen(() => outcomeOf(promised, bank));
    return {
        operation,
        title,
        ...outcome,
        ...(question === undefined ? {} : { question }),
        milliseconds: performance.now() - start,
        exchanges,
    };
}
async function outcomeOf(promised, bank) {
    try {
        await promised.ask({ bank });
        return { outcome: 'held' };
    }
    catch (error) {
        const reason = hide(error.message, bank.exchanges, bank.parties);
        if (error instanceof NotAsked)
            return { outcome: 'not-asked', reason };
        return { outcome: error instanceof Unjudged ? 'unjudged' : 'broken', reason };
    }
}
