import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:net';
import { entriesOf, exempts } from "./no-proxy.js";
/**
 * The proxies that the user had before us.
 * @throws Error for a kind of proxy that cannot be passed on, such as SOCKS. It names the variable, not its value, which may
 *   hold a password.
 */
export function readWay(environment) {
    const https = readProxy(environment, ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY']);
    const http = readProxy(environment, ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY']);
    const exceptions = entriesOf(environment['no_proxy'] ?? environment['NO_PROXY'] ?? '');
    return (scheme, host, port) => {
        if (exceptions.some((entry) => exempts(entry, host, port)))
            return undefined;
        return scheme === 'https' ? https : http;
    };
}
function readProxy(environment, variables) {
    const variable = variables.find((name) => (environment[name] ?? '') !== '');
    if (variable === undefined)
        return undefined;
    const value = environment[variable] ?? '';
    const url = value.includes('://') ? value : `http://${value}`;
    if (!/^https?:/i.test(url) || !URL.canParse(url))
        throw new Error(`${variable}: only http:// and https:// proxies can be passed on`);
    return new URL(url);
}
/**
 * Opens a connection to a host, straight or by CONNECT through a proxy.
 * @throws the system's error, or one that says with what status the proxy refused
 */
export function open(host, port, proxy) {
    return new Promise((resolve, reject) => {
        if (proxy === undefined) {
            const socket = connect({ host, port, allowHalfOpen: true });
            socket.once('error', reject);
            socket.once('connect', () => resolve(socket.off('error', reject)));
            return;
        }
        const target = `${host.includes(':') ? `[${host}]` : host}:${port}`;
        const asked = askProxy(proxy, { method: 'CONNECT', path: target, headers: ['Host', target] });
        asked.once('error', reject);
        asked.once('connect', (answer, socket, head) => {
            const { statusCode = 0 } = answer;
            if (statusCode >= 200 && statusCode < 300) {
                if (head.length > 0)
                    socket.unshift(head);
                return resolve(socket);
            }
            socket.destroy();
            reject(new Error(`the proxy ${proxy.host} answered ${statusCode} ${answer.statusMessage}`));
        });
        asked.end();
    });
}
/** A request to a proxy, with the credentials that the proxy's URL holds. */
export function askProxy(proxy, { headers, ...options }) {
    const user = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    const credentials = user === ':' ? [] : ['Proxy-Authorization', `Basic ${Buffer.from(user).toString('base64')}`];
    const secure = proxy.protocol === 'https:';
    return (secure ? secureRequest : request)({
        ...options,
        host: proxy.hostname.replace(/^\[(.*)\]$/, '$1'),
        port: proxy.port === '' ? (secure ? 443 : 80) : proxy.port,
        headers: [...headers, ...credentials],
        agent: false,
    });
}
