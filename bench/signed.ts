import { generateKeyPairSync } from 'node:crypto'
import { load, type Served } from './load.ts'
import { median, mock, output, Program, script } from './program.ts'
import { middle } from './throughput.ts'

/** Signed reads, and what RSA signing alone gives on this machine, per second and in turns. */
export async function signed(rounds: number, seconds: number): Promise<{ served: Served; rsa: number }> {
  const served: Served[] = []
  const rsa: number[] = []
  for (let round = 0; round < rounds; round++) {
    rsa.push((await output(script('rsa.mjs', String(seconds)))) as number)
    await using program = await Program.start(mock())
    const token = await openSession(program.url)
    const headers = { 'X-Bunq-Client-Authentication': token }
    served.push(
      await load({ method: 'GET', url: `${program.url}/v1/installation`, headers, duration: seconds }),
    )
  }
  return { served: middle(served), rsa: median(rsa) }
}

/** @returns the installation's token, with which a listing of installations is answered and signed */
async function openSession(url: string): Promise<string> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const body = JSON.stringify({ client_public_key: publicKey.export({ type: 'spki', format: 'pem' }) })
  const answer = (await (await fetch(`${url}/v1/installation`, { method: 'POST', body })).json()) as {
    Response: [object, { Token: { token: string } }]
  }
  return answer.Response[1].Token.token
}
