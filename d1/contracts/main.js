#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readCommand, USAGE } from "./options.js";
import { tell } from "./progress.js";
import { wantsColour } from "./report/colour.js";
import { compare, readReport } from "./report/compare.js";
import { renderComparison } from "./report/comparison.js";
import { exitCode } from "./report/report.js";
import { renderTerminal } from "./report/terminal.js";
/** Could not judge: also where the request itself was not understood. */
const UNJUDGED = 2;
process.exitCode = await obey(readCommand(process.argv.slice(2), process.env));
async function obey(command) {
    if ('show' in command)
        return print(command.show === 'help' ? USAGE : `${version()}\n`);
    if ('faults' in command)
        return fail(`${command.faults.join('\nbunq-contract: ')}\nTry bunq-contract --help.`);
    const colour = wantsColour(process.stdout, process.env);
    if ('compare' in command) {
        try {
            const [before, after] = await Promise.all(command.compare.map(reportIn));
            if (before === undefined || after === undefined)
                return UNJUDGED;
            return print(renderComparison(compare(before, after), { colour }));
        }
        catch (error) {
            return fail(error.message);
        }
    }
    return judge(command.run, colour);
}
async function judge(config, colour) {
    // Loaded only now: `--help` and a mistyped option should answer at once.
    const { runUnderVitest } = await import("./verify.js");
    const stop = new AbortController();
    // Once: who insists ends the process at once, and leaves the bank as it is.
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => stop.abort());
    const progress = { ...tell(process.stderr), signal: stop.signal };
    try {
        const run = await runUnderVitest(config, progress);
        const report = (await import("./report/judge.js")).judge(run, config);
        progress.end();
        print(renderTerminal(report, { colour }));
        if (config.report !== undefined) {
            const { writeReport } = await import("./report/write.js");
            for (const path of await writeReport(report, config.report))
                print(`Written: ${path}\n`);
        }
        if (config.record !== undefined) {
            const { toHar } = await import("./report/har.js");
            await writeFile(config.record, `${JSON.stringify(toHar(run, version()), null, 2)}\n`);
            print(`Written: ${config.record}\n`);
        }
        return exitCode(report);
    }
    catch (error) {
        progress.end();
        return fail(error.message);
    }
}
async function reportIn(path) {
    const text = await readFile(path, 'utf8').catch(() => {
        throw new Error(`--compare: ${path} cannot be read`);
    });
    try {
        return readReport(text);
    }
    catch (error) {
        throw new Error(`--compare: ${path}: ${error.message}`);
    }
}
function version() {
    return createRequire(import.meta.url)('bunq-mock/package.json').version;
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
function fail(message) {
    process.stderr.write(`bunq-contract: ${message}\n`);
    return UNJUDGED;
}
