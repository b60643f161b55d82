import { html, raw } from 'hono/html'
import type { Finding, Report, ReportedAnswer, ReportedPromise, Summary, Word } from './report.ts'
import { STYLE } from './style.ts'
import { byResource, duration, grounds, headline, outage, times, word } from './telling.ts'

/** A piece of markup in which every value is escaped. */
type Markup = ReturnType<typeof html>

/** The report as one page that needs nothing else: no script, no font, no request. */
export function renderHtml(report: Report): string {
  const { target, began, milliseconds, verdict, drifts, news } = report
  const page = html`<!doctype html>
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
<div><dt>Target</dt><dd>${target.name}</dd></div>
<div><dt>Address</dt><dd><code>${target.url}</code></dd></div>
<div><dt>Began</dt><dd><time datetime="${began}">${moment(began)}</time></dd></div>
<div><dt>Took</dt><dd>${duration(milliseconds)}</dd></div>
</dl>
${tiles(report)}
</header>
<main>
${brokenSection(report)}
${findingSection('drift', 'Drift', 'What breaks the word of bunq’s documentation, of its specifications, or of clients that run against it.', drifts)}
${findingSection('news', 'News', 'What differs, and is no failure.', news)}
${answerSection(report.answers)}
${promiseSection(report.promises)}
${outageSection(report)}
</main>
</body>
</html>
`
  return String(page)
}

function tiles({ summary, drifts, news, answers }: Report): Markup {
  const answered = answers.filter(({ observed }) => observed !== null).length
  const tile = (number: number | string, label: string, tone: string, anchor: string): Markup =>
    html`<li class="${number === 0 ? 'calm' : tone}"><a href="#${anchor}"><strong>${number}</strong> ${label}</a></li>`
  const { held, broken, notAsked, unjudged } = summary satisfies Summary
  return html`<ul class="tiles">
${tile(held, 'promises held', 'good', 'promises')}
${tile(broken, 'broken', 'bad', broken > 0 ? 'broken' : 'promises')}
${tile(unjudged, 'not judged', 'open', 'promises')}
${tile(notAsked, 'not asked', 'calm', 'promises')}
${tile(drifts.length, drifts.length === 1 ? 'drift' : 'drifts', 'bad', 'drift')}
${tile(news.length, 'news', 'open', 'news')}
${tile(`${answered} / ${answers.length}`, 'questions answered', 'calm', 'questions')}
</ul>`
}

function brokenSection({ promises }: Report): Markup | string {
  const broken = promises.filter(({ outcome }) => outcome === 'broken')
  if (broken.length === 0) return ''
  return html`<section id="broken">
<h2>Broken promises</h2>
${broken.map(
  ({ title, operation, reason }) => html`<article class="bad">
<h3>${title}</h3>
<p class="where"><code>${operation}</code></p>
<pre>${reason ?? 'No reason given.'}</pre>
</article>
`,
)}</section>`
}

function findingSection(id: string, title: string, subtitle: string, findings: readonly Finding[]): Markup {
  return html`<section id="${id}">
<h2>${title}</h2>
${findings.length === 0 ? html`<p class="none">None.</p>` : html`<p class="subtitle">${subtitle}</p>`}
${findings.map((finding) => article(finding))}
</section>`
}

function article(finding: Finding): Markup {
  const { title, where, documented, observed, provenance, operations, seen, because, question } = finding
  return html`<article class="${because === null ? 'bad' : 'open'}">
<h3>${title}</h3>
<p class="where"><code>${where}</code></p>
<table class="sides">
<thead><tr><th scope="col">Documented</th><th scope="col">Observed</th></tr></thead>
<tbody><tr><td>${documented}</td><td>${observed.map(
    ({ text, times: count }) =>
      html`<div class="seen">${text}${observed.length > 1 ? html` <small>${times(count)}</small>` : ''}</div>`,
  )}</td></tr></tbody>
</table>
<dl class="more">
<div><dt>Whose word</dt><dd>${provenance.map((one) => html`<div>${source(one)}</div>`)}</dd></div>
${because === null ? '' : html`<div><dt>No failure</dt><dd>${because}.</dd></div>`}
${question === null ? '' : html`<div><dt>See</dt><dd><a href="#question-${question}">open question ${question}</a></dd></div>`}
<div><dt>Seen</dt><dd>${times(seen)}
<ul>${operations.map(
    ({ operation, method, path, status, seen: count, of }) =>
      html`<li><code>${operation}</code> <small>${method} ${path} → ${status}, ${count} of ${of}</small></li>`,
  )}</ul></dd></div>
</dl>
</article>
`
}

function source(one: Word): Markup {
  const { url, kind, title } = one
  if (url === null || !url.startsWith('https://')) return html`<b class="kind">${kind}</b> ${title}`
  return html`<b class="kind">${kind}</b> <a href="${url}" rel="noreferrer" title="${word(one)}">${title}</a>`
}

function answerSection(answers: readonly ReportedAnswer[]): Markup {
  return html`<section id="questions">
<h2>Open questions</h2>
<p class="subtitle">What no documentation settles: what the mock does about it, and what this bank does.</p>
<table class="list">
<thead><tr><th scope="col">Question</th><th scope="col">The mock</th><th scope="col">This bank</th></tr></thead>
<tbody>
${answers.map(
  ({ question, text, mock, observed, notAsked }) => html`<tr id="question-${question}">
<th scope="row"><span class="number">${question}</span> ${text}</th>
<td data-label="The mock">${mock}</td>
<td data-label="This bank">${observed === null ? html`<em>Not asked: ${notAsked}.</em>` : html`<strong>${observed}</strong>`}</td>
</tr>
`,
)}</tbody>
</table>
</section>`
}

const OUTCOMES = {
  held: ['good', '✓', 'held'],
  broken: ['bad', '✗', 'broken'],
  'not-asked': ['calm', '–', 'not asked'],
  unjudged: ['open', '?', 'could not be judged'],
} as const

function promiseSection(promises: readonly ReportedPromise[]): Markup {
  return html`<section id="promises">
<h2>Promises</h2>
${[...byResource(promises)].map(
  ([resource, group]) => html`<details open>
<summary><h3>${resource}</h3> <small>${group.filter(({ outcome }) => outcome === 'held').length} of ${group.length} held</small></summary>
<ul class="promises">
${group.map(promiseItem)}</ul>
</details>
`,
)}</section>`
}

function promiseItem({ outcome, title, operation, reason, milliseconds }: ReportedPromise): Markup {
  const [tone, mark, name] = OUTCOMES[outcome]
  const why = outcome === 'not-asked' || outcome === 'unjudged' ? html`<br><em>${name}: ${reason}</em>` : ''
  return html`<li class="${tone}"><span class="mark" role="img" aria-label="${name}">${mark}</span>
<span>${title}<br><small><code>${operation}</code>${outcome === 'not-asked' ? '' : ` ${duration(milliseconds)}`}</small>${why}</span></li>
`
}

function outageSection({ outages }: Report): Markup | string {
  if (outages.length === 0) return ''
  return html`<section id="outages">
<h2>Outages</h2>
<p class="subtitle">Answers that are not the bank’s own say nothing about its contract.</p>
<ul>${outages.map((one) => html`<li>${outage(one)}</li>`)}</ul>
</section>`
}

/** `2026-11-01 10:00:00 UTC`. */
function moment(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`
}
