import { parseArgs } from 'node:util';
import { operations } from "../openapi/operation.js";
import { targetFault } from "./target.js";
const OPTIONS = {
    target: { type: 'string' },
    only: { type: 'string' },
    cleanup: { type: 'boolean' },
    'allow-additions': { type: 'boolean' },
    report: { type: 'string' },
    record: { type: 'string' },
    compare: { type: 'string' },
    timeout: { type: 'string' },
    pace: { type: 'string' },
    help: { type: 'boolean' },
    version: { type: 'boolean' },
};
const PACES = ['always', 'when-told', 'never'];
export const USAGE = `bunq-contract: asks a bank whether it keeps the contract of bunq's OAuth-client API

Usage: bunq-contract [options]

  --target T          mock, sandbox, partner-sandbox or a URL (mock, or CONTRACT_TARGET)
  --only WHAT         a resource such as callback-url, or an operation such as READ_User
  --cleanup           cancel the OAuth clients that the account has already
  --allow-additions   an undocumented field is news, not drift
  --report DIR        write report.json, report.md, junit.xml and report.html there
  --record FILE.har   write every exchange there, without its secrets
  --compare A B       lay two report.json side by side, and ask nobody
  --timeout SECONDS   for one answer (30)
  --pace PACE         keep within bunq's published limits: always, when-told (by a 429) or never
                      (never for mock, when-told on this machine, always elsewhere)
  --help              print this and end
  --version           print the version and end

The API key is read from BUNQ_API_KEY; without one a sandbox user is made.
Ends with 0 where the contract holds, 1 where the bank drifted, 2 where it could not be judged.
`;
/** Reads the command line and the environment. */
export function readCommand(args, environment) {
    const { values, positionals, faults } = parse(args);
    if (values.help === true)
        return { show: 'help' };
    if (values.version === true)
        return { show: 'version' };
    const [other, ...rest] = positionals;
    const strayed = values.compare === undefined ? positionals : rest;
    faults.push(...strayed.map((word) => `${word}: not understood`));
    if (values.compare !== undefined && other === undefined)
        faults.push('--compare: needs two files');
    if (values.compare !== undefined && other !== undefined && faults.length === 0)
        return { compare: [values.compare, other] };
    const target = values.target ?? (environment['CONTRACT_TARGET'] || 'mock');
    const timeout = values.timeout === undefined ? 30 : Number(values.timeout);
    const apiKey = environment['BUNQ_API_KEY']?.trim();
    const bad = targetFault(target);
    if (bad !== null)
        faults.push(`--target: ${bad}`);
    if (values.only !== undefined && !isKnown(values.only))
        faults.push(`--only: expected a resource (${resources().join(', ')}) or an operation, got "${values.only}"`);
    if (!(timeout > 0 && timeout <= 600))
        faults.push(`--timeout: expected seconds, from 1 to 600, got "${values.timeout}"`);
    if (values.pace !== undefined && !PACES.includes(values.pace))
        faults.push(`--pace: expected ${PACES.join(' or ')}, got "${values.pace}"`);
    if (faults.length > 0)
        return { faults };
    return {
        run: {
            target,
            cleanup: values.cleanup ?? false,
            allowAdditions: values['allow-additions'] ?? false,
            timeout: timeout * 1000,
            ...(apiKey ? { apiKey } : {}),
            ...(values.only === undefined ? {} : { only: values.only }),
            ...(values.report === undefined ? {} : { report: values.report }),
            ...(values.record === undefined ? {} : { record: values.record }),
            ...(values.pace === undefined ? {} : { pacing: values.pace }),
        },
    };
}
/** Not strict, so that every unknown flag is named and not only the first. */
function parse(args) {
    const { tokens } = parseArgs({
        args: [...args],
        options: OPTIONS,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = {};
    const positionals = [];
    const faults = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const type = Object.hasOwn(OPTIONS, token.name)
            ? OPTIONS[token.name].type
            : undefined;
        if (type === undefined)
            faults.push(`${token.rawName}: no such option`);
        else if (type === 'boolean' && token.value !== undefined)
            faults.push(`${token.rawName}: takes no value`);
        else if (type === 'string' && !token.value)
            faults.push(`${token.rawName}: needs a value`);
        else
            values[token.name] = token.value ?? true;
    }
    return { values: values, positionals, faults };
}
function isKnown(only) {
    return operations.some(({ id, resource }) => id === only || resource === only);
}
function resources() {
    return [...new Set(operations.map(({ resource }) => resource))];
}
