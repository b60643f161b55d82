import { type Style, styleOf, type TerminalOptions } from './colour.ts'
import type { Finding, Report, ReportedPromise } from './report.ts'
import {
  byResource,
  count,
  duration,
  grounds,
  headline,
  observations,
  outage,
  sighting,
  times,
  word,
} from './telling.ts'

/** The report for a terminal: a line a promise, a block a drift, what was not asked and why, and the verdict at the end. */
export function renderTerminal(report: Report, options: TerminalOptions = {}): string {
  const style = styleOf(options)
  const sections = [
    ...promiseLines(report, style),
    ...report.drifts.flatMap((finding) => block('DRIFT', 'red', finding, style)),
    ...report.news.flatMap((finding) => block('NEWS', 'yellow', finding, style)),
    ...answerLines(report, style),
    ...notAskedLines(report, style),
    ...outageLines(report, style),
    ...verdictLines(report, style),
  ]
  return `${sections.join('\n')}\n`
}

const MARKS = {
  held: ['green', '✓'],
  broken: ['red', '✗'],
  'not-asked': ['gray', '–'],
  unjudged: ['yellow', '?'],
} as const

function promiseLines({ promises }: Report, style: Style): string[] {
  return [...byResource(promises)].flatMap(([resource, group]) => [
    style('bold', resource),
    ...group.flatMap((promise) => promiseLine(promise, style)),
    '',
  ])
}

function promiseLine({ outcome, title, milliseconds, reason }: ReportedPromise, style: Style): string[] {
  const [colour, mark] = MARKS[outcome]
  const took = outcome === 'not-asked' ? '' : style('gray', ` ${duration(milliseconds)}`)
  const why = outcome === 'broken' || outcome === 'unjudged' ? indented(reason ?? '', '      ') : []
  return [`  ${style(colour, mark)} ${title}${took}`, ...why.map((line) => style(colour, line))]
}

function block(label: string, colour: 'red' | 'yellow', finding: Finding, style: Style): string[] {
  const { title, where, documented, provenance, operations, seen, question, because } = finding
  const rows: [string, string][] = [
    ['at', where],
    ['documented', documented],
    ['observed', style(colour, observations(finding))],
    ...provenance.map((one, index): [string, string] => {
      const url = one.url === null ? '' : style('gray', ` ${one.url}`)
      return [index === 0 ? 'whose word' : '', `${word(one)}${url}`]
    }),
    ...(because === null ? [] : [['no failure', because] as [string, string]]),
    ...(question === null ? [] : [['see', `open question ${question}`] as [string, string]]),
    ['seen', `${times(seen)}: ${operations.map(sighting).join('; ')}`],
  ]
  return [
    `${style([colour, 'bold'], label)} ${style('bold', title)}`,
    ...rows.map(([name, text]) => `  ${style('gray', name.padEnd(10))}  ${text}`),
    '',
  ]
}

function answerLines({ answers }: Report, style: Style): string[] {
  const known = answers.filter(({ observed }) => observed !== null)
  if (known.length === 0) return []
  const lines = known.flatMap(({ question, text, mock, observed }) => [
    `  ${String(question).padStart(2)} ${text}`,
    `     ${style('gray', 'this bank')}  ${observed}`,
    `     ${style('gray', 'the mock ')}  ${mock}`,
  ])
  return [style('bold', 'Open questions, as this bank answers them'), ...lines, '']
}

function notAskedLines({ promises, answers }: Report, style: Style): string[] {
  const reasons = promises
    .filter(({ outcome }) => outcome === 'not-asked')
    .map(({ title, reason }) => `  ${style('gray', '–')} ${title}: ${reason ?? 'no reason given'}`)
  const open = new Map<string, number[]>()
  for (const { question, notAsked } of answers)
    if (notAsked !== null) open.set(notAsked, [...(open.get(notAsked) ?? []), question])
  const questions = [...open].map(
    ([why, numbers]) =>
      `  ${style('gray', '–')} open ${numbers.length === 1 ? 'question' : 'questions'} ${numbers.join(', ')}: ${why}`,
  )
  const lines = [...reasons, ...questions]
  return lines.length === 0 ? [] : [style('bold', 'Not asked'), ...lines, '']
}

function outageLines({ outages }: Report, style: Style): string[] {
  if (outages.length === 0) return []
  return [style('bold', 'Outages, which are no drift'), ...outages.map((one) => `  ${outage(one)}`), '']
}

const VERDICT_COLOURS = { holds: 'green', drifted: 'red', unjudged: 'yellow' } as const

function verdictLines(report: Report, style: Style): string[] {
  const { target, milliseconds, verdict, summary } = report
  const asked = count(summary.held + summary.broken + summary.unjudged, 'promise')
  return [
    `${style([VERDICT_COLOURS[verdict], 'bold'], `${headline(report)}.`)} ${grounds(report)}`,
    style('gray', `${target.name} at ${target.url}: ${asked} asked in ${duration(milliseconds)}`),
  ]
}

function indented(text: string, by: string): string[] {
  return text.split('\n').map((line) => by + line)
}
