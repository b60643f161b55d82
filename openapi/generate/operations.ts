import {
  type Document,
  deref,
  operationsOf,
  type Parameter,
  type RequestBody,
  type Schema,
} from './document.ts'

const TOKENS: Record<string, string> = { SessionToken: 'session', InstallationToken: 'installation' }

/** One row an operation: what routing, authentication and reading of parameters need to know of it. */
export function operationsModule(document: Document): string {
  const rows = [...operationsOf(document)].map(({ path, method, operation, parameters }) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    resource: operation.tags[0],
    tokens: (operation.security ?? document.security).flatMap((option) => Object.keys(option).map(token)),
    signature: operation['x-signature'] === 'required',
    body: body(document, operation.requestBody),
    pathParameters: bounds(document, parameters, 'path'),
    query: bounds(document, parameters, 'query'),
    statuses: Object.keys(operation.responses).map(Number),
  }))
  return `export const operations = ${JSON.stringify(rows, null, 2)} as const\n`
}

/** How many calls in how many seconds, by method, or by operation where it has its own. */
export function rateLimitsModule(document: Document): string {
  return `export const rateLimits = ${JSON.stringify(document['x-rate-limits'], null, 2)} as const\n`
}

function token(scheme: string): string {
  const name = TOKENS[scheme]
  if (name === undefined) throw new Error(`openapi.yaml: nobody understands the security scheme ${scheme}`)
  return name
}

/** Whether a body is read at all, and whether an array around the object is accepted. */
function body(
  document: Document,
  value: RequestBody | { $ref: string } | undefined,
): 'object' | 'array' | null {
  if (value === undefined) return null
  const [{ content }] = deref<RequestBody>(document, value, '')
  const schema = content['application/json']?.schema
  if (schema === undefined) throw new Error('openapi.yaml: a request body is not application/json')
  return schema['anyOf'] === undefined ? 'object' : 'array'
}

function bounds(document: Document, parameters: Parameter[], place: 'path' | 'query'): object {
  const rows = parameters
    .filter((parameter) => parameter.in === place)
    .map(({ name, schema }) => {
      const [{ type, minimum, maximum, default: fallback }] = deref<Schema>(document, schema, '')
      if (type !== 'integer')
        throw new Error(`openapi.yaml: the ${place} parameter ${name} is not an integer`)
      return [name, { minimum, maximum, ...(fallback === undefined ? {} : { default: fallback }) }]
    })
  return Object.fromEntries(rows)
}
