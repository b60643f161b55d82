/** One process of several: every nth drift of the table, each row sent to the parent as soon as it is known. */
import { parseArgs } from 'node:util'
import { type Row, rowOf } from './row.ts'
import { drifts } from './table.ts'

export interface Sent {
  /** The place of the drift in the table. */
  readonly place: number
  readonly row: Row
}

const { values } = parseArgs({
  options: { places: { type: 'string', default: '' }, 'second-judge': { type: 'boolean', default: false } },
})

for (const place of values.places.split(',').filter(Boolean).map(Number)) {
  const drift = drifts[place]
  if (drift === undefined) throw new Error(`the table has no place ${place}`)
  const row = await rowOf(drift, values['second-judge'])
  process.send?.({ place, row } satisfies Sent)
}
process.disconnect()
