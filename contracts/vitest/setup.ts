import { inject, test } from 'vitest'
import { type Bank, openBank } from '../bank.ts'
import { keep } from '../keep.ts'
import { declarePromises } from '../promise.ts'
import type { Exchange, PromiseResult } from '../run.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** What became of the promise that the test asks for. */
    result?: PromiseResult
    /** What was said meanwhile that belongs to no promise. */
    aside?: Exchange[]
  }
}

// One bank for all files: vitest keeps this module, because the contract files are not isolated from each other.
const shared = globalThis as typeof globalThis & { contractBank?: Bank }
shared.contractBank ??= beginning(openBank(inject('visit')))
const bank = shared.contractBank

function beginning(opened: Bank): Bank {
  if (inject('everything')) opened.begin()
  return opened
}

/** Each promise is a test of vitest's, and tells its result by the test's meta. */
declarePromises((promised) => {
  test(`${promised.operation} ${promised.title}`, async ({ task, skip }) => {
    const result = await keep(promised, bank)
    task.meta.result = result
    task.meta.aside = bank.takeAside()
    if (result.outcome === 'not-asked') skip(result.reason)
    if (result.outcome !== 'held') throw new Error(`${result.outcome}: ${result.reason}`)
  })
})
