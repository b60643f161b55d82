import type { Finding, Report, ReportedPromise } from './report.ts'
import { byResource, duration, grounds, headline, observations, outage, times, word } from './telling.ts'

const BADGES = { holds: '✅', drifted: '❌', unjudged: '⚠️' } as const
const MARKS = { held: '✅', broken: '❌', 'not-asked': '➖', unjudged: '⚠️' } as const

/** The report as GitHub-flavoured Markdown, for a pull request: what matters first, the long lists folded. */
export function renderMarkdown(report: Report): string {
  const { target, began, milliseconds, verdict, promises, drifts, news } = report
  const broken = promises.filter(({ outcome }) => outcome === 'broken')
  return `${[
    `## ${BADGES[verdict]} ${headline(report)}`,
    `${text(grounds(report))}`,
    `${text(target.name)} at ${code(target.url)}, ${began}, ${duration(milliseconds)}`,
    ...(broken.length > 0 ? ['### Broken promises', ...broken.map(brokenPromise)] : []),
    ...(drifts.length > 0 ? ['### Drift', ...drifts.map(findingBlock)] : []),
    ...(news.length > 0 ? ['### News, no failure', ...news.map(findingBlock)] : []),
    ...outages(report),
    ...answers(report),
    folded(`All promises (${promises.length})`, promiseTables(promises)),
  ].join('\n\n')}\n`
}

function brokenPromise({ operation, title, reason }: ReportedPromise): string {
  return `- **${text(title)}** (${code(operation)})\n\n${indent(fence(reason ?? 'no reason given'))}`
}

function findingBlock(finding: Finding): string {
  const { title, where, documented, provenance, operations, seen, because, question } = finding
  const words = provenance.map((one) =>
    one.url === null ? text(word(one)) : `[${text(word(one))}](${one.url})`,
  )
  const seenBy = operations.map((one) => `${code(one.operation)} ${one.status} (${one.seen} of ${one.of})`)
  return [
    `#### ${text(title)}`,
    table(
      ['Where', 'Documented', 'Observed'],
      [[code(where), text(documented), code(observations(finding))]],
    ),
    [
      `- Whose word: ${words.join('; ')}`,
      `- Seen ${times(seen)}: ${seenBy.join(', ')}`,
      ...(because === null ? [] : [`- No failure: ${text(because)}`]),
      ...(question === null ? [] : [`- See open question ${question}`]),
    ].join('\n'),
  ].join('\n\n')
}

function outages(report: Report): string[] {
  if (report.outages.length === 0) return []
  return ['### Outages, no drift', report.outages.map((one) => `- ${text(outage(one))}`).join('\n')]
}

function answers(report: Report): string[] {
  const known = report.answers.filter(({ observed }) => observed !== null)
  const rows = report.answers.map(({ question, text: asked, mock, observed, notAsked }) => [
    `${question}. ${text(asked)}`,
    text(mock),
    observed === null ? `_not asked: ${text(notAsked ?? '')}_` : text(observed),
  ])
  const title = `Open questions: ${known.length} of ${report.answers.length} answered`
  return [folded(title, table(['Question', 'What the mock does', 'What this bank does'], rows))]
}

function promiseTables(promises: readonly ReportedPromise[]): string {
  return [...byResource(promises)]
    .map(([resource, group]) => {
      const rows = group.map(({ outcome, title, operation, reason }) => [
        MARKS[outcome],
        text(title),
        code(operation),
        outcome === 'not-asked' || outcome === 'unjudged' ? text(reason ?? '') : '',
      ])
      return `**${text(resource)}**\n\n${table(['', 'Promise', 'Operation', ''], rows)}`
    })
    .join('\n\n')
}

/** @param rows cells that are Markdown already */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

/** Words of a bank's or of an assertion's, on one line, with nothing in them that Markdown or HTML would read. */
export function text(words: string): string {
  return words.replaceAll(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|~#@&]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** As code, in a table too, where a vertical bar would end the cell even there. */
export function code(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').replaceAll('|', '∣')
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return longest === 0 ? `${ticks}${line}${ticks}` : `${ticks} ${line} ${ticks}`
}

function fence(words: string): string {
  const longest = Math.max(2, ...[...words.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}text\n${words}\n${ticks}`
}

function indent(block: string): string {
  return block.replaceAll(/^/gm, '  ')
}

function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}
