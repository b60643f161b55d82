import { html } from 'hono/html';
import { route, times, word } from "./telling.js";
export function promiseArticle({ title, operation, outcome, reason, question }) {
    return html `<article class="${outcome === 'broken' ? 'bad' : 'open'}">
<h3>${operation} ${title}</h3>
<p class="where"><code>${route(operation)}</code></p>
<pre>${reason ?? 'No reason given.'}</pre>
${question === null ? '' : html `<p>It only states what the mock does about <a href="#question-${question}">open question ${question}</a>.</p>`}
</article>
`;
}
export function findingSection(id, title, subtitle, findings, promises = []) {
    const none = findings.length + promises.length === 0;
    return html `<section id="${id}">
<h2>${title}</h2>
<p class="subtitle">${none ? 'None.' : subtitle}</p>
${findings.map(article)}${promises.map(promiseArticle)}</section>`;
}
function article(finding) {
    const { title, where, documented, observed, provenance, operations, seen, because, question } = finding;
    return html `<article class="${because === null ? 'bad' : 'open'}">
<h3>${title}</h3>
<p class="where"><code>${where}</code></p>
<table class="sides">
<thead><tr><th scope="col">Documented</th><th scope="col">Observed</th></tr></thead>
<tbody><tr><td>${documented}</td><td>${observed.map(({ text, times: count }) => html `<div class="seen">${text}${observed.length > 1 ? html ` <small>${times(count)}</small>` : ''}</div>`)}</td></tr></tbody>
</table>
<dl class="more">
<div><dt>Whose word</dt><dd>${provenance.map((one) => html `<div>${source(one)}</div>`)}</dd></div>
${because === null ? '' : html `<div><dt>No failure</dt><dd>${because}.</dd></div>`}
${question === null ? '' : html `<div><dt>See</dt><dd><a href="#question-${question}">open question ${question}</a></dd></div>`}
<div><dt>Seen</dt><dd>${times(seen)}
<ul>${operations.map(({ operation, method, path, status, seen: count, of }) => html `<li><code>${operation}</code> <small>${method} ${path} → ${status}, ${count} of ${of}</small></li>`)}</ul></dd></div>
</dl>
</article>
`;
}
function source(one) {
    const { url, kind, title } = one;
    if (url === null || !url.startsWith('https://'))
        return html `<b class="kind">${kind}</b> ${title}`;
    return html `<b class="kind">${kind}</b> <a href="${url}" rel="noreferrer" title="${word(one)}">${title}</a>`;
}
