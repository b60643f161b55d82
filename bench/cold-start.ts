import { get } from 'node:http'
import { type Command, headers, median, Program } from './program.ts'

/** Milliseconds from process spawn to the end of the first answer; medians, the commands taking turns. */
export async function coldStart(commands: readonly Command[], rounds: number): Promise<number[]> {
  const times: number[][] = commands.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) times[index]?.push(await firstAnswer(command))
  }
  return times.map(median)
}

async function firstAnswer(command: Command): Promise<number> {
  const began = performance.now()
  await using program = await Program.start(command)
  await new Promise<void>((resolve, reject) => {
    // A token would make the mock sign, and so make its key first; only a rival needs one.
    const options = command.url === undefined ? {} : { headers }
    const request = get(`${program.url}/v1/user/1/oauth-client/789`, options, (response) => {
      response.resume().on('end', resolve)
    })
    request.on('error', reject)
  })
  return performance.now() - began
}
