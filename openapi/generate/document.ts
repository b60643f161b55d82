/** The parts of `openapi.yaml` that the generator reads. Everything else in it passes through untouched. */
export interface Document {
  paths: Record<string, PathItem>
  components: {
    schemas: Record<string, Schema>
    parameters: Record<string, Parameter>
    responses: Record<string, Response>
    requestBodies: Record<string, RequestBody>
    headers: Record<string, Header>
  }
  security: Security[]
  'x-faults': Record<string, Fault>
  'x-rate-limits': Record<string, { limit: number; seconds: number }>
}

export const METHODS = ['get', 'post', 'put', 'delete'] as const
export type Method = (typeof METHODS)[number]

export type PathItem = { parameters?: (Parameter | Ref)[] } & { [M in Method]?: Operation }
export interface Operation {
  operationId: string
  tags: string[]
  security?: Security[]
  parameters?: (Parameter | Ref)[]
  requestBody?: RequestBody | Ref
  responses: Record<string, Response | Ref>
  'x-signature'?: 'required'
}
export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  schema: Schema
}
export interface RequestBody {
  required?: boolean
  content: Record<string, { schema: Schema }>
}
export interface Response {
  headers?: Record<string, Header | Ref>
  content?: Record<string, { schema: Schema }>
}
export interface Header {
  required?: boolean
  schema: Schema
}
export interface Fault {
  status: number
  text: string
  nl: string
  additional?: object[]
}
export type Security = Record<string, string[]>
export type Schema = Record<string, unknown>
export interface Ref {
  $ref: string
}

/** Follows a `$ref` inside the document, and gives the JSON pointer of what it found. */
export function deref<T extends object>(document: Document, value: T | Ref, pointer: string): [T, string] {
  if (!('$ref' in value)) return [value, pointer]
  const target = value.$ref
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document)
  if (target === undefined) throw new Error(`openapi.yaml: nothing at ${value.$ref}`)
  return [target as T, value.$ref]
}

/** Every operation with the JSON pointer to it. */
export function* operationsOf(document: Document): Generator<{
  path: string
  method: Method
  operation: Operation
  parameters: Parameter[]
  pointer: string
}> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method]
      if (operation === undefined) continue
      const pointer = `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
        (parameter) => deref<Parameter>(document, parameter, '')[0],
      )
      yield { path, method, operation, parameters, pointer }
    }
  }
}
