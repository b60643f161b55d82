import type { Bank } from './bank.ts'
import { listen } from './line.ts'
import { NotAsked, Unjudged } from './outcome.ts'
import type { Promised } from './promise.ts'
import type { PromiseResult } from './run.ts'
import { hide } from './secrets.ts'

/** Asks the bank to keep one promise, and says what became of it. Never throws. */
export async function keep(promised: Promised, bank: Bank): Promise<PromiseResult> {
  const { operation, title, question } = promised
  const start = performance.now()
  const { result: outcome, exchanges } = await listen(() => outcomeOf(promised, bank))
  return {
    operation,
    title,
    ...outcome,
    ...(question === undefined ? {} : { question }),
    milliseconds: performance.now() - start,
    exchanges,
  }
}

async function outcomeOf(promised: Promised, bank: Bank): Promise<Pick<PromiseResult, 'outcome' | 'reason'>> {
  try {
    await promised.ask({ bank })
    return { outcome: 'held' }
  } catch (error) {
    const reason = hide((error as Error).message, bank.exchanges, bank.parties)
    if (error instanceof NotAsked) return { outcome: 'not-asked', reason }
    return { outcome: error instanceof Unjudged ? 'unjudged' : 'broken', reason }
  }
}
