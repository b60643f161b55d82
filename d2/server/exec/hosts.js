/** Hosts of bunq's sandbox that the command finds answered by the mock. The OAuth hosts get its ordinary 404. */
export const mockedHosts = [
    'public-api.sandbox.bunq.com',
    'partner-api.sandbox.bunq.com',
    'oauth.sandbox.bunq.com',
    'api-oauth.sandbox.bunq.com',
];
/** Hosts where real people's money is. Nothing that runs under `exec` reaches them. */
export const refusedHosts = [
    'api.bunq.com',
    'api.partner.bunq.com',
    'api.oauth.bunq.com',
    'oauth.bunq.com',
];
/** @param host a name or an address, in any case, with or without the dot of a fully qualified name */
export function fateOf(host) {
    const name = host.toLowerCase().replace(/\.$/, '');
    if (mockedHosts.includes(name))
        return 'mocked';
    return refusedHosts.includes(name) ? 'refused' : 'untouched';
}
/** What a program is told that asked for a refused host, after the host's name. */
export const REFUSAL = 'is the real bank: bunq-mock exec refuses connections to it';
