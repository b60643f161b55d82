import { toHar } from '../../contracts/report/har.ts'
import { judge } from '../../contracts/report/judge.ts'
import type { Run } from '../../contracts/run.ts'
import { operationsIn, secondJudge } from '../second-judge.ts'
import type { Drift } from './drift.ts'
import { broken, catches, runWhole } from './prove.ts'

/** What became of one drift: a row of the printed table. */
export interface Row {
  /** The title of the first promise that caught it; null where none did. */
  readonly caughtBy: string | null
  /** The open question that this promise rests on, where it does. */
  readonly question: number | null
  /** How many promises broke beside that one. */
  readonly others: number
  /** What the second judge found in the answers; null where it was not asked. */
  readonly secondJudge: 'as we do' | 'nothing' | 'more' | null
}

/** Runs the whole suite against a drifting bank. @param twice whether the second judge is asked about the recording */
export async function rowOf(drift: Drift, twice: boolean): Promise<Row> {
  const run = await runWhole(drift)
  const [caught] = catches(drift, run.promises)
  return {
    caughtBy: caught?.title ?? null,
    question: caught?.question ?? null,
    others: broken(run.promises).length - (caught === undefined ? 0 : 1),
    secondJudge: twice && drift.kind === 'shape' ? await secondOpinion(run) : null,
  }
}

/** It may find less than our judge in a recording, and must not find anything in an operation where ours finds nothing. */
async function secondOpinion(run: Run): Promise<'as we do' | 'nothing' | 'more'> {
  const { drifts, news } = judge(run)
  const ours = new Set<string>(
    [...drifts, ...news].flatMap(({ operations }) => operations.map(({ operation }) => operation)),
  )
  const theirs = operationsIn(await secondJudge(toHar(run, '0.0.0'), run.target.url))
  if ([...theirs].some((operation) => !ours.has(operation))) return 'more'
  return theirs.size === 0 ? 'nothing' : 'as we do'
}
