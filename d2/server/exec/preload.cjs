// @ts-check
'use strict';
// Loaded into every Node program under `bunq-mock exec`, because Node's own fetch and https pay no heed to a proxy. It stands
// where all of Node's connections begin, so that libraries of every kind are led, and changes nothing about other hosts.
// It runs in other people's programs: plain JavaScript, without dependencies, quick.
const { Socket } = require('node:net');
/** @type {import('./environment.ts').Plan | undefined} */
const plan = process.env['BUNQ_MOCK_EXEC'] ? JSON.parse(process.env['BUNQ_MOCK_EXEC']) : undefined;
/** Hosts whose refusal has been said. @type {Set<string>} */
const said = new Set();
const connect = Socket.prototype.connect;
/**
 * @this {import('node:net').Socket}
 * @param {any[]} args as for `Socket.prototype.connect`
 */
function led(...args) {
    const { options, callback } = read(args);
    const host = String(options.host || '')
        .toLowerCase()
        .replace(/\.$/, '');
    const reason = refusal(host);
    if (reason !== undefined)
        return refuse(this, host, reason);
    if (plan === undefined || !plan.mocked.includes(host))
        return connect.apply(this, /** @type {any} */ (args));
    const port = Number(options.port) === 80 ? plan.http : plan.https;
    return connect.call(this, { ...options, host: '127.0.0.1', port, localAddress: undefined, family: 4 }, callback);
}
Socket.prototype.connect = /** @type {any} */ (led);
/**
 * The forms that a call may have: options, port and host, a path, and Node's own, an array of options and callback.
 * @param {any[]} args
 * @returns {{ options: any, callback: any }}
 */
function read(args) {
    const [first, second] = args;
    if (Array.isArray(first))
        return { options: first[0] || {}, callback: first[1] || undefined };
    const callback = args.find((one) => typeof one === 'function');
    if (typeof first === 'object' && first !== null)
        return { options: first, callback };
    return { options: { port: first, host: typeof second === 'string' ? second : undefined }, callback };
}
/**
 * @param {string} host
 * @returns {string | undefined} why nothing may connect to the host
 */
function refusal(host) {
    // Somebody cleaned the environment and left NODE_OPTIONS: without a plan the sandbox would be the real one.
    if (plan === undefined) {
        return /(^|\.)bunq\.com$/.test(host)
            ? 'cannot be led: BUNQ_MOCK_EXEC is missing from the environment'
            : undefined;
    }
    return plan.refused.includes(host) ? plan.refusal : undefined;
}
/**
 * @param {import('node:net').Socket} socket
 * @param {string} host
 * @param {string} reason
 */
function refuse(socket, host, reason) {
    // Programs tend to show no more of a failed fetch than "fetch failed".
    if (!said.has(host))
        process.emitWarning(`${host} ${reason}`, 'BunqMockWarning');
    said.add(host);
    const error = Object.assign(new Error(`${host} ${reason}`), { code: 'ERR_BUNQ_MOCK_REFUSED', host });
    // As after a real attempt: what is written meanwhile waits, and the error comes when there are listeners.
    Object.assign(socket, { connecting: true });
    process.nextTick(() => socket.destroy(error));
    return socket;
}
