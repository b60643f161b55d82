import { styleOf } from "./colour.js";
import { isSame } from "./compare.js";
import { count, observations, place } from "./telling.js";
/** What changed between two reports, for a terminal. */
export function renderComparison(comparison, options = {}) {
    const style = styleOf(options);
    const { before, after, promises, drifts, news, answers } = comparison;
    const lines = [
        `${style('bold', 'A')}  ${sideOf(before)}`,
        `${style('bold', 'B')}  ${sideOf(after)}`,
        '',
        ...section('Drift', drifts.map((change) => findingLines(change, style)), style),
        ...section('Promises', promises.map((change) => promiseLines(change, style)), style),
        ...section('News', news.map((change) => findingLines(change, style)), style),
        ...section('Open questions', answers.map(({ question, text, before: a, after: b }) => [
            `${question} ${text}`,
            ...sides(a ?? 'not asked', b ?? 'not asked', style),
        ]), style),
        isSame(comparison) ? 'Nothing changed.' : `Changed: ${totals(comparison)}.`,
    ];
    return `${lines.join('\n')}\n`;
}
function sideOf(side) {
    return `${place(side)}, ${side.began}: ${side.verdict}`;
}
function section(title, changes, style) {
    if (changes.length === 0)
        return [];
    return [style('bold', title), ...changes.flat().map((line) => `  ${line}`), ''];
}
function promiseLines({ before, after }, style) {
    const told = (promise) => {
        if (promise === null)
            return 'no such promise';
        const [why] = (promise.reason ?? '').split('\n');
        return why === '' ? promise.outcome : `${promise.outcome}: ${why}`;
    };
    const { operation = '', title = '' } = before ?? after ?? {};
    return [`${operation} ${title}`, ...sides(told(before), told(after), style)];
}
function findingLines({ before, after }, style) {
    const known = before ?? after;
    const told = (finding) => (finding === null ? 'not seen' : observations(finding));
    return [
        `${known?.title ?? ''} (documented: ${known?.documented ?? ''})`,
        ...sides(told(before), told(after), style),
    ];
}
function sides(before, after, style) {
    return [`    ${style('gray', 'A')}  ${before}`, `    ${style('gray', 'B')}  ${after}`];
}
function totals({ promises, drifts, news, answers }) {
    const parts = [
        [promises.length, 'promise'],
        [drifts.length, 'drift'],
        [news.length, 'piece'],
        [answers.length, 'answer'],
    ];
    return parts
        .filter(([number]) => number > 0)
        .map(([number, noun]) => `${count(number, noun)}${noun === 'piece' ? ' of news' : ''}`)
        .join(', ');
}
