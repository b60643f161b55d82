import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { malformedMessage, malformedResponse } from "./http/malformed.js";
/**
 * Serves an app over HTTP.
 * @throws the system's error, such as EADDRINUSE
 */
export function listen(app, address) {
    const server = serverOf(app, address);
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(address.port, address.host, () => {
            server.off('error', reject);
            resolve({ url: urlOf(server), server, close: () => close(server) });
        });
    });
}
function serverOf(app, { ownProcess }) {
    const listener = getRequestListener(app.fetch, {
        overrideGlobalObjects: ownProcess,
        errorHandler: malformedResponse,
    });
    // Left to Node, a missing Host would be refused without bunq's envelope; the adapter refuses it too, and asks us how.
    const server = createServer({ requireHostHeader: false }, listener);
    server.on('checkExpectation', listener);
    // On a connection that has begun to serve requests, this could be taken for the answer to one of them.
    const serving = new WeakSet();
    server.on('request', ({ socket }) => serving.add(socket));
    server.on('clientError', (_error, socket) => {
        if (socket.writable && !serving.has(socket))
            socket.end(malformedMessage(), () => socket.destroy());
        else
            socket.destroy();
    });
    return server;
}
function urlOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the server has no address');
    const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    return `http://${host}:${address.port}`;
}
function close(server) {
    return new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
    });
}
