import { createServer } from 'node:tls';
/** A server that takes the TLS off its connections and hands them to the mock. */
export function createTlsServer({ authority, certificate, key }, mock) {
    const server = createServer({ key, cert: certificate + authority, ALPNProtocols: ['http/1.1'] });
    const raw = new Map();
    server.on('connection', (socket) => {
        const name = nameOf(socket);
        raw.set(name, socket);
        socket.once('close', () => raw.delete(name));
    });
    server.on('secureConnection', (socket) => {
        const under = raw.get(nameOf(socket));
        // Node can reset a TCP connection only: a mock that is told to break off would end in good manners otherwise.
        socket.resetAndDestroy = () => {
            under?.resetAndDestroy();
            return socket.destroy();
        };
        mock.emit('connection', socket);
    });
    return server;
}
/** The ports at both ends, which no two connections share: ours differs between those to the proxy and those to here. */
function nameOf({ localPort, remotePort }) {
    return `${localPort}:${remotePort}`;
}
