import type { Context, Handler } from 'hono'
import type { Operation, OperationId } from '../../openapi/operation.ts'
import type { Bank } from '../bank/bank.ts'
import { Fault } from '../bank/fault.ts'
import { useRequestId } from '../bank/installation.ts'
import { type Answering, answer } from './answer.ts'
import { authenticate, type Caller, userOf } from './authentication.ts'
import type { Call } from './endpoint.ts'
import { environmentOf } from './exchange.ts'
import { headerOf } from './header.ts'
import { pageReader, pathReader } from './parameters.ts'
import type { RateLimit } from './rate-limit.ts'
import { bodyFaults, checkBody, parseBody, readText } from './request-body.ts'
import { isSignedBy } from './signing.ts'

export interface Handling extends Answering {
  readonly bank: Bank
  readonly rateLimit?: RateLimit
}

/** An endpoint of any operation, as the routing holds it. The table of endpoints has checked that the types fit. */
export type AnyEndpoint = (call: Call<OperationId>) => object | Promise<object>

const WARNING =
  'bunq refuses this request: it carries no X-Bunq-Client-Authentication. Start with --strict to see it refused.'

const SIGNATURE = 'x-bunq-client-signature'

/**
 * One operation, from request to answer: who calls and how often, parameters, body, and then the endpoint. Stays synchronous
 * where nothing has to be waited for.
 */
export function handle(handling: Handling, operation: Operation, endpoint: AnyEndpoint): Handler {
  const { bank, strict, rateLimit } = handling
  const callOf = callReader(handling, operation)
  return (c) => {
    const token = headerOf(c, 'x-bunq-client-authentication')
    const { exchange } = environmentOf(c)
    exchange?.reached(operation, token, operation.signature ? headerOf(c, SIGNATURE) : undefined)
    rateLimit?.count(operation, token ?? addressOf(c))
    const caller = authenticate(bank, operation, token, { strict })
    exchange?.calledBy(caller.session?.user.id)
    const warning = operation.tokens.length > 0 && caller.installation === undefined ? WARNING : undefined
    const finish = (result: object): Response | Promise<Response> => answer(handling, c, 200, result, warning)
    const act = (body: object): Response | Promise<Response> => {
      const result = endpoint(callOf(c, caller, body))
      return result instanceof Promise ? result.then(finish) : finish(result)
    }

    if (operation.body === null) {
      if (strict) checkManners(operation, caller, '', c)
      return act({})
    }
    const receive = (text: string): Response | Promise<Response> => {
      exchange?.received(text, () => bodyFaults(text, operation))
      const body = parseBody(text, operation)
      if (strict) checkManners(operation, caller, text, c)
      checkBody(operation, body, strict)
      return act(body)
    }
    const refuse = (fault: Fault): never => {
      exchange?.unreadable(fault.entries)
      throw fault
    }
    return readText(c).then(receive, refuse)
  }
}

type CallReader = (c: Context, caller: Caller, body: object) => Call<OperationId>

function callReader({ bank, key, strict }: Handling, operation: Operation): CallReader {
  const readPath = pathReader(operation)
  const readPage = pageReader(operation)
  return (c, caller, body) => {
    const params = readPath(c)
    return {
      bank,
      key,
      strict,
      params: params as Call<OperationId>['params'],
      body: body as Call<OperationId>['body'],
      page: readPage(c),
      path: c.req.path,
      address: () => addressOf(c),
      user: () => userOf(bank, caller, params['user_id']),
      session: () => required(caller.session),
      installation: () => required(caller.installation),
    }
  }
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Fault('InsufficientAuthentication')
  return value
}

/** What only a strict bank looks at: the request's id and its signature. */
function checkManners(operation: Operation, { installation }: Caller, body: string, c: Context): void {
  if (installation === undefined) return
  const requestId = headerOf(c, 'x-bunq-client-request-id')
  if (requestId !== undefined) useRequestId(installation, requestId)
  if (!operation.signature) return
  const signature = headerOf(c, SIGNATURE)
  if (signature === undefined || signature === '') throw new Fault('SignatureRequired')
  if (!isSignedBy(installation.clientPublicKey, body, signature)) throw new Fault('SignatureInvalid')
}

function addressOf(c: Context): string {
  const { incoming } = environmentOf(c)
  return incoming?.socket?.remoteAddress?.replace(/^::ffff:/, '') ?? '127.0.0.1'
}
