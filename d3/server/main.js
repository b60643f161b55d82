#!/usr/bin/env node
import { readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isatty } from 'node:tty';
import { readConfig, splitCommand, usage } from "./config.js";
const { options, command } = splitCommand(process.argv.slice(2));
const first = readConfig(options, process.env);
const { result, setup } = await withFile(first);
if ('show' in result)
    process.stdout.write(result.show === 'help' ? usage() : `${version()}\n`);
else if ('faults' in result)
    fail(`${result.faults.join('\nbunq-mock: ')}\nTry bunq-mock --help.`);
else if (command !== undefined)
    await execute(command, result.config);
else
    await start(result.config);
/** What a configuration file adds, where one is named. */
async function withFile(read) {
    if (!('config' in read) || read.config.config === undefined)
        return { result: read, setup: {} };
    const { readConfigFile } = await import("./config-file.js");
    const { flags, setup, faults } = readConfigFile(read.config.config);
    const whole = readConfig(options, process.env, flags);
    const more = 'faults' in whole ? whole.faults : [];
    return { result: faults.length + more.length > 0 ? { faults: [...faults, ...more] } : whole, setup };
}
async function start(config) {
    // Loaded only now: `--help` and a mistyped flag should answer at once.
    const { serve } = await import("./serve.js");
    const colours = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
    try {
        // Whoever reads the log may go away; the bank stays.
        process.stdout.on('error', () => { });
        const { url, close } = await serve({ ...config, ...setup, ...serverKey(config) }, print, colours);
        print(config.quiet ? url : greeting(url, config));
        // A second signal while the first is being obeyed changes nothing.
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.on(signal, () => void close().then(() => process.exit(0), quit));
    }
    catch (error) {
        fail(reason(error, config));
    }
}
/** Standard output is the command's: what the mock has to say goes beside it. */
async function execute(command, config) {
    if (command.length === 0)
        fail('exec: no command\nTry bunq-mock exec -- COMMAND…');
    const [{ exec }, { serve }] = await Promise.all([import("./exec/exec.js"), import("./serve.js")]);
    const colours = isatty(2) && process.env['NO_COLOR'] === undefined;
    try {
        const mock = () => serve({ ...config, ...setup, ...serverKey(config) }, printBeside, colours);
        process.exit(await exec(command, process.env, mock, (sentence) => printBeside(`bunq-mock: ${sentence}`)));
    }
    catch (error) {
        fail(reason(error, config));
    }
}
function greeting(url, { strict }) {
    const lines = [
        `bunq-mock ${version()} is listening on ${url}`,
        'It emulates OAuth clients, their callback URLs, and the way there: sandbox users, installation, device, session.',
        strict ? 'It is strict: it refuses what bunq would refuse. Begin with:' : 'No token is needed. Try:',
        '',
        strict
            ? `  curl -X POST ${url}/v1/sandbox-user-person`
            : `  curl -X POST ${url}/v1/user/1/oauth-client -d '{}'`,
        '',
    ];
    return lines.join('\n');
}
function serverKey({ serverKey }) {
    if (serverKey === undefined)
        return {};
    try {
        return { serverKey: readFileSync(serverKey, 'utf8') };
    }
    catch {
        // Somebody may have given the key itself, which nobody should see.
        const name = /^[^\n]{1,200}$/.test(serverKey) && !serverKey.includes('PRIVATE') ? serverKey : 'that file';
        return fail(`--server-key: ${name} cannot be read`);
    }
}
function reason(error, { host, port, config: file }) {
    const { code, message, name } = error;
    if (name === 'Mistaken')
        return message.replaceAll(/^/gm, `${file}: `).replaceAll('\n', '\nbunq-mock: ');
    if (code === 'EADDRINUSE')
        return `port ${port} of ${host} is in use; choose another with --port, or --port 0 for a free one`;
    if (code === 'EACCES')
        return `port ${port} of ${host} is not allowed to this user; choose one above 1023 with --port`;
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
        return `--host ${host} is not an address of this machine`;
    return message;
}
function version() {
    return createRequire(import.meta.url)('bunq-mock/package.json').version;
}
/** The bank could not be saved at the end. */
function quit(error) {
    return fail(error instanceof Error ? error.message : String(error));
}
function print(line) {
    process.stdout.write(`${line}\n`);
}
/** Not by process.stderr, which would make the pipe that we share with a command one that does not block. */
function printBeside(line) {
    try {
        writeSync(2, `${line}\n`);
    }
    catch {
        // Nobody listens any more, as in `2>&1 | head`. That must not end the command.
    }
}
function fail(message) {
    process.stderr.write(`bunq-mock: ${message}\n`);
    // What a command under exec ends with is its own; these are what env, nohup and timeout have for their own failures.
    process.exit(command === undefined ? 1 : 125);
}
