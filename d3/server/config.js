import { parseArgs } from 'node:util';
const text = {
    schema: { type: 'string', minLength: 1 },
    read: (value) => (value === '' ? { expected: 'a text' } : { value }),
};
function integer(minimum, maximum) {
    return {
        schema: { type: 'integer', minimum, maximum },
        read: (value) => {
            const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
            return number >= minimum && number <= maximum
                ? { value: number }
                : { expected: `a whole number from ${minimum} to ${maximum}` };
        },
    };
}
function oneOf(...words) {
    return {
        schema: { enum: words },
        read: (value) => (words.includes(value) ? { value } : { expected: words.join(' or ') }),
    };
}
const toggle = {
    schema: { type: 'boolean' },
    read: (value) => {
        if (['true', '1'].includes(value))
            return { value: true };
        if (['false', '0', ''].includes(value))
            return { value: false };
        return { expected: 'true or false' };
    },
};
/** In the order of the help. The keys are the flags; the environment has them as BUNQ_MOCK_PORT and so on. */
const settings = {
    port: {
        value: 'N',
        default: '8787',
        help: 'port to listen on; 0 picks a free one',
        ...integer(0, 65_535),
    },
    host: { value: 'ADDRESS', default: '127.0.0.1', help: 'address to listen on', ...text },
    seed: {
        value: 'N',
        help: 'the same ids, credentials, people and start of the clock on every run',
        ...integer(0, Number.MAX_SAFE_INTEGER),
    },
    strict: {
        help: 'refuse what bunq would refuse: no token, no signature, http callback URLs, …',
        ...toggle,
    },
    'rate-limit': {
        value: 'off|classic',
        default: 'off',
        help: "classic: bunq's published limits",
        ...oneOf('off', 'classic'),
    },
    'session-timeout': {
        value: 'SECONDS',
        default: '604800',
        help: 'how long a session lives',
        ...integer(1, 315_360_000),
    },
    'single-oauth-client': { help: 'a user may have one ACTIVE OAuth client', ...toggle },
    'credential-format': {
        value: 'chapter|hex64',
        default: 'chapter',
        help: 'client_… and secret_…, or 64 hex digits',
        ...oneOf('chapter', 'hex64'),
    },
    'server-key': {
        value: 'FILE',
        help: 'RSA private key (PEM) that signs the answers; one is made otherwise',
        ...text,
    },
    config: {
        value: 'FILE',
        help: 'flags, users and faults to start with (JSON); flags and variables of the same name go before it',
        ...text,
    },
    state: {
        value: 'FILE',
        help: 'load the bank from here if it is there, and save it here',
        ...text,
    },
    journal: {
        value: 'N',
        default: '1000',
        help: 'how many requests are remembered',
        ...integer(0, 1_000_000),
    },
    'control-token': {
        value: 'TOKEN',
        help: 'what /__mock asks for; without one it answers on loopback only',
        ...text,
    },
    log: {
        value: 'text|json',
        default: 'text',
        help: 'form of the line a request',
        ...oneOf('text', 'json'),
    },
    quiet: { help: 'print the base URL and nothing more', ...toggle },
};
export const table = settings;
export function usage() {
    const rows = [
        ...Object.entries(table).map(([name, setting]) => [
            `--${name}${setting.value === undefined ? '' : ` ${setting.value}`}`,
            setting.help + (setting.default === undefined ? '' : ` (${setting.default})`),
        ]),
        ['--help', 'print this and end'],
        ['--version', 'print the version and end'],
    ];
    const width = Math.max(...rows.map(([flag = '']) => flag.length)) + 2;
    return [
        "bunq-mock: a local mock of bunq's OAuth-client API",
        '',
        'Usage: bunq-mock [options]',
        '       bunq-mock exec [options] -- COMMAND…',
        '',
        "exec runs a command for which a mock of its own, on a free port, is bunq's sandbox. It refuses bunq's production.",
        '',
        ...rows.map(([flag = '', help]) => `  ${flag.padEnd(width)}${help}`),
        '',
        `Each is an environment variable too: ${environmentName('port')}, ${environmentName('rate-limit')}, …`,
        '',
    ].join('\n');
}
/** Parts the command of `exec [options] -- COMMAND…` from the options; there is none for a mock that just listens. */
export function splitCommand(args) {
    if (args[0] !== 'exec')
        return { options: [...args] };
    const end = args.includes('--') ? args.indexOf('--') : args.length;
    // A program that is led to the mock need not know its port: a free one lets many run at once.
    return { options: ['--port=0', ...args.slice(1, end)], command: args.slice(end + 1) };
}
/**
 * Reads flags, for those not given the environment, and for those not there either a file.
 * @returns a frozen Config, a request for help or version, or every fault that was found
 */
