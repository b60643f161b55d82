import { judge } from '../contracts/report/judge.ts'
import type { Finding } from '../contracts/report/report.ts'
import type { Run } from '../contracts/run.ts'

/** What a finding says: its kind, its place, its title, and both sides. */
export type Told = [kind: Finding['kind'], where: string, title: string, documented: string, observed: string]

/** The one finding of a run that differs in one thing. @throws where there are more, or none */
export function onlyFinding(run: Run): Finding {
  const { drifts, news } = judge(run)
  const [finding, ...others] = [...drifts, ...news]
  if (finding === undefined || others.length > 0)
    throw new Error(`not one finding, but ${JSON.stringify([...drifts, ...news].map(({ title }) => title))}`)
  return finding
}

export function told(run: Run): Told {
  const { kind, where, title, documented, observed } = onlyFinding(run)
  return [kind, where, title, documented, observed.map(({ text }) => text).join(', ')]
}
