import { document } from '../../../openapi/generated/document.ts'
import type { OperationId } from '../../../openapi/operation.ts'
import { object, renamed, replaced, without } from '../change.ts'
import { type Drift, shape } from '../drift.ts'
import { MISSING, TYPE } from '../titles.ts'
import { READ_CALLBACK, READ_CLIENT } from './operations.ts'

/** Every documented field of the two resources: missing, renamed, of another type, and null where it never is. */
export const fieldDrifts: readonly Drift[] = [
  ...eachField('OauthClient', READ_CLIENT),
  ...eachField('OauthCallbackUrl', READ_CALLBACK),
]

function eachField(name: 'OauthClient' | 'OauthCallbackUrl', operation: OperationId): Drift[] {
  const properties: Readonly<Record<string, object>> = document.components.schemas[name].properties
  return Object.entries(properties).flatMap(([field, schema]) => {
    const nullable = 'type' in schema && Array.isArray(schema.type) && schema.type.includes('null')
    const row = (fault: string, title: RegExp, change: Parameters<typeof object>[1]): Drift =>
      shape([operation], `${name}.${field} ${fault}`, title, object(name, change))
    const other = `${field}_value`
    return [
      row('is missing', MISSING, without(field)),
      row(`is called ${other}`, MISSING, renamed(field, other)),
      row('has another type', TYPE, replaced(field, retyped)),
      ...(nullable
        ? []
        : [
            row(
              'is null',
              TYPE,
              replaced(field, () => null),
            ),
          ]),
    ]
  })
}

/** A value that looks much the same in JSON and is of another type. */
function retyped(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? Object.fromEntries(value.entries()) : 0
}
