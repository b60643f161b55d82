import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { operations } from '../openapi/operation.ts'
import { Fault } from './bank/fault.ts'
import { endpoints } from './endpoints/endpoints.ts'
import { answer } from './http/answer.ts'
import { languageOf, renderFault } from './http/faults.ts'
import { findOperation } from './http/find-operation.ts'
import { type AnyEndpoint, type Handling, handle } from './http/handle.ts'

/**
 * The bank as a function from request to answer. It does not listen: tests, the command line and the library all use this
 * one. Method, path and parameters of every route come from the specification.
 * @param middleware runs around every request, the first outermost
 */
export function createApp(handling: Handling, ...middleware: MiddlewareHandler[]): Hono {
  const app = new Hono()
  const refuse = (c: Context, fault: Fault): Response | Promise<Response> => {
    const { status, body } = renderFault(fault, languageOf(c.req.header('X-Bunq-Language')))
    return answer(handling, c, status, body)
  }
  for (const one of middleware) app.use(one)
  for (const operation of operations) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
    app.on(operation.method, path, handle(handling, operation, endpoints[operation.id] as AnyEndpoint))
  }
  // Also for a wrong method: a second handler on each path would cost every request Hono's short way to the only one.
  app.notFound(async (c) => {
    const found = findOperation(c.req.method, c.req.path)
    if (found === null) return refuse(c, new Fault('RouteNotFound'))
    const allowed = found.allowed.join(', ')
    const answer = await refuse(c, new Fault('MethodNotAllowed', { method: c.req.method, allowed }))
    answer.headers.set('Allow', allowed)
    return answer
  })
  app.onError((error, c) => refuse(c, error instanceof Fault ? error : internal(error)))
  return app
}

/** A mistake of ours. The caller gets bunq's 500; what happened goes to the one who runs the bank. */
function internal(error: Error): Fault {
  console.error(error.stack)
  return new Fault('InternalServerError')
}
