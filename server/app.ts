import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { operations } from '../openapi/operation.ts'
import { Fault } from './bank/fault.ts'
import { endpoints } from './endpoints/endpoints.ts'
import { answer } from './http/answer.ts'
import { languageOf, renderFault } from './http/faults.ts'
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
  const allowed = new Map<string, string[]>()
  for (const operation of operations) {
    const { id, method } = operation
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
    app.on(method, path, handle(handling, operation, endpoints[id] as AnyEndpoint))
    allowed.set(path, [...(allowed.get(path) ?? []), method])
  }
  for (const [path, methods] of allowed) {
    const allow = methods.join(', ')
    app.all(path, async (c) => {
      const answer = await refuse(c, new Fault('MethodNotAllowed', { method: c.req.method, allowed: allow }))
      answer.headers.set('Allow', allow)
      return answer
    })
  }
  app.notFound((c) => refuse(c, new Fault('RouteNotFound')))
  app.onError((error, c) => refuse(c, error instanceof Fault ? error : internal(error)))
  return app
}

/** A mistake of ours. The caller gets bunq's 500; what happened goes to the one who runs the bank. */
function internal(error: Error): Fault {
  console.error(error.stack)
  return new Fault('InternalServerError')
}
