import { manners, operationClaim } from '../../openapi/claim.ts'
import { type OperationId, operations } from '../../openapi/operation.ts'
import type { Exchange } from '../run.ts'
import { bodyDifferences } from './body.ts'
import { type Difference, mannerClaim } from './difference.ts'
import { headerDifferences } from './headers.ts'
import { cut } from './wording.ts'

/** Everything about one answer of the bank's own that is not as documented: status, headers and body. */
export function answerDifferences(operation: OperationId, exchange: Exchange): Difference[] {
  const { status, body } = exchange.response
  const statuses = operations.find(({ id }) => id === operation)?.statuses ?? []
  const known = statuses.includes(status) ? status : status < 300 ? 200 : 400
  const json = parsed(body)
  return [
    ...(known === status ? [] : [unknownStatus(operation, status, statuses)]),
    ...headerDifferences(operation, known, exchange),
    ...(json === undefined ? [notJson(body)] : bodyDifferences(operation, known, json.value)),
  ]
}

function unknownStatus(operation: OperationId, status: number, statuses: readonly number[]): Difference {
  const success = status < 300
  const listed = manners.refusal.statuses?.includes(status) === true
  return {
    kind: 'status',
    where: 'status',
    title: `The answer has the status ${status}`,
    documented: success ? '200 for success' : statuses.filter((one) => one !== 200).join(', '),
    observed: String(status),
    claim: success || !listed ? mannerClaim(success ? 'success' : 'refusal') : operationClaim(operation),
    ...(listed
      ? { because: "bunq's page of errors lists this status, without saying for which operations" }
      : {}),
  }
}

function notJson(body: string): Difference {
  return {
    kind: 'json',
    where: '$',
    title: body === '' ? 'The answer has no body' : 'The body is not JSON',
    documented: 'JSON',
    observed: body === '' ? 'nothing' : cut(body),
    claim: mannerClaim('json'),
  }
}

function parsed(body: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(body) as unknown }
  } catch {
    return undefined
  }
}
