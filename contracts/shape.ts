import { validators } from '../openapi/generated/response-validators.ts'
import type { SchemaError } from '../openapi/request-check.ts'
import { parse } from './answer.ts'
import { claimAt, type Provenance } from './claim.ts'
import type { Exchange } from './run.ts'

/** What can be wrong with the shape of an answer. */
export type Matter = 'status' | 'envelope' | 'missing' | 'added' | 'type' | 'form'

/** One place where an answer is not what the specification says. */
export interface ShapeDrift {
  readonly matter: Matter
  /** JSON pointer into the body, the name of a missing or surplus field included; empty for the status. */
  readonly pointer: string
  readonly message: string
  /** Whose word is broken. */
  readonly claim: Provenance
}

type Check = ((value: unknown) => boolean) & { errors?: SchemaError[] | null }
const checks = validators as unknown as Readonly<Record<string, Check | undefined>>

/** Holds the body of an answer against the specification. Nothing for what the specification does not know. */
export function shapeDrifts(exchange: Exchange): ShapeDrift[] {
  const { operation, response } = exchange
  if (operation === null) return []
  const check = checks[`${operation}_${response.status}`]
  if (check === undefined) {
    return [
      {
        matter: 'status',
        pointer: '',
        message: `answered ${response.status}`,
        claim: { specified: 'openapi.yaml' },
      },
    ]
  }
  // bunq's maintenance pages and failures were seen as HTML, which the specification allows.
  if (response.status === 491 || response.status >= 500) return []
  const body = bodyOf(exchange)
  if (body === undefined) {
    return [{ matter: 'envelope', pointer: '', message: 'is not JSON', claim: { documented: 'errors' } }]
  }
  if (check(body)) return []
  return withoutBranches(check.errors ?? []).map((error) => {
    const pointer = pointerOf(error)
    const message = `${pointer === '' ? 'the body' : pointer} ${error.message ?? error.keyword}`
    return {
      matter: matterOf(error),
      pointer,
      message,
      claim: claimAt(operation, response.status, pointer, body),
    }
  })
}

function bodyOf(exchange: Exchange): unknown {
  try {
    return parse(exchange)
  } catch {
    return undefined
  }
}

/** Of a `oneOf` that fits nowhere, only that: what each branch misses is noise. */
function withoutBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  const whole = errors.filter(({ keyword }) => keyword === 'oneOf').map(({ instancePath }) => instancePath)
  return errors.filter(
    ({ instancePath, schemaPath }) => !(whole.includes(instancePath) && schemaPath.includes('/oneOf/')),
  )
}

function pointerOf({ instancePath, params }: SchemaError): string {
  const name = params['missingProperty'] ?? params['additionalProperty']
  return name === undefined ? instancePath : `${instancePath}/${String(name).replaceAll('/', '~1')}`
}

/** `/Response/0/OauthClient` and what stands above it is envelope; below begin the fields. */
function matterOf({ keyword, instancePath }: SchemaError): Matter {
  const depth = instancePath.split('/').length - 1
  const inError = instancePath.startsWith('/Error')
  if (depth < (inError ? 2 : 3) && !instancePath.startsWith('/Pagination')) return 'envelope'
  if (keyword === 'required') return 'missing'
  if (keyword === 'additionalProperties') return 'added'
  return keyword === 'type' ? 'type' : 'form'
}
