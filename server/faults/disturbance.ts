import { HonoRequest } from 'hono/request'
import type { Fault } from '../bank/fault.ts'
import { type Answering, answer } from '../http/answer.ts'
import type { Environment, Fetch } from '../http/exchange.ts'
import { languageOf, renderFault } from '../http/faults.ts'
import { findOperation } from '../http/find-operation.ts'
import { headerOf } from '../http/header.ts'
import { bodyFaults, readText } from '../http/request-body.ts'
import { type Disturbing, disturb } from './disturb.ts'
import { createFaults, type FaultList } from './faults.ts'

/** What stands between the caller and the bank as soon as something is to fail. */
export interface Disturbance {
  readonly faults: FaultList
  readonly fetch: Fetch
}

/** @param closing ends when the bank closes */
export function createDisturbance(answering: Answering, bank: Fetch, closing: AbortSignal): Disturbance {
  const faults = createFaults()
  const disturbing: Disturbing = {
    closing,
    act: bank,
    refuse: (request, env, fault) => refuse(answering, request, env, fault),
    sign: (body) => answering.key.sign(body),
    leaveUnread,
  }
  return {
    faults,
    fetch: (request, env = {}) => {
      const { method, url } = request
      const { pathname } = new URL(url)
      const operation = findOperation(method, pathname)?.operation?.id ?? null
      const hit = faults.hit(method, pathname, operation)
      return hit === undefined ? bank(request, env) : disturb(disturbing, hit, operation, request, env)
    },
  }
}

function refuse(
  answering: Answering,
  request: Request,
  env: Environment,
  fault: Fault,
): Response | Promise<Response> {
  const { pathname } = new URL(request.url)
  const { status, body } = renderFault(fault, languageOf(request.headers.get('X-Bunq-Language') ?? undefined))
  return answer(answering, { req: new HonoRequest(request, pathname), env }, status, body)
}

/** Tells the journal what the bank would have told it. */
async function leaveUnread(request: Request, env: Environment): Promise<void> {
  const { exchange } = env
  if (exchange === undefined) return
  const { pathname } = new URL(request.url)
  const operation = findOperation(request.method, pathname)?.operation
  if (operation === null || operation === undefined) return
  const asked = { req: new HonoRequest(request, pathname), env }
  const token = headerOf(asked, 'x-bunq-client-authentication')
  exchange.reached(operation, token, headerOf(asked, 'x-bunq-client-signature'))
  if (operation.body === null) return
  // A body that is too large, or breaks off, is the bank's to complain of, and the bank is not asked.
  const text = await readText(asked).catch(() => null)
  if (text !== null) exchange.received(text, () => bodyFaults(text, operation))
}
