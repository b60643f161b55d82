/** Request bodies held against the specification. */
import { validators } from './generated/request-validators.ts'
import type { OperationId } from './operation.ts'

/** One thing that is wrong, in Ajv's terms. */
export interface SchemaError {
  /** JSON pointer into the body. */
  readonly instancePath: string
  /** Pointer into openapi.yaml. */
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

type Check = ((body: unknown) => boolean) & { errors?: SchemaError[] | null }
const checks = validators as unknown as Partial<Record<OperationId, Check>>

/** Everything that is wrong with a body; nothing for an operation without one. */
export function requestErrors(operation: OperationId, body: unknown): readonly SchemaError[] {
  const check = checks[operation]
  return check === undefined || check(body) ? [] : (check.errors ?? [])
}
