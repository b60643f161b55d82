/** What `openapi.yaml` has to be, so that everything else may rest on it. */
import { describe, expect, test } from 'vitest'
import { faults } from '../openapi/fault.ts'
import { document as generated } from '../openapi/generated/document.ts'
import { type OperationId, operations } from '../openapi/operation.ts'
import { requestErrors } from '../openapi/request-check.ts'
import { responseErrors } from '../openapi/response-check.ts'
import { type Json, questionsAsked, sourcesCited, unfounded } from './provenance.ts'

type Tree = { [key: string]: Tree }

const document = generated as unknown as { readonly [key: string]: Json }
const tree = generated as unknown as Tree

/** The document after a change. */
function changed(change: (copy: Tree) => void): { readonly [key: string]: Json } {
  const copy = structuredClone(tree)
  change(copy)
  return copy as unknown as { readonly [key: string]: Json }
}

/** Follows keys into a document; every one has to be there. */
function at(start: Tree, ...keys: string[]): Tree {
  return keys.reduce((node, key) => {
    const next = node[key]
    if (next === undefined) throw new Error(`openapi.yaml has no ${keys.join(' ')}`)
    return next
  }, start)
}

const CREATE = ['paths', '/v1/user/{user_id}/oauth-client', 'post']
const SCHEMAS = ['components', 'schemas']

describe('Everything in the specification', () => {
  test('says from where it is known', () => {
    expect(unfounded(document)).toEqual([])
  })

  test.each([
    ['an operation', CREATE],
    ['a parameter', ['components', 'parameters', 'client_id']],
    ['a query parameter', ['components', 'parameters', 'count']],
    ['a header', ['components', 'headers', 'X-Bunq-Server-Signature']],
    ['a security scheme', ['components', 'securitySchemes', 'SessionToken']],
    ['a schema', [...SCHEMAS, 'OauthClient']],
    ['a field', [...SCHEMAS, 'OauthClient', 'properties', 'secret']],
    ['a field with a schema of its own', [...SCHEMAS, 'OauthCallbackUrl', 'properties', 'created']],
    ['a field of a request', [...SCHEMAS, 'SessionServerWrite', 'properties', 'secret']],
    ['a field of one of several', [...SCHEMAS, 'UserCompany', 'properties', 'name']],
    ['what a wrapper wraps', [...SCHEMAS, 'Token']],
    [
      'an envelope',
      ['components', 'responses', 'Empty', 'content', 'application/json', 'schema', 'properties', 'Response'],
    ],
    ['an error answer', ['components', 'responses', 'SignatureRequired']],
  ])('is refused without: %s', (_name, keys) => {
    const refused = changed((copy) => {
      delete at(copy, ...keys)['x-provenance']
    })
    expect(unfounded(refused)).not.toEqual([])
  })

  test.each([
    ['a behaviour', [...CREATE, 'x-behaviours', '0']],
    ['a behaviour of every answer', ['x-behaviours', '0']],
    ['a fault', ['x-faults', 'MissingField']],
    ['a rate limit', ['x-rate-limits', 'GET']],
  ])('is refused without: %s', (_name, keys) => {
    const refused = changed((copy) => {
      delete at(copy, ...keys)['provenance']
    })
    expect(unfounded(refused)).toHaveLength(1)
  })

  test.each([
    ['an unknown source', { documented: 'hearsay' }, 'no source hearsay'],
    ['a source of another kind', { specified: 'chapter-1' }, 'chapter-1 is documented, not specified'],
    ['an unknown kind', { rumoured: 'chapter-1' }, 'no kind of provenance: rumoured'],
    ['an assumption without a reason', { assumed: '' }, 'nothing said for assumed'],
    ['nothing', {}, 'no provenance'],
  ])('is refused with %s', (_name, provenance, fault) => {
    const refused = changed((copy) => {
      at(copy, ...CREATE)['x-provenance'] = provenance as unknown as Tree
    })
    expect(unfounded(refused)).toEqual([`POST /v1/user/{user_id}/oauth-client: ${fault}`])
  })

  test('is refused with a question that nobody asked', () => {
    const refused = changed((copy) => {
      at(copy, ...SCHEMAS, 'OauthClient', 'properties', 'secret')['x-question'] = 31 as unknown as Tree
    })
    expect(unfounded(refused)).toEqual(['schema OauthClient.secret: no open question 31'])
  })

  test('is refused where an operation declares a field or parameter of its own without', () => {
    const bare = { schema: { properties: { surprise: { type: 'string' } } } } as unknown as Tree
    const field = changed((copy) => {
      at(copy, ...CREATE)['requestBody'] = { content: { 'application/json': bare } } as unknown as Tree
    })
    const parameter = changed((copy) => {
      at(copy, ...CREATE)['parameters'] = [{ name: 'surprise', in: 'query' }] as unknown as Tree
    })
    expect(unfounded(field)).toEqual(['POST /v1/user/{user_id}/oauth-client.surprise: no provenance'])
    expect(unfounded(parameter)).toEqual(['/v1/user/{user_id}/oauth-client surprise: no provenance'])
  })
})

