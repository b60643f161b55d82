import type { Bank } from './bank.ts'
import type { Answer } from './run.ts'
export async function answerQuestions(_bank: Bank): Promise<Answer[]> {
  return []
}
