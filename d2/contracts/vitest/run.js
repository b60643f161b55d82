import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBank } from "../bank.js";
import { leave } from "../leave.js";
import { answerQuestions } from "../probes.js";
import { secretsOf } from "../secrets.js";
import { promisesAbout } from "../suite.js";
import { openTarget } from "../target.js";
import { arrive } from "../visit.js";
import { contractProject } from "./project.js";
import { JourneySequencer } from "./sequencer.js";
/**
 * Runs the suite under vitest: enters the bank, has vitest ask the promises in their files, probes the open questions, and
 * leaves the bank as it was found.
 * @throws Error where vitest itself could not run the files; what the bank does is in the Run
 */
export async function runWithVitest(options, progress = {}) {
    const began = new Date().toISOString();
    const start = performance.now();
    const target = await openTarget(options.target ?? 'mock');
    try {
        const [visit, { createVitest }] = await Promise.all([arrive(target, options), import('vitest/node')]);
        progress.begin?.(visit.target, promisesAbout(options.only).length);
        const { promises, exchanges: asides } = await ask(createVitest, visit, options, progress);
        const said = [...visit.journal, ...promises.flatMap(({ exchanges }) => exchanges), ...asides];
        const bank = openBank({ ...visit, journal: said });
        const probing = options.probes !== false && options.only === undefined && !progress.signal?.aborted;
        const answers = probing ? await answerQuestions(bank) : [];
        const left = (options.tidy ?? target.name !== 'mock') ? await leave(visit, bank.exchanges) : [];
        const exchanges = [...visit.journal, ...asides, ...bank.takeAside(), ...left];
        return {
            target: visit.target,
            began,
            milliseconds: performance.now() - start,
            promises,
            exchanges,
            answers,
            secrets: secretsOf([...said, ...exchanges], [visit.customer, { key: visit.strangerKey }]),
        };
    }
    finally {
        await target.close();
    }
}
async function ask(createVitest, visit, options, progress) {
    const { globalSetup: _enteredAlready, ...project } = contractProject;
    const { exitCode } = process;
    const listening = SIGNALS.map((signal) => process.listeners(signal));
    const vitest = await createVitest('test', {
        ...project,
        root: dirname(fileURLToPath(new URL('.', import.meta.url))),
        config: false,
        watch: false,
        // An installed package is no place to write to.
        cache: false,
        // An installed package lies in a folder that vitest looks past otherwise.
        exclude: [],
        ...(options.only === undefined ? {} : { testNamePattern: namesOf(promisesAbout(options.only)) }),
        sequence: { sequencer: JourneySequencer },
        reporters: [reporter(progress)],
    });
    // vitest would end this process on the first signal; a caller who can stop the run wants to leave the bank in order.
    if (progress.signal !== undefined)
        for (const [index, signal] of SIGNALS.entries())
            forget(signal, listening[index] ?? []);
    try {
        vitest.provide('visit', visit);
        vitest.provide('everything', options.only === undefined);
        progress.signal?.addEventListener('abort', () => void vitest.cancelCurrentRun('keyboard-input'));
        const { testModules, unhandledErrors } = progress.signal?.aborted ? NOTHING : await vitest.start();
        const tests = testModules.flatMap((module) => [...module.children.allTests()]);
        const faults = [...testModules.flatMap((module) => module.errors()), ...unhandledErrors];
        const [fault] = faults;
        if (fault !== undefined)
            throw new Error(`vitest could not run the contract files: ${fault.message}`);
        const results = tests.flatMap((test) => test.meta().result ?? []);
        const reason = progress.signal?.aborted ? 'the run was interrupted' : 'the run ended before it was asked';
        return {
            promises: [...results, ...unreached(promisesAbout(options.only), results, reason)],
            exchanges: tests.flatMap((test) => test.meta().aside ?? []),
        };
    }
    finally {
        await vitest.close();
        // vitest counts a broken promise as a failure of this process; whether it is one, the caller decides.
        process.exitCode = exitCode;
    }
}
const SIGNALS = ['SIGINT', 'SIGTERM'];
const NOTHING = { testModules: [], unhandledErrors: [] };
/** Takes away the listeners that came after these. */
function forget(signal, known) {
    for (const listener of process.listeners(signal))
        if (!known.includes(listener))
            process.off(signal, listener);
}
function unreached(promises, results, reason) {
    const reached = new Set(results.map(({ operation, title }) => `${operation} ${title}`));
    return promises
        .filter(({ operation, title }) => !reached.has(`${operation} ${title}`))
        .map(({ operation, title }) => ({
        operation,
        title,
        outcome: 'unjudged',
        reason,
        milliseconds: 0,
        exchanges: [],
    }));
}
/** The tests are named by the operation first. */
function namesOf(promises) {
    return `^(${[...new Set(promises.map(({ operation }) => operation))].join('|')}) `;
}
function reporter(progress) {
    return {
        onTestCaseReady: (test) => {
            const [operation = '', ...words] = test.name.split(' ');
            progress.asking?.({ operation: operation, title: words.join(' ') });
        },
        onTestCaseResult: (test) => {
            const { result } = test.meta();
            if (result !== undefined)
                progress.asked?.(result);
        },
    };
}
