import { html } from 'hono/html';
import { byResource, countOf, observations, sighting, times, word } from "./telling.js";
/**
 * The report as JUnit writes it: a suite a resource with a case a promise, and a suite with a case a drift, so that what reads
 * test results shows both.
 */
export function renderJunit(report) {
    const suites = byResource(report.promises).map(({ name, promises }) => promiseSuite(name, promises));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${html `<testsuites name="bunq-contract" time="${seconds(report.milliseconds)}">${suites}${driftSuite(report)}
</testsuites>`}\n`;
}
function promiseSuite(resource, promises) {
    const time = promises.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    return html `
  <testsuite name="${resource}" tests="${promises.length}" failures="${countOf(promises, 'broken')}" errors="${countOf(promises, 'unjudged')}" skipped="${countOf(promises, 'not-asked')}" time="${seconds(time)}">${promises.map(promiseCase)}
  </testsuite>`;
}
function promiseCase({ operation, title, outcome, milliseconds, reason }) {
    const why = reason ?? '';
    const [line] = why.split('\n');
    const results = {
        held: '',
        broken: html `<failure message="${line}">${why}</failure>`,
        differs: html `<system-out>News, no failure: ${why}</system-out>`,
        unjudged: html `<error message="${line}">${why}</error>`,
        'not-asked': html `<skipped message="${line}"/>`,
    };
    return html `
    <testcase classname="${operation}" name="${title}" time="${seconds(milliseconds)}">${results[outcome]}</testcase>`;
}
function driftSuite({ drifts, news }) {
    const cases = drifts.map(driftCase);
    const fine = html `
    <testcase classname="openapi.yaml" name="every answer is as documented" time="0"/>`;
    return html `
  <testsuite name="drift" tests="${Math.max(1, cases.length)}" failures="${cases.length}" errors="0" skipped="0" time="0">${cases.length === 0 ? fine : cases}
    <system-out>${news.map((finding) => `News, no failure: ${told(finding)}\n\n`)}</system-out>
  </testsuite>`;
}
function driftCase(finding) {
    const message = `${finding.title}: documented ${finding.documented}, observed ${observations(finding)}`;
    return html `
    <testcase classname="${finding.where}" name="${finding.title}" time="0"><failure message="${message}">${told(finding)}</failure></testcase>`;
}
function told(finding) {
    const { title, where, documented, provenance, operations, seen } = finding;
    return [
        title,
        `at ${where}`,
        `documented: ${documented}`,
        `observed: ${observations(finding)}`,
        ...provenance.map((one) => `${word(one)}${one.url === null ? '' : ` ${one.url}`}`),
        `seen ${times(seen)}: ${operations.map(sighting).join('; ')}`,
    ].join('\n');
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(3);
}
