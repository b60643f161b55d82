/** Sentences that every form of the report shares. */
import type { Finding, Outage, Report, ReportedPromise, Sighting, Word } from './report.ts'

const VERDICTS: Readonly<Record<Report['verdict'], string>> = {
  holds: 'The contract holds',
  drifted: 'The bank drifted',
  unjudged: 'The bank could not be judged',
}

/** `The bank drifted`. */
export function headline({ verdict }: Report): string {
  return VERDICTS[verdict]
}

/** What the verdict rests on, in one or two sentences. */
export function grounds({ verdict, summary, drifts, news }: Report): string {
  const { held, broken, unjudged, exchanges, outages } = summary
  const also =
    news.length > 0 ? ` ${count(news.length, 'more difference')} ${isAre(news.length)} news, no failure.` : ''
  if (verdict === 'holds')
    return `${count(held, 'promise')} held, and ${count(exchanges, 'answer')} of the bank ${isAre(exchanges)} as documented.${also}`
  if (verdict === 'drifted') {
    const parts = [
      broken > 0 ? `${count(broken, 'promise')} of ${held + broken} ${isAre(broken)} broken` : '',
      drifts.length > 0
        ? `${count(drifts.length, 'thing')} in its answers ${isAre(drifts.length)} not as documented`
        : '',
      unjudged > 0 ? `${count(unjudged, 'promise')} could not be judged` : '',
    ]
    return `${sentence(list(parts.filter((part) => part !== '')))}${also}`
  }
  if (held + unjudged === 0) return 'Nothing was asked of it.'
  const why = outages > 0 ? `, and ${count(outages, 'request')} met an outage` : ''
  return `${count(unjudged, 'promise')} could not be judged${why}. What could be judged held: ${count(held, 'promise')}.`
}

/** `READ_OauthClient 200, 2 of 2`. */
export function sighting({ operation, status, seen, of }: Sighting): string {
  return `${operation} ${status}, ${seen} of ${of}`
}

/** `documented in Errors`; for an assumption its reason. */
export function word({ kind, title }: Word): string {
  return kind === 'assumed' ? `assumed: ${title}` : `${KINDS[kind]} ${title}`
}

const KINDS = { documented: 'documented in', specified: 'specified in', observed: 'observed in' } as const

/** `text: "1" (3 times), null (once)`. */
export function observations({ observed }: Finding): string {
  if (observed.length === 1) return observed[0]?.text ?? ''
  return observed.map(({ text, times: count }) => `${text} (${times(count)})`).join(', ')
}

/** `GET READ_User answered 491 (maintenance) 3 times`. */
export function outage({ operation, method, status, what, times: count }: Outage): string {
  return `${method} ${operation ?? 'of an unknown operation'} met ${status} (${what}) ${times(count)}`
}

/** The promises by resource, in the order in which they were asked. */
export function byResource(promises: readonly ReportedPromise[]): Map<string, ReportedPromise[]> {
  const groups = new Map<string, ReportedPromise[]>()
  for (const promise of promises) {
    const group = groups.get(promise.resource) ?? []
    groups.set(promise.resource, [...group, promise])
  }
  return groups
}

/** `1 promise`, `2 promises`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `once`, `3 times`. */
export function times(number: number): string {
  return number === 1 ? 'once' : `${number} times`
}

/** `1.2 s`, `340 ms`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}

function isAre(number: number): string {
  return number === 1 ? 'is' : 'are'
}

function list(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)
}

function sentence(text: string): string {
  return `${text}.`
}
