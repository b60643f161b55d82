import { Mistaken, mistakesOf } from "../../openapi/control.js";
import { faults } from "../../openapi/fault.js";
import { validators } from "../../openapi/generated/control-fault-validators.js";
import { rateLimits } from "../../openapi/generated/rate-limits.js";
import { operations } from "../../openapi/operation.js";
import { Fault } from "../bank/fault.js";
const check = validators.FaultRule;
const ACTS = ['error', 'reset', 'body', 'signature'];
/** @param at where the rule stands, such as `faults[2]` @throws Mistaken with everything that is wrong with it */
export function understandRule(value, at = '') {
    const mistakes = mistakesOf(check, value, at);
    if (mistakes.length > 0)
        throw new Mistaken(mistakes);
    // Copied, so that nobody changes it afterwards.
    const rule = structuredClone(value);
    const found = [...mistakesIn(rule)].map((one) => ({ ...one, at: [at, one.at].filter(Boolean).join('.') }));
    if (found.length > 0)
        throw new Mistaken(found);
    const pattern = rule.path === undefined ? null : pathPattern(rule.path);
    return {
        rule,
        error: rule.error === undefined ? null : errorOf(nameOf(rule.error), rule.values ?? {}),
        matches: (method, path, operation) => (rule.method === undefined || rule.method === method) &&
            (rule.operation === undefined || rule.operation === operation) &&
            (pattern === null || pattern.test(path)),
    };
}
function* mistakesIn(rule) {
    const { operation, latency, error, path } = rule;
    const acts = ACTS.filter((act) => rule[act] !== undefined);
    if (acts.length === 0 && latency === undefined) {
        yield { at: '', message: 'does nothing; give latency, error, reset, body or signature' };
    }
    if (acts.length > 1)
        yield { at: '', message: `has ${acts.join(' and ')}; one rule does one of them` };
    if (operation !== undefined && !operations.some(({ id }) => id === operation)) {
        yield { at: 'operation', message: `no operation is called "${operation}"` };
    }
    if (path !== undefined && /\*\*./.test(path))
        yield { at: 'path', message: 'may have ** at its end only' };
    if (typeof latency === 'object' && latency.min > latency.max) {
        yield { at: 'latency', message: 'has a min above its max' };
    }
    if (error !== undefined)
        yield* mistakesInError(error, rule.values ?? {});
    else if (rule.values !== undefined)
        yield { at: 'values', message: 'belongs to an error' };
}
function* mistakesInError(error, values) {
    const name = nameOf(error);
    if (Array.isArray(name)) {
        const message = name.length === 0
            ? `bunq has no error with status ${error}`
            : `status ${error} has several errors; name one of ${name.join(', ')}`;
        yield { at: 'error', message };
    }
    else if (!Object.hasOwn(faults, name)) {
        yield { at: 'error', message: `no error is called "${name}"` };
    }
    else {
        for (const [, field = ''] of faults[name].text.matchAll(/\{(\w+)\}/g)) {
            if (name !== 'TooManyRequests' && !Object.hasOwn(values, field)) {
                yield { at: `values.${field}`, message: `is missing; the text of ${name} speaks of it` };
            }
        }
    }
}
/** The name of an error, or of all that have this status. */
function nameOf(error) {
    if (typeof error !== 'number')
        return error;
    const names = Object.keys(faults).filter((name) => faults[name].status === error);
    return names.length === 1 && names[0] !== undefined ? names[0] : names;
}
const limits = rateLimits;
function errorOf(name, values) {
    return (operation, method) => {
        const { limit, seconds } = limits[operation ?? ''] ?? limits[method] ?? rateLimits.GET;
        return new Fault(name, name === 'TooManyRequests' ? { limit, seconds, ...values } : values);
    };
}
/** `*` and `{name}` stand for anything but a slash, `**` at the end for anything. */
function pathPattern(path) {
    const parts = path.split(/(\*\*$|\*|\{\w+\})/).map((part, index) => {
        if (index % 2 === 0)
            return part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
        return part === '**' ? '.*' : '[^/]*';
    });
    return new RegExp(`^${parts.join('')}$`);
}
