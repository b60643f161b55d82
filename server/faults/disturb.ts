import { setTimeout as wait } from 'node:timers/promises'
import type { OperationId } from '../../openapi/operation.ts'
import type { Fault } from '../bank/fault.ts'
import type { Environment } from '../http/exchange.ts'
import type { Hit } from './faults.ts'
import { resetConnection, resetInBody } from './reset.ts'
import type { FaultRule } from './rule.ts'

/** What a rule needs to disturb a request. */
export interface Disturbing {
  /** Ends when the bank closes; whoever still waits is reset then. */
  readonly closing: AbortSignal
  /** Reads what the bank will not come to read, for the journal. */
  leaveUnread(request: Request, env: Environment): Promise<void>
  /** The bank's own answer. */
  act(request: Request, env: Environment): Response | Promise<Response>
  refuse(request: Request, env: Environment, fault: Fault): Response | Promise<Response>
  sign(body: string): Promise<string>
}

const SIGNATURE = 'X-Bunq-Server-Signature'

/**
 * Carries a rule out. Where it says `error` or `reset: before`, the bank is not asked and nothing changes in it; in every other
 * case it acts, and only its answer suffers.
 */
export async function disturb(
  disturbing: Disturbing,
  { id, rule, error }: Hit,
  operation: OperationId | null,
  request: Request,
  env: Environment,
): Promise<Response> {
  const { exchange } = env
  if (exchange !== undefined) exchange.fault = { id, did: describe(rule) }
  if (error !== null || rule.reset === 'before') await disturbing.leaveUnread(request, env)
  if (rule.reset === 'before') {
    await delay(disturbing, rule)
    return resetConnection(env)
  }
  const answer =
    error === null
      ? await disturbing.act(request, env)
      : await disturbing.refuse(request, env, error(operation, request.method))
  if (!(await delay(disturbing, rule))) return resetConnection(env)
  if (rule.reset === 'after') return resetConnection(env)
  if (rule.reset === 'body') return resetInBody(answer, env)
  return distort(disturbing, rule, answer)
}

/** @returns false where the bank closed meanwhile */
async function delay({ closing }: Disturbing, { latency }: FaultRule): Promise<boolean> {
  if (latency === undefined) return true
  const { min, max } = typeof latency === 'number' ? { min: latency, max: latency } : latency
  try {
    await wait(min + Math.random() * (max - min), undefined, { signal: closing })
    return true
  } catch {
    return false
  }
}

async function distort({ sign }: Disturbing, rule: FaultRule, answer: Response): Promise<Response> {
  if (rule.body === undefined && rule.signature === undefined) return answer
  const whole = await answer.text()
  const headers = new Headers(answer.headers)
  headers.delete('Content-Length')
  let body = whole
  if (rule.body === 'truncated') body = whole.slice(0, Math.floor(whole.length / 2))
  if (rule.body === 'malformed') {
    body = `${whole.slice(0, -1)},`
    if (headers.has(SIGNATURE)) headers.set(SIGNATURE, await sign(body))
  }
  if (rule.signature === 'wrong') headers.set(SIGNATURE, await sign(`${whole} `))
  return new Response(body, { status: answer.status, headers })
}

function describe({ error, reset, body, signature, latency }: FaultRule): string {
  const acts = [
    error === undefined ? '' : `error ${error}`,
    reset === undefined ? '' : `reset ${reset}`,
    body === undefined ? '' : `${body} body`,
    signature === undefined ? '' : `${signature} signature`,
    latency === undefined ? '' : 'latency',
  ]
  return acts.filter(Boolean).join(', ')
}
