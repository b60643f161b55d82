import { setTimeout as wait } from 'node:timers/promises';
import { resetConnection, resetInBody } from "./reset.js";
const SIGNATURE = 'X-Bunq-Server-Signature';
/**
 * Carries a rule out. Where it says `error` or `reset: before`, the bank is not asked and nothing changes in it; in every other
 * case it acts, and only its answer suffers.
 */
export async function disturb(disturbing, { id, rule, error }, operation, request, env) {
    const { exchange } = env;
    if (exchange !== undefined)
        exchange.fault = { id, did: describe(rule) };
    if (error !== null || rule.reset === 'before')
        await disturbing.leaveUnread(request, env);
    if (rule.reset === 'before') {
        await delay(disturbing, rule);
        return resetConnection(env);
    }
    const answer = error === null
        ? await disturbing.act(request, env)
        : await disturbing.refuse(request, env, error(operation, request.method));
    if (!(await delay(disturbing, rule)))
        return resetConnection(env);
    if (rule.reset === 'after')
        return resetConnection(env);
    if (rule.reset === 'body')
        return resetInBody(answer, env);
    return distort(disturbing, rule, answer);
}
/** @returns false where the bank closed meanwhile */
async function delay({ closing }, { latency }) {
    if (latency === undefined)
        return true;
    const { min, max } = typeof latency === 'number' ? { min: latency, max: latency } : latency;
    try {
        await wait(min + Math.random() * (max - min), undefined, { signal: closing });
        return true;
    }
    catch {
        return false;
    }
}
async function distort({ sign }, rule, answer) {
    if (rule.body === undefined && rule.signature === undefined)
        return answer;
    const whole = await answer.text();
    const headers = new Headers(answer.headers);
    headers.delete('Content-Length');
    let body = whole;
    if (rule.body === 'truncated')
        body = whole.slice(0, Math.floor(whole.length / 2));
    if (rule.body === 'malformed') {
        body = `${whole.slice(0, -1)},`;
        if (headers.has(SIGNATURE))
            headers.set(SIGNATURE, await sign(body));
    }
    if (rule.signature === 'wrong')
        headers.set(SIGNATURE, await sign(`${whole} `));
    return new Response(body, { status: answer.status, headers });
}
function describe({ error, reset, body, signature, latency }) {
    const acts = [
        error === undefined ? '' : `error ${error}`,
        reset === undefined ? '' : `reset ${reset}`,
        body === undefined ? '' : `${body} body`,
        signature === undefined ? '' : `${signature} signature`,
        latency === undefined ? '' : 'latency',
    ];
    return acts.filter(Boolean).join(', ');
}
