import { AsyncLocalStorage } from 'node:async_hooks';
import { Unjudged } from "./outcome.js";
import { limitOf, realClock } from "./pace.js";
import { outageOf } from "./report/outage.js";
import { send } from "./send.js";
const promiseOwn = new AsyncLocalStorage();
/** Does something, and also gives the exchanges that it led to: those and no others, whatever goes on beside it. */
export async function listen(act) {
    const exchanges = [];
    return { result: await promiseOwn.run(exchanges, act), exchanges };
}
/** Does something that belongs to nobody in particular. */
export function outside(act) {
    return promiseOwn.exit(act);
}
/** How often one request is sent again after a 429. */
const RETRIES = 4;
/** After so many failures in a row nobody is asked any more: a dead bank should not cost a timeout a promise. */
const PATIENCE = 3;
export function openLine({ url, pace, timeout, journal = [], clock = realClock }) {
    const kept = [...journal];
    const aside = [];
    let failures = 0;
    let lastFailure = '';
    async function once(request) {
        const { operation, method } = request;
        const exchange = await pace.call(operation, method, () => send(url, request, timeout));
        kept.push(exchange);
        const owner = promiseOwn.getStore() ?? aside;
        owner.push(exchange);
        // Whether a 500 or a page of markup is an outage, the one who asked has to find out.
        const { status } = exchange.response;
        if (status === 491 || status > 500)
            throw new Unjudged(`the bank is out of order: ${status}, ${outageOf(exchange)}`);
        return exchange;
    }
    async function patiently(request) {
        for (let retry = 0; retry <= RETRIES; retry += 1) {
            const exchange = await once(request);
            if (exchange.response.status !== 429)
                return exchange;
            pace.throttled();
            if (retry < RETRIES)
                await clock.sleep(allowance(exchange) * 1000);
        }
        throw new Unjudged(`the bank still answered 429 after ${RETRIES} pauses`);
    }
    return {
        url,
        journal: kept,
        takeAside: () => aside.splice(0),
        send: async (request) => {
            if (failures >= PATIENCE)
                throw new Unjudged(lastFailure);
            try {
                const exchange = await patiently(request);
                failures = 0;
                return exchange;
            }
            catch (error) {
                failures += 1;
                lastFailure = error.message;
                throw error;
            }
        },
    };
}
/** Seconds to wait out: those that the bank names ("… calls per 3 second …"), or else those of the published table. */
function allowance({ operation, method, response }) {
    const named = /per (\d{1,3}) second/.exec(response.body)?.[1];
    return named === undefined ? limitOf(operation, method).seconds : Number(named);
}
