/**
 * Lets redocly read the recordings of all drifts of shape, and prints what either judge sees of each: `npm run
 * contract:second-judge`. Exits with 1 where redocly sees a drift that we do not.
 */
import type { Har, HarEntry } from '../../contracts/report/har.ts'
import { toHar } from '../../contracts/report/har.ts'
import { judge } from '../../contracts/report/judge.ts'
import type { Exchange, Run } from '../../contracts/run.ts'
import { secondJudge } from '../second-judge.ts'
import type { Drift } from './drift.ts'
import { runNear, runWhole } from './prove.ts'
import { drifts } from './table.ts'

/** A drift, what was recorded of the operations that drift, and what our judge says of it. */
interface Recorded {
  readonly drift: Drift
  readonly entries: readonly HarEntry[]
  readonly ours: string
}

/** Where all the banks seem to be in one recording. */
const SERVER = 'http://127.0.0.1:8787'
const NOTHING = '–'

const recorded: Recorded[] = []
for (const drift of drifts.filter(({ kind }) => kind === 'shape')) recorded.push(await record(drift))

const theirs = new Map<Drift, string>()
for (const batch of batches(recorded)) {
  const owners = batch.flatMap(({ drift, entries }) => entries.map(() => drift))
  for (const { target, message, exchange } of await secondJudge(harOf(batch), SERVER)) {
    const owner = owners[exchange]
    if (target === 'response' && owner !== undefined && !theirs.has(owner)) theirs.set(owner, message)
  }
}

const rows = recorded.map(({ drift, ours }) => ({ drift, ours, theirs: theirs.get(drift) ?? NOTHING }))
for (const { drift, ...judges } of rows)
  console.log(
    `${drift.operations.join(', ')}: ${drift.name}\n  ours     ${judges.ours}\n  redocly  ${judges.theirs}`,
  )
const missed = rows.filter((row) => row.ours === NOTHING && row.theirs !== NOTHING)
const seen = (judge: 'ours' | 'theirs'): number => rows.filter((row) => row[judge] !== NOTHING).length
console.log(
  `${rows.length} drifts of shape: we see ${seen('ours')} in the answers, redocly sees ${seen('theirs')}, ${missed.length} of them alone.`,
)
if (missed.length > 0) process.exitCode = 1

async function record(drift: Drift): Promise<Recorded> {
  const near = runOf(await runNear(drift), drift)
  // The way into a bank is outside of what is asked near the drift.
  const granted = near.exchanges.some(({ response }) => response.status < 300)
  const run = granted ? near : await whole(drift)
  const { drifts: found, news } = judge(run)
  const entries = toHar(run, '0.0.0').log.entries.map((entry) => moved(entry))
  return { drift, entries, ours: [...found, ...news][0]?.title ?? NOTHING }
}

async function whole(drift: Drift): Promise<Run> {
  const { promises, exchanges } = await runWhole(drift)
  return runOf(promises, drift, exchanges)
}

/** Only the exchanges of the operations that drift, each once. */
function runOf(promises: Run['promises'], { operations }: Drift, others: readonly Exchange[] = []): Run {
  const all = new Set([...others, ...promises.flatMap(({ exchanges }) => exchanges)])
  return {
    target: { name: 'drifting', url: SERVER },
    began: new Date(0).toISOString(),
    milliseconds: 0,
    promises: [],
    exchanges: [...all].filter(({ operation }) => operations.includes(operation)),
    answers: [],
    secrets: [],
  }
}

function moved(entry: HarEntry): HarEntry {
  const { pathname, search } = new URL(entry.request.url)
  return { ...entry, request: { ...entry.request, url: SERVER + pathname + search } }
}

/** As few recordings as keep every operation to one drift: redocly tells the same thing of one operation only once. */
function batches(all: readonly Recorded[]): Recorded[][] {
  const filled: Recorded[][] = []
  for (const one of all) {
    const apart = (other: Recorded): boolean =>
      !other.drift.operations.some((operation) => one.drift.operations.includes(operation))
    const free = filled.find((batch) => batch.every(apart))
    if (free === undefined) filled.push([one])
    else free.push(one)
  }
  return filled
}

function harOf(batch: readonly Recorded[]): Har {
  const entries = batch.flatMap((one) => one.entries)
  return { log: { version: '1.2', creator: { name: 'bunq-mock', version: '0.0.0' }, entries } }
}