export function readConfig(args, environment, { file, flags: inFile } = { file: '', flags: {} }) {
    const faults = [];
    const flags = parseFlags(args, faults);
    if (flags['help'] === true)
        return { show: 'help' };
    if (flags['version'] === true)
        return { show: 'version' };
    faults.push(...mistakesIn(inFile).map((mistake) => `${file}: flags.${mistake}`));
    const config = {};
    for (const [name, setting] of Object.entries(table)) {
        const { place, value } = said(name, setting);
        if (value === undefined)
            continue;
        const result = setting.read(String(value));
        if ('value' in result)
            config[camelCase(name)] = result.value;
        else if (place !== undefined)
            faults.push(`${place}: expected ${result.expected}, got "${value}"`);
    }
    return faults.length > 0 ? { faults } : { config: Object.freeze(config) };
    /** What was said of a setting, by whom is asked first. */
    function said(name, setting) {
        const flag = flags[name];
        if (flag !== undefined)
            return { place: `--${name}`, value: String(flag) };
        const variable = environmentName(name);
        if (environment[variable] !== undefined)
            return { place: variable, value: environment[variable] };
        if (Object.hasOwn(inFile, name))
            return { value: inFile[name] };
        return { value: setting.default ?? (setting.value === undefined ? 'false' : undefined) };
    }
}
/** What is wrong with the flags of a file, also with those that a flag or a variable outdoes. */
function mistakesIn(flags) {
    return Object.entries(flags).flatMap(([name, value]) => {
        const setting = Object.hasOwn(table, name) && name !== 'config' ? table[name] : undefined;
        if (setting === undefined)
            return [`${name}: no such option`];
        const result = readJson(setting, value);
        return 'value' in result ? [] : [`${name}: expected ${result.expected}, got ${JSON.stringify(value)}`];
    });
}
/** A file says `true` and 8787, not "true" and "8787". */
function readJson(setting, value) {
    const result = setting.read(String(value));
    return 'value' in result && result.value !== value ? { expected: JSON.stringify(result.value) } : result;
}
function parseFlags(args, faults) {
    const options = Object.fromEntries([...Object.entries(table), ['help', {}], ['version', {}]].map(([name, setting]) => [
        name,
        { type: 'value' in setting ? 'string' : 'boolean' },
    ]));
    // Not strict, so that every unknown flag is named and not only the first.
    const { tokens } = parseArgs({
        args: [...args],
        options,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const flags = {};
    for (const token of tokens) {
        if (token.kind === 'positional')
            faults.push(`${token.value}: not understood`);
        if (token.kind !== 'option')
            continue;
        const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
        if (type === undefined)
            faults.push(`${token.rawName}: no such option`);
        else if (type === 'boolean' && token.value !== undefined)
            faults.push(`${token.rawName}: takes no value`);
        else if (type === 'string' && token.value === undefined)
            faults.push(`${token.rawName}: needs a value`);
        else
            flags[token.name] = token.value ?? true;
    }
    return flags;
}
function environmentName(flag) {
    return `BUNQ_MOCK_${flag.toUpperCase().replaceAll('-', '_')}`;
}
function camelCase(flag) {
    return flag.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
