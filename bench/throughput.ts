import { load, type Served } from './load.ts'
import { type Command, headers, median, Program } from './program.ts'

export interface Throughput {
  readonly get: Served
  readonly post: Served
}

/** Reads of one client and creations of new ones, in turns so that a slow minute of the machine meets everybody. */
export async function throughput(
  commands: readonly Command[],
  rounds: number,
  seconds: number,
): Promise<Throughput[]> {
  const gets: Served[][] = commands.map(() => [])
  const posts: Served[][] = commands.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      await using program = await Program.start(command)
      const { url, read } = await oneClient(program, command.url === undefined ? {} : headers)
      gets[index]?.push(await load({ method: 'GET', duration: seconds, ...read }))
      posts[index]?.push(
        await load({
          method: 'POST',
          duration: seconds,
          url,
          body: '{}',
          headers: { ...read.headers, ...JSON_BODY },
        }),
      )
    }
  }
  return commands.map((_, index) => ({ get: middle(gets[index] ?? []), post: middle(posts[index] ?? []) }))
}

const JSON_BODY = { 'Content-Type': 'application/json' }

async function oneClient(
  { url: base }: Program,
  headers: Record<string, string>,
): Promise<{ url: string; read: { url: string; headers: Record<string, string> } }> {
  const url = `${base}/v1/user/1/oauth-client`
  await (await fetch(url, { method: 'POST', body: '{}', headers: { ...headers, ...JSON_BODY } })).text()
  return { url, read: { url: `${url}/789`, headers } }
}

export function middle(served: readonly Served[]): Served {
  return { perSecond: median(served.map((one) => one.perSecond)), p99: median(served.map((one) => one.p99)) }
}
