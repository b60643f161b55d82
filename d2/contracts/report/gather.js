import { operations } from "../../openapi/operation.js";
import { answerDifferences } from "./answer.js";
import { isAssumed } from "./difference.js";
import { wordsOf } from "./word.js";
const MOST_OBSERVATIONS = 5;
/** The findings of a run: the same difference is told once, with every operation that shows it. */
export function gather(answers) {
    const shown = new Map();
    for (const exchange of answers) {
        for (const difference of answerDifferences(exchange.operation, exchange)) {
            const { kind, where, claim, because } = difference;
            const key = JSON.stringify([
                kind,
                where,
                claim.pointer,
                kind === 'status' ? difference.observed : '',
                because,
            ]);
            shown.set(key, [...(shown.get(key) ?? []), { difference, exchange }]);
        }
    }
    return [...shown.values()].flatMap((instances) => findingOf(instances, answers) ?? []);
}
function findingOf(instances, answers) {
    const first = instances[0]?.difference;
    if (first === undefined)
        return null;
    const { kind, where, title, documented, claim, because } = first;
    const exchanges = new Set(instances.map(({ exchange }) => exchange));
    return {
        kind,
        where,
        title,
        documented,
        observed: observations(instances.map(({ difference }) => difference.observed)),
        provenance: wordsOf(claim.provenance),
        claim: claim.pointer,
        question: claim.question,
        because: because ?? (isAssumed(claim.provenance) ? 'nobody at bunq says so; it is an assumption of ours' : null),
        operations: sightings([...exchanges], answers),
        seen: exchanges.size,
    };
}
function observations(texts) {
    const times = new Map();
    for (const text of texts)
        times.set(text, (times.get(text) ?? 0) + 1);
    return [...times]
        .map(([text, count]) => ({ text, times: count }))
        .sort((a, b) => b.times - a.times)
        .slice(0, MOST_OBSERVATIONS);
}
function sightings(exchanges, answers) {
    const alike = (all, one) => all.filter(({ operation, response }) => operation === one.operation && response.status === one.response.status).length;
    const first = new Map(exchanges.toReversed().map((one) => [`${one.operation} ${one.response.status}`, one]));
    return [...first.values()].toReversed().map((one) => {
        const { method, path } = operations.find(({ id }) => id === one.operation);
        const { operation, response } = one;
        return {
            operation,
            method,
            path,
            status: response.status,
            seen: alike(exchanges, one),
            of: alike(answers, one),
        };
    });
}
