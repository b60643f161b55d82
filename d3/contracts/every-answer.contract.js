/**
 * What holds for every answer that an operation gave in this run, the refusals and the way into the bank included. Nothing is
 * asked here: what the other files asked is looked at once more.
 */
import { AssertionError } from 'node:assert';
import { operations } from "../openapi/operation.js";
import { NotAsked } from "./outcome.js";
import { promise } from "./promise.js";
import { answerDifferences } from "./report/answer.js";
import { isAssumed } from "./report/difference.js";
import { owesSignature, unsigned } from "./signature.js";
for (const { id } of operations) {
    const answers = (bank, which = () => true) => {
        const found = bank.exchanges.filter((one) => one.operation === id && bank.isJudged(one) && which(one));
        if (found.length === 0)
            throw new NotAsked('this run saw no such answer');
        return found;
    };
    const shape = (bank, ...kinds) => {
        none(answers(bank)
            .flatMap(differences)
            .filter(({ kind }) => kinds.includes(kind))
            .map(inWords));
    };
    promise(id, 'answers with no status but those of the specification', ({ bank }) => {
        shape(bank, 'status');
    });
    promise(id, 'wraps its answers in the documented envelope', ({ bank }) => {
        shape(bank, 'json', 'envelope', 'wrapper', 'count', 'order');
    });
    promise(id, 'leaves out no documented field', ({ bank }) => {
        shape(bank, 'missing');
    });
    promise(id, 'adds no undocumented field', ({ bank }) => {
        if (bank.additionsAllowed)
            throw new NotAsked('additions are allowed in this run');
        shape(bank, 'undocumented');
    });
    promise(id, 'gives every field its documented type, null only where null is documented', ({ bank }) => {
        shape(bank, 'type', 'null');
    });
    promise(id, 'writes ids, times, statuses and URLs in their documented form', ({ bank }) => {
        shape(bank, 'format', 'enum', 'empty', 'range');
    });
    promise(id, 'answers with Content-Type application/json, and no charset', ({ bank }) => {
        const types = answers(bank).map(({ response }) => response.headers['content-type']);
        none(types.filter((type) => type !== 'application/json').map((type) => `Content-Type: ${type ?? 'none'}`));
    });
    promise(id, 'echoes X-Bunq-Client-Request-Id', ({ bank }) => {
        const name = 'x-bunq-client-request-id';
        const others = answers(bank).filter(({ request, response }) => response.headers[name] !== request.headers[name]);
        none(others.map(({ response }) => (name in response.headers ? 'another id than was sent' : 'no echo')));
    });
    promise(id, 'gives every answer an X-Bunq-Client-Response-Id of its own, a UUID', ({ bank }) => {
        const idsOf = (exchanges) => exchanges
            .filter(bank.isJudged)
            .map(({ response }) => response.headers['x-bunq-client-response-id'] ?? 'none');
        const mine = idsOf(answers(bank));
        const seen = new Map();
        for (const one of idsOf(bank.exchanges))
            seen.set(one, (seen.get(one) ?? 0) + 1);
        none(mine.filter((one) => !UUID.test(one)).map((one) => `no UUID: ${one}`));
        none(mine.filter((one) => seen.get(one) !== 1).map((one) => `given more than once: ${one}`));
    });
    promise(id, 'signs every answer with the key of the installation', ({ bank }) => {
        const owing = answers(bank, (one) => one.response.status === 200 && owesSignature(one, bank.parties));
        none(unsigned(owing, bank.parties));
    });
    promise(id, 'signs its refusals too', { question: 21 }, ({ bank }) => {
        const owing = answers(bank, (one) => one.response.status !== 200 && owesSignature(one, bank.parties));
        none(unsigned(owing, bank.parties));
    });
    promise(id, 'refuses in the error envelope, with a text for people', ({ bank }) => {
        const refusals = answers(bank, ({ response }) => response.status !== 200);
        none(refusals
            .flatMap(differences)
            .filter(({ kind }) => kind !== 'status' && kind !== 'header')
            .map(inWords));
    });
}
const compared = new WeakMap();
/** What breaks somebody's word. What breaks only an assumption of this project is for the report to tell, as news. */
function differences(exchange) {
    const { operation } = exchange;
    const known = compared.get(exchange);
    if (known !== undefined || operation === null)
        return known ?? [];
    const found = answerDifferences(operation, exchange).filter(({ claim, because }) => because === undefined && !isAssumed(claim.provenance));
    compared.set(exchange, found);
    return found;
}
function inWords({ where, title, documented, observed }) {
    return `${title} at ${where} (documented: ${documented}; observed: ${observed})`;
}
/** @throws AssertionError that names each fault once */
function none(faults) {
    const different = [...new Set(faults)];
    if (different.length > 0)
        throw new AssertionError({ message: different.join('; '), actual: different, expected: [] });
}
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
