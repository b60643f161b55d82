/** Long enough for what was written to arrive before the reset, which would overtake it. */
const BODY_HEAD_START = 50;
/**
 * Ends a connection without an answer.
 * @throws TypeError, as `fetch` does, where there is no connection but only a function call
 */
export function resetConnection({ incoming, exchange }) {
    exchange?.lost();
    const socket = incoming?.socket;
    if (socket === undefined)
        throw new TypeError('fetch failed', { cause: connectionReset() });
    reset(socket);
    // Nobody is left to read it.
    return new Response(null);
}
/** Answers with half of the body under headers that promise all of it, and then ends the connection. */
export async function resetInBody(answer, { incoming }) {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const headers = new Headers(answer.headers);
    headers.set('Content-Length', String(bytes.length));
    const socket = incoming?.socket;
    const body = new ReadableStream({
        start: (controller) => {
            controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
            if (socket !== undefined)
                setTimeout(() => reset(socket), BODY_HEAD_START);
        },
        pull: (controller) => {
            if (socket === undefined)
                controller.error(new TypeError('terminated', { cause: connectionReset() }));
        },
    });
    return new Response(body, { status: answer.status, headers });
}
function reset(socket) {
    try {
        socket.resetAndDestroy();
    }
    catch {
        // Only TCP knows a reset; what comes through a tunnel just ends.
        socket.destroy();
    }
}
function connectionReset() {
    return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', errno: -104, syscall: 'read' });
}
