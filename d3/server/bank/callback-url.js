import { nextId } from "./bank.js";
import { Fault, notFound } from "./fault.js";
import { findById } from "./page.js";
/**
 * What the parser forgives and mends, an exact match later would not: white space and control characters, "\\" for "/", a
 * missing "//".
 */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^\s\\\p{Cc}]+$/iu;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** @throws Fault CallbackUrl… where the URL breaks a rule. The same URL may be registered again. */
export function createCallbackUrl(bank, client, url) {
    checkCallbackUrl(bank, url);
    const now = bank.world.now();
    const callbackUrl = { id: nextId(bank, 'OauthCallbackUrl'), created: now, updated: now, url };
    if (client.callbackUrls.length === 0)
        client.callbackUrls = [callbackUrl];
    else
        client.callbackUrls.push(callbackUrl);
    return callbackUrl;
}
/** @throws Fault ObjectNotFound also where it belongs to another client. */
export function readCallbackUrl(client, id) {
    const callbackUrl = findById(client.callbackUrls, id);
    if (callbackUrl === undefined)
        throw notFound('OauthCallbackUrl', id);
    return callbackUrl;
}
/** @throws Fault as create and read do. */
export function updateCallbackUrl(bank, client, id, url) {
    const callbackUrl = readCallbackUrl(client, id);
    checkCallbackUrl(bank, url);
    callbackUrl.url = url;
    callbackUrl.updated = bank.world.now();
    return callbackUrl;
}
export function deleteCallbackUrl(client, id) {
    const callbackUrl = readCallbackUrl(client, id);
    client.callbackUrls.splice(client.callbackUrls.indexOf(callbackUrl), 1);
}
/** @throws Fault CallbackUrl… where the URL breaks a rule */
export function checkCallbackUrl({ rules }, text) {
    if (!URL.canParse(text) || !ABSOLUTE.test(text))
        throw new Fault('CallbackUrlNotAbsolute');
    const url = new URL(text);
    const plain = url.protocol === 'http:' && !rules.httpsOnly && LOOPBACK.has(url.hostname);
    if (url.protocol !== 'https:' && !plain) {
        throw new Fault(rules.httpsOnly ? 'CallbackUrlNotHttps' : 'CallbackUrlNotHttpsOrLoopback');
    }
    if (text.includes('#'))
        throw new Fault('CallbackUrlFragment');
}
