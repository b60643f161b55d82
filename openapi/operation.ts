/** The specification's operations under readable names. Everything here derives from `openapi.yaml`. */
import { operations } from './generated/operations.ts'
import type { components, operations as Operations } from './generated/typescript.ts'

export type OperationId = keyof Operations
/** A named schema of the specification, as TypeScript: `Schema<'OauthClient'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** The integers in the path. */
export type PathParameters<Op extends OperationId> = Operations[Op]['parameters'] extends { path: infer P }
  ? P
  : Record<never, never>

/** The JSON object that is sent; an array around it has been taken off. */
export type RequestBody<Op extends OperationId> = Operations[Op] extends {
  requestBody?: { content: { 'application/json': infer B } }
}
  ? Exclude<B, readonly unknown[]>
  : undefined

/** The JSON of the answer with status 200, envelope included. */
export type ResponseBody<Op extends OperationId> = Operations[Op]['responses'] extends {
  200: { content: { 'application/json': infer B } }
}
  ? B
  : never

export interface Bounds {
  readonly minimum: number
  readonly maximum: number
  readonly default?: number
}

/** What routing, authentication and reading of parameters need to know of an operation. */
export interface Operation {
  readonly id: OperationId
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** As in the specification: `/v1/user/{user_id}/oauth-client`. */
  readonly path: string
  /** The tag: `oauth-client`, `callback-url`, … */
  readonly resource: string
  /** Which tokens open it; none for an operation that anyone may call. */
  readonly tokens: readonly ('session' | 'installation')[]
  /** Whether bunq demands a request signature. */
  readonly signature: boolean
  /** Whether a body is read, and whether an array around the object is accepted. */
  readonly body: 'object' | 'array' | null
  readonly pathParameters: Readonly<Record<string, Bounds>>
  readonly query: Readonly<Record<string, Bounds>>
  /** The statuses that the specification knows for it. */
  readonly statuses: readonly number[]
}

const table: readonly Operation[] = operations

export { table as operations }
