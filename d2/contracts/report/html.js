import { html, raw } from 'hono/html';
import { findingSection, promiseArticle } from "./html-findings.js";
import { answerSection, promiseSection, unjudgedSection } from "./html-lists.js";
import { STYLE } from "./style.js";
import { duration, grounds, headline, outage, withOutcome } from "./telling.js";
/** The report as one page that needs nothing else: no script, no font, no request. */
export function renderHtml(report) {
    const { target, began, milliseconds, verdict, promises, drifts, news } = report;
    const broken = withOutcome(promises, 'broken');
    const differing = withOutcome(promises, 'differs');
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${headline(report)}: ${target.name}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header class="${verdict}">
<p class="kit">bunq-contract</p>
<h1>${headline(report)}</h1>
<p class="grounds">${grounds(report)}</p>
<dl class="facts">
${target.name === target.url ? '' : html `<div><dt>Target</dt><dd>${target.name}</dd></div>`}
<div><dt>Address</dt><dd><code>${target.url}</code></dd></div>
<div><dt>Began</dt><dd><time datetime="${began}">${moment(began)}</time></dd></div>
<div><dt>Took</dt><dd>${duration(milliseconds)}</dd></div>
</dl>
${tiles(report)}
</header>
<main>
${unjudgedSection(promises)}
${findingSection('drift', 'Drift', 'What breaks the word of bunq’s documentation, of its specifications, or of clients that run against it.', drifts)}
${broken.length === 0
        ? ''
        : html `<section id="broken">
<h2>Broken promises</h2>
${broken.map(promiseArticle)}</section>`}
${findingSection('news', 'News', 'What differs, and is no failure.', news, differing)}
${answerSection(report.answers)}
${promiseSection(report.promises)}
${outageSection(report)}
</main>
</body>
</html>
`;
    return String(page);
}
function tiles({ summary, drifts, news, answers }) {
    const answered = answers.filter(({ observed }) => observed !== null).length;
    const tile = (number, label, tone, anchor) => html `<li class="${number === 0 ? 'calm' : tone}"><a href="#${anchor}"><strong>${number}</strong> ${label}</a></li>`;
    const { held, broken, differing, notAsked, unjudged } = summary;
    return html `<ul class="tiles">
${tile(held, 'promises held', 'good', 'promises')}
${tile(broken, 'broken', 'bad', broken > 0 ? 'broken' : 'promises')}
${tile(unjudged, 'not judged', 'open', unjudged > 0 ? 'unjudged' : 'promises')}
${tile(notAsked, 'not asked', 'calm', 'promises')}
${tile(drifts.length, drifts.length === 1 ? 'drift' : 'drifts', 'bad', 'drift')}
${tile(news.length + differing, 'news', 'open', 'news')}
${tile(`${answered} / ${answers.length}`, 'questions answered', 'calm', 'questions')}
</ul>`;
}
function outageSection({ outages }) {
    if (outages.length === 0)
        return '';
    return html `<section id="outages">
<h2>Outages</h2>
<p class="subtitle">Answers that are not the bank’s own say nothing about its contract.</p>
<ul>${outages.map((one) => html `<li>${outage(one)}</li>`)}</ul>
</section>`;
}
/** `2026-11-01 10:00:00 UTC`. */
function moment(iso) {
    return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}
