/** Sentences that every form of the report shares. */
import { operations } from "../../openapi/operation.js";
const VERDICTS = {
    holds: 'The contract holds',
    drifted: 'The bank drifted',
    unjudged: 'The bank could not be judged',
};
/** `The bank drifted`. */
export function headline({ verdict }) {
    return VERDICTS[verdict];
}
/** What the verdict rests on, in a few sentences. */
export function grounds(report) {
    const { held, broken, unjudged, exchanges } = report.summary;
    if (report.verdict === 'drifted')
        return `${list(faults(report))}.${newsSentence(report)}`;
    if (report.verdict === 'holds') {
        const answers = report.drifts.length + report.news.length === 0
            ? 'are as documented'
            : 'were held against the documents';
        return `${count(held, 'promise')} held, and ${count(exchanges, 'answer')} of the bank ${answers}.${newsSentence(report)}`;
    }
    if (held + broken + unjudged === 0)
        return 'Nothing was asked of it.';
    const [reason] = byReason(report.promises, 'unjudged');
    const why = reason === undefined ? '' : `${sentence(reason.name)} `;
    const open = `${count(unjudged, 'promise')} ${isAre(unjudged)} left open`;
    return `${why}${open}${held > 0 ? `, and ${held} held` : ''}.`;
}
function faults({ summary: { held, broken, differing, unjudged }, drifts }) {
    const asked = held + broken + differing;
    return [
        broken > 0 ? `${broken} of ${count(asked, 'promise')} ${isAre(broken)} broken` : '',
        drifts.length > 0
            ? `${count(drifts.length, 'thing')} in its answers ${isAre(drifts.length)} not as documented`
            : '',
        unjudged > 0 ? `${count(unjudged, 'promise')} could not be judged` : '',
    ].filter((fault) => fault !== '');
}
function newsSentence({ news, summary }) {
    const all = news.length + summary.differing;
    return all > 0 ? ` ${count(all, 'difference')} ${isAre(all)} news, no failure.` : '';
}
/** `READ_OauthClient 200, 2 of 2`. */
export function sighting({ operation, status, seen, of }) {
    return `${operation} ${status}, ${seen} of ${of}`;
}
/** `documented in Errors`; for an assumption its reason. */
export function word({ kind, title }) {
    return kind === 'assumed' ? `assumed: ${title}` : `${KINDS[kind]} ${title}`;
}
const KINDS = { documented: 'documented in', specified: 'specified in', observed: 'observed in' };
/** `text: "1" (3 times), null (once)`. */
export function observations({ observed }) {
    if (observed.length === 1)
        return observed[0]?.text ?? '';
    return observed.map(({ text, times: count }) => `${text} (${times(count)})`).join(', ');
}
/** `GET READ_User answered 491 (maintenance) 3 times`. */
export function outage({ operation, method, status, what, times: count }) {
    return `${method} ${operation ?? 'of an unknown operation'} met ${status} (${what}) ${times(count)}`;
}
/** The promises by resource and operation, in the order in which they were asked. */
export function byResource(promises) {
    return groupsBy(promises, ({ resource }) => resource).map(({ name, promises: group }) => ({
        name,
        promises: group,
        operations: groupsBy(group, ({ operation }) => operation),
    }));
}
function groupsBy(promises, nameOf) {
    const groups = new Map();
    for (const promise of promises) {
        const name = nameOf(promise);
        groups.set(name, [...(groups.get(name) ?? []), promise]);
    }
    return [...groups].map(([name, group]) => ({ name, promises: group }));
}
/** `GET /v1/user/{user_id}`. */
export function route(operation) {
    const { method = '', path = '' } = operations.find(({ id }) => id === operation) ?? {};
    return `${method} ${path}`;
}
/** The promises that came out so. */
export function withOutcome(promises, outcome) {
    return promises.filter((promise) => promise.outcome === outcome);
}
export function countOf(promises, outcome) {
    return withOutcome(promises, outcome).length;
}
/** The promises that came out so, by the reason, the most frequent first. */
export function byReason(promises, outcome) {
    return groupsBy(withOutcome(promises, outcome), ({ reason }) => reason ?? 'no reason given').sort((a, b) => b.promises.length - a.promises.length);
}
/** The numbers of the open questions that were not asked, by the reason. */
export function questionsNotAsked({ answers }) {
    const reasons = new Map();
    for (const { question, notAsked: why } of answers)
        if (why !== null)
            reasons.set(why, [...(reasons.get(why) ?? []), question]);
    return [...reasons];
}
/** Where the bank was asked: its name and address, or only this where it has no other name. */
export function place({ target: { name, url } }) {
    return name === url ? url : `${name} at ${url}`;
}
/** `1 promise`, `2 promises`. */
export function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** `once`, `3 times`. */
export function times(number) {
    return number === 1 ? 'once' : `${number} times`;
}
/** `1.2 s`, `340 ms`. */
export function duration(milliseconds) {
    return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
function isAre(number) {
    return number === 1 ? 'is' : 'are';
}
function list(parts) {
    return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}
