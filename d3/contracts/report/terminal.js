import { styleOf } from "./colour.js";
import { byReason, byResource, count, countOf, duration, grounds, headline, observations, outage, place, questionsNotAsked, route, sighting, times, withOutcome, word, } from "./telling.js";
/** The report for a terminal: a line a promise, a block a drift, what was not asked and why, and the verdict at the end. */
export function renderTerminal(report, options = {}) {
    const style = styleOf(options);
    const sections = [
        ...promiseLines(report, style),
        ...report.drifts.flatMap((finding) => findingBlock('DRIFT', 'red', finding, style)),
        ...promiseBlocks('BROKEN', 'red', withOutcome(report.promises, 'broken'), style),
        ...report.news.flatMap((finding) => findingBlock('NEWS', 'yellow', finding, style)),
        ...promiseBlocks('NEWS', 'yellow', withOutcome(report.promises, 'differs'), style),
        ...answerLines(report, style),
        ...notAskedLines(report, style),
        ...unjudgedLines(report, style),
        ...outageLines(report, style),
        ...verdictLines(report, style),
    ];
    return `${sections.join('\n')}\n`;
}
const MARKS = {
    held: ['green', '✓'],
    broken: ['red', '✗'],
    differs: ['yellow', '≠'],
    'not-asked': ['gray', '–'],
    unjudged: ['yellow', '?'],
};
/** Milliseconds from which a promise is slow enough to be told. */
const SLOW = 500;
function promiseLines({ promises }, style) {
    return byResource(promises).flatMap(({ name, operations }) => [
        style('bold', name),
        ...operations.flatMap((operation) => [
            `  ${operation.name} ${style('gray', route(operation.name))}`,
            ...operation.promises.map((promise) => promiseLine(promise, style)),
        ]),
        '',
    ]);
}
function promiseLine({ outcome, title, milliseconds }, style) {
    const [colour, mark] = MARKS[outcome];
    const took = milliseconds < SLOW ? '' : style('gray', ` ${duration(milliseconds)}`);
    return `    ${style(colour, mark)} ${title}${took}`;
}
function promiseBlocks(label, colour, promises, style) {
    return promises.flatMap(({ operation, title, reason, question }) => [
        `${style([colour, 'bold'], label)} ${style('bold', `${operation} ${title}`)}`,
        ...(reason ?? 'no reason given').split('\n').map((line) => `  ${style(colour, line)}`),
        ...(question === null ? [] : [`  It only states what the mock does about open question ${question}.`]),
        '',
    ]);
}
function findingBlock(label, colour, finding, style) {
    const { title, where, documented, provenance, operations, seen, question, because } = finding;
    const rows = [
        ['at', where],
        ['documented', documented],
        ['observed', style(colour, observations(finding))],
        ...provenance.map((one, index) => {
            const url = one.url === null ? '' : style('gray', ` ${one.url}`);
            return [index === 0 ? 'whose word' : '', `${word(one)}${url}`];
        }),
        ...(because === null ? [] : [['no failure', because]]),
        ...(question === null ? [] : [['see', `open question ${question}`]]),
        ['seen', `${times(seen)}: ${operations.map(sighting).join('; ')}`],
    ];
    return [
        `${style([colour, 'bold'], label)} ${style('bold', title)}`,
        ...rows.map(([name, text]) => `  ${style('gray', name.padEnd(10))}  ${text}`),
        '',
    ];
}
function answerLines({ answers }, style) {
    const known = answers.filter(({ observed }) => observed !== null);
    if (known.length === 0)
        return [];
    const lines = known.flatMap(({ question, text, mock, observed }) => [
        `  ${String(question).padStart(2)} ${text}`,
        `     ${style('gray', 'this bank')}  ${observed}`,
        `     ${style('gray', 'the mock ')}  ${mock}`,
    ]);
    return [style('bold', 'Open questions, as this bank answers them'), ...lines, ''];
}
function notAskedLines(report, style) {
    const questions = questionsNotAsked(report).map(([why, numbers]) => `  ${why}: open ${numbers.length === 1 ? 'question' : 'questions'} ${numbers.join(', ')}`);
    const lines = [...reasonLines(report, 'not-asked', style), ...questions];
    return lines.length === 0 ? [] : [style('bold', 'Not asked'), ...lines, ''];
}
function unjudgedLines(report, style) {
    const lines = reasonLines(report, 'unjudged', style);
    return lines.length === 0 ? [] : [style('bold', 'Could not be judged'), ...lines, ''];
}
/** More promises with one reason than these are only counted. */
const MANY = 12;
function reasonLines({ promises }, outcome, style) {
    return byReason(promises, outcome).flatMap(({ name, promises: group }) => {
        if (group.length > MANY)
            return [`  ${name}: ${count(group.length, 'promise')}`];
        const lines = group.map(({ operation, title }) => `    ${style('gray', '–')} ${operation} ${title}`);
        return [`  ${name}:`, ...lines];
    });
}
function outageLines({ outages }, style) {
    if (outages.length === 0)
        return [];
    return [style('bold', 'Outages, which are no drift'), ...outages.map((one) => `  ${outage(one)}`), ''];
}
const VERDICT_COLOURS = { holds: 'green', drifted: 'red', unjudged: 'yellow' };
function verdictLines(report, style) {
    const { milliseconds, verdict, promises } = report;
    const asked = count(promises.length - countOf(promises, 'not-asked'), 'promise');
    return [
        `${style([VERDICT_COLOURS[verdict], 'bold'], `${headline(report)}.`)} ${grounds(report)}`,
        style('gray', `${place(report)}: ${asked} asked in ${duration(milliseconds)}`),
    ];
}
