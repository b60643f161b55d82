import { load, type Served } from './load.ts'
import { Program, script } from './program.ts'
import { middle } from './throughput.ts'

export interface Capacity {
  readonly clients: number
  /** Bytes of heap for each client. */
  readonly perClient: number
  /** Bytes that the whole process holds. */
  readonly process: number
  readonly get: Served
}

/** What OAuth clients cost to keep, and whether reading one gets slower for it. */
export async function capacity(
  counts: readonly number[],
  rounds: number,
  seconds: number,
): Promise<Capacity[]> {
  const gets: Served[][] = counts.map(() => [])
  const memory: { heap: number; process: number }[] = []
  for (let round = 0; round < rounds; round++) {
    for (const [index, count] of counts.entries()) {
      await using program = await Program.start(script('filled.mjs', String(count)))
      const { url, heap, process } = JSON.parse(program.firstLine) as {
        url: string
        heap: number
        process: number
      }
      memory[index] = { heap, process }
      if (count === 0) continue
      gets[index]?.push(
        await load({ method: 'GET', url: `${url}/v1/user/1/oauth-client/${788 + count}`, duration: seconds }),
      )
    }
  }
  return counts.map((clients, index) => ({
    clients,
    perClient: (memory[index]?.heap ?? Number.NaN) / clients,
    process: memory[index]?.process ?? Number.NaN,
    get: middle(gets[index] ?? []),
  }))
}
