/** One process of several: some places of the table, each row sent to the parent as soon as it is known. */
import { rowOf } from './row.ts'
import { drifts } from './table.ts'

for (const place of (process.argv[2] ?? '').split(',').map(Number)) {
  const drift = drifts[place]
  if (drift === undefined) throw new Error(`the table has no place ${place}`)
  process.send?.(await rowOf(place, drift))
}
process.disconnect()
