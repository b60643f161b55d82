/**
 * `npm run contract:drift`: runs the whole contract suite against every drifting bank of the table, and prints which promise
 * caught it. `--second-judge` has redocly read the recordings of the shape drifts too; `--only TEXT` picks drifts by name or
 * operation. Ends with 1 where a drift was not caught, or the healthy bank broke a promise.
 */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs, styleText } from 'node:util'
import type { Drift } from './drift.ts'
import { broken, runWhole } from './prove.ts'
import type { Row } from './row.ts'
import type { Sent } from './share.ts'
import { drifts } from './table.ts'

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, 'second-judge': { type: 'boolean', default: false } },
})

const chosen = drifts.flatMap(({ name, operations }, place) => {
  return `${operations} ${name}`.includes(values.only) ? [place] : []
})
if (chosen.length === 0) throw new Error(`no drift has "${values.only}" in its operation or name`)
const began = performance.now()
const healthy = await keepsAll('before')
const rows = await inProcesses(chosen)
const missed = [...rows.values()].filter(
  ({ caughtBy, secondJudge }) => caughtBy === null || secondJudge === 'more',
)
const stillHealthy = await keepsAll('after')
const seconds = Math.round((performance.now() - began) / 1000)
console.log(`\n${rows.size - missed.length} of ${chosen.length} drifting banks caught in ${seconds} s`)
if (values['second-judge']) console.log(secondJudgeSummary())
process.exitCode = healthy && stillHealthy && missed.length === 0 && rows.size === chosen.length ? 0 : 1

async function keepsAll(when: string): Promise<boolean> {
  const { promises } = await runWhole()
  const faults = broken(promises)
  const held = promises.filter(({ outcome }) => outcome === 'held').length
  console.log(`The healthy bank ${when}: ${held} promises held, ${faults.length} broken.\n`)
  for (const { operation, title, reason } of faults) console.log(`  ${operation} ${title}: ${reason}`)
  return faults.length === 0
}

/** Shares the work out between the cores, and prints each row as soon as all before it are there. */
function inProcesses(places: readonly number[]): Promise<Map<number, Row>> {
  const rows = new Map<number, Row>()
  const waiting = [...places]
  const print = (): void => {
    for (;;) {
      const [place] = waiting
      const [row, drift] = [rows.get(place ?? -1), drifts[place ?? -1]]
      if (row === undefined || drift === undefined) return
      console.log(line(drift, row))
      waiting.shift()
    }
  }
  const shares = Array.from({ length: Math.min(availableParallelism(), places.length) }, (_, share) => {
    return places.filter((_place, at) => at % availableParallelism() === share)
  })
  const done = shares.map((share) => {
    const flags = [`--places=${share}`, ...(values['second-judge'] ? ['--second-judge'] : [])]
    const child = fork(new URL('./share.ts', import.meta.url), flags)
    child.on('message', ({ place, row }: Sent) => {
      rows.set(place, row)
      print()
    })
    return new Promise((resolve) => child.on('exit', resolve))
  })
  return Promise.all(done).then(() => rows)
}

function line({ kind, operations, name }: Drift, { caughtBy, question, others, secondJudge }: Row): string {
  const operation = operations.length > 2 ? `${operations[0]}, …` : operations.join(', ') || 'no operation'
  const rest = others === 0 ? '' : ` (and ${others} more)`
  const news = question === null ? '' : ` (news, by question ${question})`
  const verdict =
    caughtBy === null ? styleText('red', 'NOT CAUGHT') : `→ ${styleText('green', caughtBy)}${news}`
  const second = secondJudge === null ? '' : `\n${' '.repeat(9)}second judge: finds ${secondJudge}`
  return `${kind.padEnd(8)} ${operation}: ${name}\n${' '.repeat(9)}${verdict}${rest}${second}`
}

function secondJudgeSummary(): string {
  const opinions = [...rows.values()].map(({ secondJudge }) => secondJudge)
  const count = (what: Row['secondJudge']): number => opinions.filter((one) => one === what).length
  return `Of the shape drifts the second judge finds ${count('as we do')}, and nothing of ${count('nothing')}; beyond us it finds ${count('more')}.`
}
