import { expect, test } from 'vitest'
import { operations } from '../../openapi/operation.ts'
import { createBankApp } from '../../server/mock.ts'
import { driftingBank } from './drifting-bank.ts'
import { drifts } from './table.ts'

test('the table has well over eighty drifts, and each only once', () => {
  const names = drifts.map(({ operations: on, name }) => `${on}: ${name}`)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(100)
})

test.each(operations.map(({ id }) => id))('%s drifts in a shape and in a relation', (operation) => {
  const kinds = drifts.filter((drift) => drift.operations.includes(operation)).map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(['shape', 'relation']))
})

test('a layer that changes nothing answers with the bytes of the bank behind it', async () => {
  const asked = (): Request =>
    new Request('http://bank/v1/sandbox-user-person', {
      method: 'POST',
      headers: { 'X-Bunq-Client-Request-Id': 'one' },
    })
  const bare = await createBankApp({ strict: true, seed: 7 }).fetch(asked())
  const layered = await driftingBank(undefined, 7).fetch(asked())
  expect(await layered.text()).toBe(await bare.text())
  expect(new Set(layered.headers.keys())).toEqual(new Set(bare.headers.keys()))
})
