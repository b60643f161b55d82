/** The contract, as one list: every promise of every file, in the order of the journey. */
import "./sandbox-user.contract.js";
import "./installation.contract.js";
import "./device-server.contract.js";
import "./user.contract.js";
import "./oauth-client.contract.js";
import "./callback-url.contract.js";
import "./partner.contract.js";
import "./session.contract.js";
import "./every-answer.contract.js";
import { operations } from "../openapi/operation.js";
import { openBank } from "./bank.js";
import { keep } from "./keep.js";
import { leave } from "./leave.js";
import { answerQuestions } from "./probes.js";
import { allPromises } from "./promise.js";
import { secretsOf } from "./secrets.js";
import { openTarget } from "./target.js";
import { arrive } from "./visit.js";
/** The promises about a resource (a tag of the specification) or an operation. */
export function promisesAbout(only) {
    if (only === undefined)
        return allPromises();
    const ids = new Set(operations.filter(({ id, resource }) => id === only || resource === only).map(({ id }) => id));
    return allPromises().filter(({ operation }) => ids.has(operation));
}
/**
 * Runs the whole suite in this process, without vitest around it: the same promises, asked one after the other. Cheap
 * enough to be run against a hundred banks, also at the same time; give `keys` then, since making them is what costs most.
 * @throws nothing but a programming mistake: what the bank does is in the Run
 */
export async function runSuite(options = {}) {
    const began = new Date().toISOString();
    const start = performance.now();
    const target = await openTarget(options.target ?? 'mock');
    try {
        const visit = await arrive(target, options);
        const bank = openBank(visit);
        const promises = [];
        if (options.only === undefined)
            bank.begin();
        for (const promised of promisesAbout(options.only))
            promises.push(await keep(promised, bank));
        const answers = options.probes === false ? [] : await answerQuestions(bank);
        const left = (options.tidy ?? target.name !== 'mock') ? await leave(visit, bank.exchanges) : [];
        return {
            target: visit.target,
            began,
            milliseconds: performance.now() - start,
            promises,
            exchanges: [...visit.journal, ...bank.takeAside(), ...left],
            answers,
            secrets: secretsOf([...bank.exchanges, ...left], bank.parties),
        };
    }
    finally {
        await target.close();
    }
}