describe('A source', () => {
  test('is of a kind, has a title and an https address, and is cited', () => {
    const cited = sourcesCited(document)
    for (const [name, source] of Object.entries(tree['x-sources'] ?? {})) {
      expect(source).toEqual({
        kind: expect.stringMatching(/^(documented|specified|observed)$/),
        title: expect.stringMatching(/./),
        url: expect.stringMatching(/^https:\/\//),
      })
      expect([name, cited.has(name)]).toEqual([name, true])
    }
  })
})

describe('The open questions', () => {
  const questions = tree['x-open-questions'] as unknown as { id: number }[]

  test('are the thirty that only a live sandbox can settle, each with a default and its reason', () => {
    expect(questions.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
    for (const question of questions)
      expect(question).toEqual({
        id: expect.any(Number),
        question: expect.stringMatching(/\?$/),
        default: expect.stringMatching(/./),
        why: expect.stringMatching(/./),
      })
  })

  test('stand where their answers show, but those about the OAuth flow, which is not emulated', () => {
    const asked = questionsAsked(document)
    const nowhere = questions.filter(({ id }) => !asked.has(id)).map(({ id }) => id)
    expect(nowhere).toEqual([24, 25, 26])
  })
})

describe('A fault', () => {
  const documented = new Set(operations.flatMap(({ statuses }) => statuses))

  test.each(Object.entries(faults))('has a status that an operation documents: %s', (name, { status }) => {
    // No operation documents what answers the methods that are none.
    expect(name === 'MethodNotAllowed' ? [...documented, 405] : [...documented]).toContain(status)
  })

  test.each(Object.entries(faults))(
    'says the same in Dutch, with the same placeholders: %s',
    (_name, { text, nl }) => {
      const placeholders = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).toSorted()
      expect(nl).not.toBe(text)
      expect(placeholders(nl)).toEqual(placeholders(text))
      expect(nl).toMatch(/\.$/)
      expect(text).toMatch(/\.$/)
    },
  )
})

describe('The operations', () => {
  test("have ids of their own, and the chapter's four have those that bunq publishes", () => {
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(operations).toEqual(
      expect.arrayContaining(
        [
          ['CREATE_OauthClient_for_User', 'POST', '/v1/user/{user_id}/oauth-client'],
          ['READ_OauthClient_for_User', 'GET', '/v1/user/{user_id}/oauth-client/{client_id}'],
          [
            'CREATE_CallbackUrl_for_User_OauthClient',
            'POST',
            '/v1/user/{user_id}/oauth-client/{client_id}/callback-url',
          ],
          [
            'READ_CallbackUrl_for_User_OauthClient',
            'GET',
            '/v1/user/{user_id}/oauth-client/{client_id}/callback-url/{callback_url_id}',
          ],
        ].map(([id, method, path]) => expect.objectContaining({ id, method, path })),
      ),
    )
  })

  test('document the refusals that every request can meet', () => {
    for (const { id, statuses, tokens, body, pathParameters } of operations) {
      const expected = [200, 400, 429, 491, 500]
      if (tokens.length > 0) expected.push(401, 403)
      if (body !== null) expected.push(413)
      if (Object.keys(pathParameters).length > 0) expected.push(404)
      expect([id, statuses]).toEqual([id, expect.arrayContaining(expected)])
    }
  })
})

describe('The schemas', () => {
  test('are closed where the chapter is complete', () => {
    expect(at(tree, ...SCHEMAS, 'OauthClient')).toMatchObject({
      additionalProperties: false,
      required: ['id', 'status', 'display_name', 'client_id', 'secret', 'callback_url'],
    })
    expect(Object.keys(at(tree, ...SCHEMAS, 'OauthClient', 'properties'))).toEqual(
      at(tree, ...SCHEMAS, 'OauthClient')['required'],
    )
    expect(at(tree, ...SCHEMAS, 'OauthCallbackUrl')).toMatchObject({
      additionalProperties: false,
      required: ['id', 'created', 'updated', 'url'],
    })
    expect(Object.keys(at(tree, ...SCHEMAS, 'OauthCallbackUrl', 'properties'))).toEqual(
      at(tree, ...SCHEMAS, 'OauthCallbackUrl')['required'],
    )
  })

  test.each([
    ['2025-08-13 14:45:20.123456', true],
    ['2024-02-29 23:59:59.000000', true],
    ['2025-08-13 14:45:20.12345', false],
    ['2025-08-13 14:45:20', false],
    ['2025-08-13T14:45:20.123456', false],
    ['2025-08-13 14:45:20.123456Z', false],
    ['2025-13-13 14:45:20.123456', false],
    ['2025-08-13 24:45:20.123456', false],
  ])("know bunq's time: %s", (time, known) => {
    const pattern = at(tree, ...SCHEMAS, 'Time')['pattern'] as unknown as string
    expect(new RegExp(pattern).test(time)).toBe(known)
  })
})

/** Every example of a part of the document, with its name. */
function examplesOf(part: Tree | undefined): [string, unknown][] {
  const { examples = {} } = part?.['content']?.['application/json'] ?? {}
  return Object.entries(examples).map(([name, { value }]) => [name, value])
}

function resolved(part: Tree | undefined): Tree | undefined {
  const ref = part?.['$ref'] as unknown as string | undefined
  return ref === undefined ? part : at(tree, ...ref.slice(2).split('/'))
}

describe('The examples', () => {
  const cases = operations.flatMap(({ id, path, method }) => {
    const operation = at(tree, 'paths', path, method.toLowerCase())
    return [
      ...examplesOf(resolved(operation['requestBody'])).map(
        ([name, value]) => [id, 'request', name, value] as const,
      ),
      ...Object.entries(operation['responses'] ?? {}).flatMap(([status, response]) =>
        examplesOf(resolved(response)).map(([name, value]) => [id, status, name, value] as const),
      ),
    ]
  })

  test.each(cases)('of %s are what it describes: %s, %s', (id, place, _name, value) => {
    const errors =
      place === 'request'
        ? requestErrors(id as OperationId, value)
        : responseErrors(id as OperationId, Number(place), value)
    expect(errors).toEqual([])
  })

  test("are the chapter's, word for word", () => {
    const values = new Map(
      cases.map(([id, place, name, value]) => [`${id} ${place} ${name}`, JSON.stringify(value)]),
    )
    const callbackUrl =
      '{"id":456,"created":"2025-08-13 14:45:20.123456","updated":"2025-08-13 14:45:20.123456","url":"https://yourpartner.com/oauth/callback"}'
    expect(Object.fromEntries(values)).toMatchObject({
      'CREATE_OauthClient_for_User request chapter-1': '{}',
      'CREATE_OauthClient_for_User 200 chapter-1-oauth-client': '{"Response":[{"Id":{"id":789}}]}',
      'READ_OauthClient_for_User 200 chapter-1':
        '{"Response":[{"OauthClient":{"id":789,"status":"ACTIVE","display_name":null,"client_id":"client_abc123def456","secret":"secret_xyz789uvw012","callback_url":[]}}]}',
      'CREATE_CallbackUrl_for_User_OauthClient request chapter-1':
        '{"url":"https://yourpartner.com/oauth/callback"}',
      'CREATE_CallbackUrl_for_User_OauthClient 200 chapter-1-callback-url':
        '{"Response":[{"Id":{"id":456}}]}',
      'READ_CallbackUrl_for_User_OauthClient 200 chapter-1': `{"Response":[{"OauthCallbackUrl":${callbackUrl}}]}`,
    })
  })
})
