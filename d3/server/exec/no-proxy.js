import { BlockList, isIP } from 'node:net';
/** The entries of a NO_PROXY, which programs separate by commas, blanks or both. */
export function entriesOf(noProxy) {
    return noProxy.split(/[\s,]+/).filter((entry) => entry !== '');
}
/**
 * Whether an entry of NO_PROXY exempts a host. Programs differ in how they read one; this takes the widest reading:
 * `bunq.com`, `.bunq.com` and `*.bunq.com` all stand for the name and everything below it.
 * @param port any, where it is not given
 */
export function exempts(entry, host, port) {
    if (entry === '*')
        return true;
    const [, name = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(isIP(entry) === 6 ? `[${entry}]` : entry) ?? [];
    if (entryPort !== undefined && port !== undefined && Number(entryPort) !== port)
        return false;
    const suffix = bare(name).replace(/^\*?\./, '');
    if (suffix.includes('/'))
        return contains(suffix, bare(host));
    return suffix !== '' && (bare(host) === suffix || bare(host).endsWith(`.${suffix}`));
}
function bare(host) {
    return host
        .toLowerCase()
        .replace(/^\[(.*)\]$/, '$1')
        .replace(/\.$/, '');
}
/** Whether an address lies in a range such as `10.0.0.0/8`. */
function contains(range, address) {
    const [network = '', bits = ''] = range.split('/');
    const version = isIP(address);
    if (version === 0 || isIP(network) !== version || !/^\d{1,3}$/.test(bits))
        return false;
    if (Number(bits) > (version === 4 ? 32 : 128))
        return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const list = new BlockList();
    list.addSubnet(network, Number(bits), family);
    return list.check(address, family);
}
