import { onDemand } from './on-demand.ts'

export interface Load {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Seconds. */
  readonly duration: number
}

export interface Served {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p99: number
}

type Autocannon = (
  options: object,
) => Promise<{ requests: { average: number }; latency: { p99: number }; non2xx: number; errors: number }>

/**
 * 32 connections, each sending its next request when it has its answer, all on 127.0.0.1. The first second does not count:
 * programs that have more code take longer until it is compiled, and that is part of the cold start.
 */
export async function load({ duration, ...request }: Load): Promise<Served> {
  const { default: autocannon } = (await onDemand('autocannon@8', 'autocannon')) as { default: Autocannon }
  const { requests, latency, non2xx, errors } = await autocannon({
    ...request,
    connections: 32,
    duration,
    warmup: { connections: 32, duration: 1 },
  })
  if (non2xx + errors > 0)
    throw new Error(`${non2xx} answers were not 2xx and ${errors} failed: ${request.url}`)
  return { perSecond: requests.average, p99: latency.p99 }
}
