import { html } from 'hono/html';
import { byReason, byResource, count, countOf, duration, route } from "./telling.js";
export function answerSection(answers) {
    return html `<section id="questions">
<h2>Open questions</h2>
<p class="subtitle">What no documentation settles: what the mock does about it, and what this bank does.</p>
<table class="list">
<thead><tr><th scope="col">Question</th><th scope="col">The mock</th><th scope="col">This bank</th></tr></thead>
<tbody>
${answers.map(({ question, text, mock, observed, notAsked }) => html `<tr id="question-${question}">
<th scope="row"><span class="number">${question}</span>${text}</th>
<td data-label="The mock">${mock}</td>
<td data-label="This bank">${observed === null ? html `<em>Not asked: ${notAsked}.</em>` : html `<strong>${observed}</strong>`}</td>
</tr>
`)}</tbody>
</table>
</section>`;
}
const OUTCOMES = {
    held: ['good', '✓', 'held'],
    broken: ['bad', '✗', 'broken'],
    differs: ['open', '≠', 'differs'],
    'not-asked': ['calm', '–', 'not asked'],
    unjudged: ['open', '?', 'could not be judged'],
};
/** Why promises could not be judged; nothing where all could. */
export function unjudgedSection(promises) {
    const reasons = byReason(promises, 'unjudged');
    if (reasons.length === 0)
        return '';
    return html `<section id="unjudged">
<h2>Not judged</h2>
<p class="subtitle">Who does not answer has not drifted.</p>
${reasons.map(({ name, promises: group }) => html `<article class="open">
<h3>${name}</h3>
<p class="where">${count(group.length, 'promise')}</p>
</article>
`)}</section>`;
}
export function promiseSection(promises) {
    return html `<section id="promises">
<h2>Promises</h2>
${byResource(promises).map(({ name, operations }) => html `<h3 class="resource">${name}</h3>
${operations.map(operationDetails)}`)}</section>`;
}
/** Open where something in it wants to be seen. */
function operationDetails({ name, promises }) {
    const held = countOf(promises, 'held');
    const calm = held + countOf(promises, 'not-asked') === promises.length;
    return html `<details${calm ? '' : ' open'}>
<summary><code>${name}</code> <small>${route(name)}</small> <span class="${calm ? 'good' : 'bad'} share">${held} of ${promises.length} held</span></summary>
<ul class="promises">
${promises.map(promiseItem)}</ul>
</details>
`;
}
function promiseItem({ outcome, title, reason, milliseconds }) {
    const [tone, mark, name] = OUTCOMES[outcome];
    const why = outcome === 'not-asked' || outcome === 'unjudged' ? html `<br><em>${name}: ${reason}</em>` : '';
    const took = milliseconds > 0 ? html ` <small>${duration(milliseconds)}</small>` : '';
    return html `<li class="${tone}"><span class="mark" role="img" aria-label="${name}">${mark}</span>
<span>${title}${took}${why}</span></li>
`;
}
