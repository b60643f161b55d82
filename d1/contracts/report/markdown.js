import { byReason, byResource, countOf, duration, grounds, headline, observations, outage, place, times, withOutcome, word, } from "./telling.js";
const BADGES = { holds: '✅', drifted: '❌', unjudged: '⚠️' };
/** The report as GitHub-flavoured Markdown, for a pull request: what matters first, the long lists folded. */
export function renderMarkdown(report) {
    const { began, milliseconds, verdict, promises, drifts, news } = report;
    const broken = withOutcome(promises, 'broken');
    const differing = withOutcome(promises, 'differs');
    return `${[
        `## ${BADGES[verdict]} ${headline(report)}`,
        `${text(grounds(report))}`,
        `${text(place(report))}, ${began}, ${duration(milliseconds)}`,
        ...(drifts.length > 0 ? ['### Drift', ...drifts.map(findingBlock)] : []),
        ...(broken.length > 0 ? ['### Broken promises', ...broken.map(failedPromise)] : []),
        ...(news.length + differing.length > 0 ? ['### News, no failure'] : []),
        ...news.map(findingBlock),
        ...differing.map(failedPromise),
        ...outages(report),
        ...answers(report),
        folded(`Promises by operation (${promises.length})`, promiseTable(promises)),
    ].join('\n\n')}\n`;
}
function failedPromise({ operation, title, reason }) {
    return `- **${code(operation)} ${text(title)}**\n\n${indent(fence(reason ?? 'no reason given'))}`;
}
function findingBlock(finding) {
    const { title, where, documented, provenance, operations, seen, because, question } = finding;
    const words = provenance.map((one) => one.url === null ? text(word(one)) : `[${text(word(one))}](${one.url})`);
    const seenBy = operations.map((one) => `${code(one.operation)} ${one.status} (${one.seen} of ${one.of})`);
    return [
        `#### ${text(title)}`,
        table(['Where', 'Documented', 'Observed'], [[code(where), text(documented), code(observations(finding))]]),
        [
            `- Whose word: ${words.join('; ')}`,
            `- Seen ${times(seen)}: ${seenBy.join(', ')}`,
            ...(because === null ? [] : [`- No failure: ${text(because)}`]),
            ...(question === null ? [] : [`- See open question ${question}`]),
        ].join('\n'),
    ].join('\n\n');
}
function outages(report) {
    if (report.outages.length === 0)
        return [];
    return ['### Outages, no drift', report.outages.map((one) => `- ${text(outage(one))}`).join('\n')];
}
function answers(report) {
    const known = report.answers.filter(({ observed }) => observed !== null);
    const rows = report.answers.map(({ question, text: asked, mock, observed, notAsked }) => [
        `${question}. ${text(asked)}`,
        text(mock),
        observed === null ? `_not asked: ${text(notAsked ?? '')}_` : text(observed),
    ]);
    const title = `Open questions: ${known.length} of ${report.answers.length} answered`;
    return [folded(title, table(['Question', 'What the mock does', 'What this bank does'], rows))];
}
/** Numbers only: a line a promise would be more than a comment on a pull request may hold. */
function promiseTable(promises) {
    const outcomes = ['held', 'broken', 'differs', 'not-asked', 'unjudged'];
    const rows = byResource(promises).flatMap(({ operations }) => operations.map(({ name, promises: group }) => [
        code(name),
        ...outcomes.map((outcome) => String(countOf(group, outcome) || '')),
    ]));
    const open = ['unjudged', 'not-asked'].flatMap((outcome) => byReason(promises, outcome).map(({ name, promises: group }) => {
        const which = group.slice(0, MANY).map(({ operation, title }) => `${code(operation)} ${text(title)}`);
        const more = group.length > MANY ? [`${group.length - MANY} more`] : [];
        return `- ${outcome}, ${text(name)}: ${[...which, ...more].join('; ')}`;
    }));
    return [table(['Operation', ...outcomes], rows), ...(open.length > 0 ? [open.join('\n')] : [])].join('\n\n');
}
/** More promises with one reason than these are only counted. */
const MANY = 12;
/** @param rows cells that are Markdown already */
export function table(head, rows) {
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
/** Words of a bank's or of an assertion's, on one line, with nothing in them that Markdown or HTML would read. */
export function text(words) {
    return words.replaceAll(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|~#@&]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
/** As code, in a table too, where a vertical bar would end the cell even there. */
export function code(words) {
    const line = words.replaceAll(/\s+/g, ' ').replaceAll('|', '∣');
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const ticks = '`'.repeat(longest + 1);
    return longest === 0 ? `${ticks}${line}${ticks}` : `${ticks} ${line} ${ticks}`;
}
function fence(words) {
    const longest = Math.max(2, ...[...words.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}text\n${words}\n${ticks}`;
}
function indent(block) {
    return block.replaceAll(/^/gm, '  ');
}
function folded(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
