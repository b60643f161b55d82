import { expect, test } from 'vitest'
import type { Drift } from './drift.ts'
import { broken, catches, runNear, runWhole, slips } from './prove.ts'
import { drifts } from './table.ts'

const timeout = 60_000

/** Declares the proof for one kind of drifts. Each kind has a test file of its own, so that both run at the same time. */
export function proveKind(kind: Drift['kind']): void {
  test('the healthy bank keeps every promise before', { timeout }, async () => {
    expect(broken((await runWhole()).promises)).toEqual([])
  })

  test.each(drifts.filter((drift) => drift.kind === kind))(
    'caught: $operations.0: $name',
    { timeout },
    async (drift) => {
      const results = await runNear(drift)
      const others = JSON.stringify(broken(results).map(({ title }) => title))
      expect(catches(drift, results), `broken is only ${others}`).not.toEqual([])
      expect(slips(drift, results)).toEqual([])
    },
  )

  test('the healthy bank keeps every promise after', { timeout }, async () => {
    expect(broken((await runWhole()).promises)).toEqual([])
  })
}
