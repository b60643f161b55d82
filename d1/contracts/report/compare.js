/** What changed from one report to another. Times, addresses and how often something was seen do not count. */
export function compare(before, after) {
    return {
        before: sideOf(before),
        after: sideOf(after),
        promises: changes(before.promises, after.promises, promiseKey, ({ outcome }) => outcome),
        drifts: changes(before.drifts, after.drifts, findingKey, seen),
        news: changes(before.news, after.news, findingKey, seen),
        answers: changes(before.answers, after.answers, ({ question }) => question, ({ observed }) => observed).flatMap(({ before: one, after: other }) => {
            const known = one ?? other;
            if (known === null)
                return [];
            const { question, text } = known;
            return [{ question, text, before: one?.observed ?? null, after: other?.observed ?? null }];
        }),
    };
}
/** Whether nothing changed. */
export function isSame({ promises, drifts, news, answers }) {
    return promises.length + drifts.length + news.length + answers.length === 0;
}
/**
 * Reads a `report.json`.
 * @throws Error that says what the text is instead
 */
export function readReport(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Error('it is not JSON');
    }
    const report = value;
    const lists = [report?.promises, report?.drifts, report?.news, report?.answers];
    if (!lists.every(Array.isArray) || report?.target === undefined)
        throw new Error('it is not a report.json of bunq-contract');
    if (report.version !== 1)
        throw new Error(`it is a report of version ${report.version}; this program reads version 1`);
    return report;
}
function sideOf({ target, began, verdict }) {
    return { target, began, verdict };
}
function promiseKey({ operation, title }) {
    return `${operation} ${title}`;
}
function findingKey({ kind, where, claim, title }) {
    return `${kind} ${where} ${claim} ${title}`;
}
/** What makes a finding the same in two runs, besides what names it: what was seen, and by which operations. */
function seen({ observed, operations }) {
    const shown = operations.map(({ operation, status }) => `${operation} ${status}`);
    // Ids and times are others in every run.
    const forms = observed.map(({ text }) => text.replaceAll(/\d+/g, '0'));
    return JSON.stringify([[...new Set(forms)].sort(), shown.sort()]);
}
function changes(before, after, keyOf, contentOf) {
    const byKey = new Map(after.map((item) => [keyOf(item), item]));
    const known = new Set(before.map(keyOf));
    const kept = before.flatMap((item) => {
        const other = byKey.get(keyOf(item)) ?? null;
        return other !== null && contentOf(item) === contentOf(other) ? [] : [{ before: item, after: other }];
    });
    const added = after.filter((item) => !known.has(keyOf(item))).map((item) => ({ before: null, after: item }));
    return [...kept, ...added];
}
