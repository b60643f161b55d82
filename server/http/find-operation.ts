import { type Operation, operations } from '../../openapi/operation.ts'

/** What the specification has at a path. */
export interface Found {
  /** Null where it knows the path, but not the method. */
  readonly operation: Operation | null
  readonly params: Readonly<Record<string, string | undefined>>
  /** The methods it knows there. */
  readonly allowed: readonly string[]
}

let routes: { readonly operation: Operation; readonly pattern: RegExp }[] | undefined

/** Looks a request up outside the routing: for a fault or for the journal. Null for a path that nobody specified. */
export function findOperation(method: string, path: string): Found | null {
  routes ??= operations.map((operation) => ({
    operation,
    pattern: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }))
  const here = routes.filter(({ pattern }) => pattern.test(path))
  const [first] = here
  if (first === undefined) return null
  // HEAD is GET without the body.
  const asked = method === 'HEAD' ? 'GET' : method
  return {
    operation: here.find(({ operation }) => operation.method === asked)?.operation ?? null,
    params: first.pattern.exec(path)?.groups ?? {},
    allowed: here.map(({ operation }) => operation.method),
  }
}
