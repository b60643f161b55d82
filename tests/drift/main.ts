/**
 * `npm run contract:drift`: runs the whole contract suite against every drifting bank of the table, and prints which promise
 * caught it. `--only TEXT` picks drifts by operation or name. Exits with 1 where a drift was not caught, the healthy bank broke
 * a promise, or a promise is one that no drift could break.
 */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs, styleText } from 'node:util'
import { promisesAbout } from '../../contracts/suite.ts'
import type { Drift } from './drift.ts'
import { broken, runWhole } from './prove.ts'
import type { Caught, Row } from './row.ts'
import { drifts } from './table.ts'

const { only } = parseArgs({ options: { only: { type: 'string', default: '' } } }).values
const places = [...drifts.keys()].filter((place) => label(drifts[place]).includes(only))
if (places.length === 0) throw new Error(`no drift has "${only}" in its operation or name`)

const began = performance.now()
const healthy = await keepsAll('before')
const rows = await rowsOf(places)
const stillHealthy = await keepsAll('after')
const unbreakable = only === '' ? unbroken(rows) : []
const caught = rows.filter(({ caughtBy }) => caughtBy.length > 0).length

for (const title of unbreakable) console.log(`No drift broke: ${title}`)
const seconds = Math.round((performance.now() - began) / 1000)
console.log(`${caught} of ${places.length} drifting banks were caught, in ${seconds} s.`)
if (!healthy || !stillHealthy || caught < places.length || unbreakable.length > 0) process.exitCode = 1

async function keepsAll(when: string): Promise<boolean> {
  const { promises } = await runWhole()
  const faults = broken(promises)
  const held = promises.filter(({ outcome }) => outcome === 'held').length
  console.log(`The healthy bank ${when}: ${held} promises held, ${faults.length} broken.\n`)
  for (const { operation, title, reason } of faults) console.log(`  ${operation} ${title}: ${reason}`)
  return faults.length === 0
}

/** Shares the places out between the cores, and prints each row as soon as all before it are there. */
async function rowsOf(places: readonly number[]): Promise<Row[]> {
  const rows = new Map<number, Row>()
  let printed = 0
  const take = (row: Row): void => {
    rows.set(row.place, row)
    for (; printed < places.length; printed += 1) {
      const next = rows.get(places[printed] ?? -1)
      if (next === undefined) return
      console.log(line(next))
    }
  }
  const cores = Math.min(availableParallelism(), places.length)
  const shares = Array.from({ length: cores }, (_, core) =>
    places.filter((_place, at) => at % cores === core),
  )
  await Promise.all(
    shares.map((share) => {
      const child = fork(new URL('./share.ts', import.meta.url), [share.join()])
      child.on('message', take)
      return new Promise((resolve) => child.on('exit', resolve))
    }),
  )
  return [...rows.values()]
}

function line({ place, caughtBy: [first, ...more], others }: Row): string {
  const rest = more.length + others.length
  const beside = rest === 0 ? '' : `, and ${rest} more`
  const news = first?.question === undefined ? '' : `, as news on question ${first.question}`
  const verdict = first === undefined ? styleText('red', 'not caught') : styleText('green', first.title)
  return `${drifts[place]?.kind.padEnd(8)} ${label(drifts[place])}\n         → ${verdict}${news}${beside}`
}

function label(drift: Drift | undefined): string {
  const [first, second, ...more] = drift?.operations ?? []
  const operations =
    more.length > 0
      ? `${first} and ${more.length + 1} more`
      : [first, second].filter((one) => one !== undefined).join(', ')
  return `${operations === '' ? 'no operation' : operations}: ${drift?.name}`
}

/** The promises that held at every bank. What is promised of every operation counts as broken where it broke for one. */
function unbroken(rows: readonly Row[]): string[] {
  const shared = (title: string): boolean => promisesAbout().filter((one) => one.title === title).length >= 10
  const key = ({ operation, title }: Caught): string => (shared(title) ? title : `${operation} ${title}`)
  const seen = new Set(rows.flatMap(({ caughtBy, others }) => [...caughtBy, ...others]).map(key))
  return [...new Set(promisesAbout().map(key))].filter((one) => !seen.has(one))
}
