import type { PromiseResult } from '../../contracts/run.ts'
import type { Drift } from './drift.ts'
import { broken, catches, runWhole } from './prove.ts'

/** What became of one drift: a row of the printed table. */
export interface Row {
  /** The place of the drift in the table. */
  readonly place: number
  /** The promises that caught it. */
  readonly caughtBy: readonly Caught[]
  /** Every other promise that broke. */
  readonly others: readonly Caught[]
}

export type Caught = Pick<PromiseResult, 'operation' | 'title' | 'question'>

/** Runs the whole suite against a drifting bank. */
export async function rowOf(place: number, drift: Drift): Promise<Row> {
  const { promises } = await runWhole(drift)
  const caught = catches(drift, promises)
  const others = broken(promises).filter((one) => !caught.includes(one))
  return { place, caughtBy: caught.map(named), others: others.map(named) }
}

function named({ operation, title, question }: PromiseResult): Caught {
  return { operation, title, ...(question === undefined ? {} : { question }) }
}
