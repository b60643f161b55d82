/** The judgement of a run: every answer held against the specification, every promise told, every open question answered. */
import { document } from "../../openapi/generated/document.js";
import { operations } from "../../openapi/operation.js";
import { gather } from "./gather.js";
import { maskRun } from "./mask.js";
import { outageOf } from "./outage.js";
import { plain } from "./plain.js";
/** The run is masked first: nothing in a report was ever a secret. */
export function judge(run, options = {}) {
    const { target, began, milliseconds, promises, exchanges, answers } = maskRun(run);
    const all = [...new Set([...exchanges, ...promises.flatMap((promise) => promise.exchanges)])];
    const outages = all.filter((exchange) => outageOf(exchange) !== null);
    const answered = all.filter((exchange) => {
        return exchange.operation !== null && outageOf(exchange) === null;
    });
    const findings = gather(answered).map((finding) => allowing(finding, options));
    const drifts = findings.filter(({ because }) => because === null);
    const judged = promises.map(reported);
    const summary = summaryOf(judged, answered.length, outages.length);
    return plain({
        version: 1,
        target,
        began,
        milliseconds: Math.round(milliseconds),
        verdict: verdictOf(summary, drifts),
        summary,
        promises: judged,
        drifts,
        news: findings.filter(({ because }) => because !== null),
        answers: answersOf(answers),
        outages: outagesOf(outages),
    });
}
function allowing(finding, { allowAdditions = false }) {
    if (!allowAdditions || finding.kind !== 'undocumented' || finding.because !== null)
        return finding;
    return { ...finding, because: 'additions are allowed in this run' };
}
/** A drift is told even where the rest could not be judged. */
function verdictOf({ held, broken, differing, unjudged }, drifts) {
    if (broken > 0 || drifts.length > 0)
        return 'drifted';
    return unjudged > 0 || held + differing === 0 ? 'unjudged' : 'holds';
}
function summaryOf(promises, exchanges, outages) {
    const count = (outcome) => promises.filter((promise) => promise.outcome === outcome).length;
    return {
        held: count('held'),
        broken: count('broken'),
        differing: count('differs'),
        notAsked: count('not-asked'),
        unjudged: count('unjudged'),
        exchanges,
        outages,
    };
}
function reported(promise) {
    const { operation, title, outcome, reason = null, question = null, milliseconds } = promise;
    return {
        operation,
        resource: operations.find(({ id }) => id === operation)?.resource ?? '',
        title,
        outcome: outcome === 'broken' && question !== null ? 'differs' : outcome,
        milliseconds: Math.round(milliseconds),
        reason,
        question,
    };
}
function answersOf(answers) {
    return document['x-open-questions'].map(({ id, question, default: mock, why }) => {
        const observed = answers.filter((answer) => answer.question === id).map((answer) => answer.observed);
        const notAsked = mock === 'not emulated here' ? why : 'nothing in this run asked it';
        return {
            question: id,
            text: question,
            mock,
            observed: observed.length === 0 ? null : observed.join('; '),
            notAsked: observed.length === 0 ? notAsked : null,
        };
    });
}
function outagesOf(exchanges) {
    const counted = new Map();
    for (const exchange of exchanges) {
        const { operation, method, response } = exchange;
        const what = outageOf(exchange) ?? '';
        const key = JSON.stringify([operation, method, response.status, what]);
        const times = (counted.get(key)?.times ?? 0) + 1;
        counted.set(key, { operation, method, status: response.status, what, times });
    }
    return [...counted.values()];
}
