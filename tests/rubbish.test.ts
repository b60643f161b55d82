/** Thousands of requests that nobody planned: whatever comes, an answer goes back in bunq's manners, and nothing is lost. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Operation, operations } from '../openapi/operation.ts'
import { headerErrors, responseErrors } from '../openapi/response-check.ts'
import { createMock } from '../server/mock.ts'
import { type Answer, ask, object } from './ask.ts'
import { enter } from './enter.ts'

/** Printable ASCII that may stand in a request line. */
const visible = fc.string({
  unit: fc.constantFrom(...[...Array(94).keys()].map((n) => String.fromCharCode(33 + n))),
})

/** Ids that lead somewhere come often, the keeper's own never. */
const id = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('1', '1002', '790', '456', '78') },
  { weight: 1, arbitrary: fc.constantFrom('0', '-1', '1e3', '%31', '%zz', 'client_abc', '__proto__') },
  { weight: 1, arbitrary: fc.oneof(fc.maxSafeInteger().map(String), visible) },
)

// Ending the session early would leave the rest with nothing but refusals.
const lasting = operations.filter(({ id: name }) => name !== 'DELETE_Session')

const place = fc.constantFrom(...lasting).chain(({ method, path: template }) =>
  fc.record({
    method: fc.oneof(
      { weight: 6, arbitrary: fc.constant<string>(method) },
      { weight: 1, arbitrary: fc.constantFrom('GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE') },
    ),
    path: fc.oneof(
      { weight: 6, arbitrary: filled(template) },
      { weight: 1, arbitrary: visible.map((text) => `/v1/${text}`) },
    ),
  }),
)

function filled(template: string): fc.Arbitrary<string> {
  const count = template.split('{').length - 1
  return fc.array(id, { minLength: count, maxLength: count }).map((ids) => {
    const left = [...ids]
    return template.replaceAll(/\{\w+\}/g, () => left.pop() ?? '1')
  })
}

const query = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.tuple(fc.constantFrom('count', 'older_id', 'newer_id'), id).map(([name, value]) => `?${name}=${value}`),
  visible.map((text) => `?${text}`),
)

const body = fc.oneof(
  fc.constant(undefined),
  fc.record({ url: fc.oneof(fc.webUrl(), fc.string(), fc.json()) }).map((fields) => JSON.stringify(fields)),
  fc
    .dictionary(
      fc.constantFrom(
        'url',
        'status',
        'secret',
        'description',
        'client_public_key',
        'permitted_ips',
        '__proto__',
        'x',
      ),
      fc.jsonValue(),
    )
    .map((fields) => JSON.stringify(fields)),
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.uint8Array(),
)

const headers = fc.dictionary(
  fc.constantFrom(
    'X-Bunq-Client-Request-Id',
    'X-Bunq-Client-Signature',
    'X-Bunq-Language',
    'X-Bunq-Region',
    'X-Bunq-Geolocation',
    'Content-Type',
    'Content-Encoding',
    'Accept',
    'Accept-Encoding',
    'If-None-Match',
    'Range',
    'Origin',
    'Cookie',
    'X-HTTP-Method-Override',
  ),
  fc.oneof(visible, fc.constantFrom('', 'nl_NL', 'application/json', 'gzip')),
)

const request = fc.record({
  place,
  query,
  body,
  headers,
  who: fc.constantFrom('nobody' as const, 'session' as const, 'installation' as const, 'garbage' as const),
})

/** The operation that a path is of, as far as its form says. */
function operationOf(method: string, path: string): Operation | undefined {
  return operations.find((operation) => {
    const form = operation.path.replaceAll(/\{\w+\}/g, '[1-9][0-9]*')
    return operation.method === method && new RegExp(`^${form}$`).test(path)
  })
}

/** Everything about an answer that is not as bunq's, or as the specification says. */
function wrongWith({ status, headers, text }: Answer, operation: Operation | undefined): unknown[] {
  const parsed = JSON.parse(text)
  const wrong: unknown[] = []
  if (status >= 500) wrong.push(status)
  if (headers['content-type'] !== 'application/json') wrong.push(headers['content-type'])
  if (!/^[ -~]*$/.test(text)) wrong.push(text)
  if (Object.hasOwn(parsed, 'Response') !== (status === 200)) wrong.push(text)
  if (status !== 200 && responseErrors('READ_User', 400, parsed).length > 0) wrong.push(text)
  if (operation !== undefined) {
    wrong.push(...responseErrors(operation.id, status, parsed))
    wrong.push(...headerErrors(operation.id, status, headers as Record<string, string>))
  }
  return wrong
}

describe.each([false, true])('Any request (strict: %s)', (strict) => {
  test("gets an answer in bunq's envelope, and takes nothing from anybody", { timeout: 20_000 }, async () => {
    await using mock = await createMock({ strict, seed: 1 })
    const bank = { ask: (...asking: [string, string, object?]) => ask(mock.url, ...asking) }
    const keeper = await enter(bank)
    await keeper.ask('POST', '/v1/oauth-client')
    const kept = await keeper.ask('GET', '/v1/oauth-client')
    const other = await enter(bank)
    await other.ask('POST', '/v1/oauth-client')
    const tokens = { session: other.token, installation: other.installationToken, garbage: 'garbage' }
    const property = fc.asyncProperty(
      request,
      async ({ place: { method, path }, query: asked, who, ...sent }) => {
        const token = who === 'nobody' ? {} : { token: tokens[who] }
        const answer = await ask(mock.url, method, path + asked, { ...sent, ...token })
        expect(wrongWith(answer, operationOf(method, path))).toEqual([])
      },
    )
    await fc.assert(property, { numRuns: 1500, interruptAfterTimeLimit: 2500 })
    expect(object(await keeper.ask('GET', '/v1/oauth-client'), 'OauthClient')).toEqual(
      object(kept, 'OauthClient'),
    )
  })
})
