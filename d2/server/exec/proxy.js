import { createServer } from 'node:http';
import { pipeline } from 'node:stream';
import { forward } from "./forward.js";
import { fateOf, REFUSAL } from "./hosts.js";
import { listenOnLoopback } from "./loopback.js";
import { createTlsServer } from "./tls.js";
import { open } from "./upstream.js";
/** A proxy on 127.0.0.1 that leads bunq's sandbox to the mock, bunq's production nowhere, and everything else where it was going. */
export async function startProxy(options) {
    const tls = createTlsServer(options.certificates, options.mock);
    const proxy = createServer((incoming, answer) => carry(options, incoming, answer));
    proxy.on('connect', ({ url = '' }, client, head) => tunnel(options, tls, url, client, head));
    const [plain, secure] = await Promise.all([listenOnLoopback(proxy), listenOnLoopback(tls)]);
    return {
        port: plain.port,
        tlsPort: secure.port,
        close: async () => void (await Promise.all([plain.close(), secure.close()])),
    };
}
/** CONNECT: a client wants a connection of its own to somewhere. */
function tunnel(options, tls, target, client, head) {
    client.on('error', () => client.destroy());
    // At once: a client that has said all would otherwise be taken for one that has been heard to the end.
    if (head.length > 0)
        client.unshift(head);
    const [, host = '', port = ''] = /^\[?([^[\]\s]+?)\]?:(\d{1,5})$/.exec(target) ?? [];
    const number = Number(port);
    const fate = fateOf(host);
    if (!(number > 0 && number < 65_536))
        hangUp(client, '400 Bad Request', 'CONNECT takes HOST:PORT');
    else if (fate === 'refused') {
        // In the status line as well: most programs show no more of a proxy's answer than that.
        hangUp(client, `403 ${host} ${REFUSAL}`, `${host} ${REFUSAL}`);
        options.refused(`${host} ${REFUSAL}`);
    }
    else if (fate === 'mocked') {
        client.write(ESTABLISHED);
        // Some clients send plain HTTP through a tunnel too, to port 80.
        const server = number === 80 ? options.mock : tls;
        server.emit('connection', client);
    }
    else {
        passThrough(client, open(host, number, options.way('https', host, number)), `${host}:${number}`);
    }
}
function passThrough(client, opening, target) {
    opening.then((remote) => {
        client.write(ESTABLISHED);
        pipeline(client, remote, client, () => { });
    }, (error) => hangUp(client, '502 Bad Gateway', `${target} cannot be reached: ${error.message}`));
}
/** A request for the proxy itself to carry: plain HTTP, and HTTPS from a client that does not know CONNECT. */
function carry(options, incoming, answer) {
    const target = incoming.url ?? '';
    const absolute = /^https?:/i.test(target) ? target : `http://${incoming.headers.host}${target}`;
    if (!URL.canParse(absolute)) {
        refuse(answer, 400, NOT_FOR_A_PROXY);
        return;
    }
    const url = new URL(absolute);
    const fate = fateOf(url.hostname);
    if (fate === 'mocked')
        options.mock.emit('request', incoming, answer);
    else if (absolute !== target)
        refuse(answer, 400, NOT_FOR_A_PROXY);
    else if (fate === 'refused') {
        refuse(answer, 403, `${url.hostname} ${REFUSAL}`);
        options.refused(`${url.hostname} ${REFUSAL}`);
    }
    else {
        const scheme = url.protocol === 'https:' ? 'https' : 'http';
        const port = Number(url.port === '' ? (scheme === 'https' ? 443 : 80) : url.port);
        forward(incoming, answer, url, options.way(scheme, url.hostname, port), (error) => refuse(answer, 502, `${url.host} cannot be reached: ${error.message}`));
    }
}
const NOT_FOR_A_PROXY = 'this is a proxy, which takes CONNECT and absolute http:// URLs';
const ESTABLISHED = 'HTTP/1.1 200 Connection Established\r\n\r\n';
function hangUp(client, status, sentence) {
    client.end(`HTTP/1.1 ${status}\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nbunq-mock exec: ${sentence}.\n`);
}
function refuse(answer, status, sentence) {
    answer.writeHead(status, { 'Content-Type': 'text/plain', Connection: 'close' });
    answer.end(`bunq-mock exec: ${sentence}.\n`);
}
