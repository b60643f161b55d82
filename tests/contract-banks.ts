/** Banks for the contract suite to be run against: healthy, drifting and out of order ones. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { vi } from 'vitest'
import { makeClientKey } from '../contracts/client-key.ts'
import type { PromiseResult, Run } from '../contracts/run.ts'
import { runSuite, type SuiteOptions } from '../contracts/suite.ts'
import { listen } from '../server/listen.ts'
import { createBankApp, type MockOptions } from '../server/mock.ts'

export interface Open extends AsyncDisposable {
  readonly url: string
}

// A whole run takes a second on an idle machine, and several on a busy one.
vi.setConfig({ testTimeout: 60_000 })

const ADDRESS = { host: '127.0.0.1', port: 0, ownProcess: false }

/** A mock whose answers pass through something on their way out. */
export async function bankBehind(change: MiddlewareHandler, options: MockOptions = {}): Promise<Open> {
  const { url, close } = await listen(createBankApp(options, change), ADDRESS)
  return { url, [Symbol.asyncDispose]: close }
}

/** A host that answers everything alike, as what stands in front of a bank that is down does. */
export async function hostAnswering(status: number, body: string, type = 'text/html'): Promise<Open> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'Content-Type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close }
}

/** An address where nobody listens. */
export async function deadAddress(): Promise<string> {
  await using host = await hostAnswering(200, '')
  return host.url
}

const keys = Promise.all([makeClientKey(), makeClientKey()])

/** One run in this process, as fast as it goes. */
export async function askAll(options: SuiteOptions): Promise<Run> {
  return runSuite({ pacing: 'never', keys: await keys, probes: false, ...options })
}

/** How many promises came to what. */
export function outcomes({ promises }: Run): Partial<Record<PromiseResult['outcome'], number>> {
  const counts: Partial<Record<PromiseResult['outcome'], number>> = {}
  for (const { outcome } of promises) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

/** The promises that came to that, as sentences. */
export function sentences({ promises }: Run, outcome: PromiseResult['outcome']): string[] {
  return promises
    .filter((one) => one.outcome === outcome)
    .map(({ operation, title }) => `${operation} ${title}`)
}
