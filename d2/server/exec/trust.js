import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { rootCertificates } from 'node:tls';
/** Where systems keep the authorities that they trust, as one file. */
const SYSTEM_BUNDLES = [
    '/etc/ssl/certs/ca-certificates.crt', // Debian, Alpine, Arch
    '/etc/pki/tls/certs/ca-bundle.crt', // Fedora
    '/etc/ssl/ca-bundle.pem', // openSUSE
    '/etc/ssl/cert.pem', // macOS, BSD
];
/**
 * The variables that name a file of authorities, and which of them a program looks at in turn: what the user has set there
 * stays trusted. A file of these replaces what the system trusts, so it has to hold that as well.
 */
const REPLACING = {
    SSL_CERT_FILE: ['SSL_CERT_FILE'],
    CURL_CA_BUNDLE: ['CURL_CA_BUNDLE', 'SSL_CERT_FILE'],
    REQUESTS_CA_BUNDLE: ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'],
};
/** The same of Node and Deno, which trust these files beside their own. */
const ADDING = { NODE_EXTRA_CA_CERTS: ['NODE_EXTRA_CA_CERTS'], DENO_CERT: ['DENO_CERT'] };
/**
 * Writes files of authorities, for this user's eyes only, and where to find them.
 * @param authority of ours, PEM
 * @param folder to write into
 * @returns the variables that name the files
 */
export function writeTrust(authority, folder, environment) {
    const write = (variable, trusted) => {
        const file = join(folder, `${variable.toLowerCase().replaceAll('_', '-')}.pem`);
        writeFileSync(file, `${trusted.trimEnd()}\n${authority}`.trimStart(), { mode: 0o600 });
        return [variable, file];
    };
    const given = (variables) => variables.map((variable) => readAuthorities(environment[variable])).find((text) => text !== undefined);
    const system = systemAuthorities();
    const variables = Object.fromEntries([
        ...Object.entries(REPLACING).map(([variable, sources]) => write(variable, given(sources) ?? system)),
        ...Object.entries(ADDING).map(([variable, sources]) => write(variable, given(sources) ?? '')),
    ]);
    return { ...variables, PHP_INI_SCAN_DIR: writePhpSettings(folder, environment) };
}
/** PHP's curl looks at no variable but at its settings. It reads the folders of this variable in turn; a blank one is its own. */
function writePhpSettings(folder, environment) {
    const settings = join(folder, 'php');
    const file = JSON.stringify(join(folder, 'ssl-cert-file.pem'));
    mkdirSync(settings, { mode: 0o700 });
    writeFileSync(join(settings, 'bunq-mock.ini'), `curl.cainfo=${file}\nopenssl.cafile=${file}\n`, {
        mode: 0o600,
    });
    return `${environment['PHP_INI_SCAN_DIR'] ?? ''}${delimiter}${settings}`;
}
/** What the system trusts; where it keeps no such file, what Node trusts, which is Mozilla's list. */
function systemAuthorities() {
    for (const file of SYSTEM_BUNDLES) {
        const text = readAuthorities(file);
        if (text !== undefined)
            return text;
    }
    return rootCertificates.join('\n');
}
/** @param path a file, or a folder as OpenSSL keeps it, where every authority is `HASH.N`; undefined where it cannot be read */
function readAuthorities(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        if (!statSync(path).isDirectory())
            return readFileSync(path, 'utf8');
        const hashed = readdirSync(path).filter((name) => /^[0-9a-f]{8}\.\d+$/.test(name));
        return hashed.map((name) => readFileSync(join(path, name), 'utf8').trimEnd()).join('\n');
    }
    catch {
        return undefined;
    }
}
