/** The chapter's own requests and responses, as the files in fixtures/documented have them. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { OperationId } from '../openapi/operation.ts'
import { requestErrors } from '../openapi/request-check.ts'
import { responseErrors } from '../openapi/response-check.ts'
import { createMock } from '../server/mock.ts'

const FOLDER = new URL('../fixtures/documented/', import.meta.url)

const OPERATIONS: Readonly<Record<string, OperationId>> = {
  'create-oauth-client': 'CREATE_OauthClient_for_User',
  'read-oauth-client': 'READ_OauthClient_for_User',
  'create-callback-url': 'CREATE_CallbackUrl_for_User_OauthClient',
  'read-callback-url': 'READ_CallbackUrl_for_User_OauthClient',
}

function documented(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'))
}

/** Every key of every object, in the order in which they stand. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf)
  if (typeof value !== 'object' || value === null) return null
  return Object.entries(value).map(([key, inner]) => [key, keysOf(inner)])
}

test('every file there is looked at here', () => {
  const names = Object.keys(OPERATIONS).map((name) => `${name}.response.json`)
  const requests = ['create-oauth-client.request.json', 'create-callback-url.request.json']
  expect(readdirSync(FOLDER).toSorted()).toEqual([...names, ...requests].toSorted())
})

test.each(Object.entries(OPERATIONS))(
  'the response of %s is what the specification describes',
  (name, id) => {
    expect(responseErrors(id, 200, documented(`${name}.response`))).toEqual([])
  },
)

test.each(['create-oauth-client', 'create-callback-url'])('so is the request of %s', (name) => {
  const id = OPERATIONS[name] as OperationId
  expect(requestErrors(id, documented(`${name}.request`))).toEqual([])
})

test('the mock answers with the same keys in the same order', async () => {
  await using mock = await createMock()
  const ask = async (path: string, request?: string): Promise<unknown> => {
    const body = request === undefined ? {} : { method: 'POST', body: JSON.stringify(documented(request)) }
    return (await fetch(`${mock.url}/v1/user/1/oauth-client${path}`, body)).json()
  }
  const answers = {
    'create-oauth-client': await ask('', 'create-oauth-client.request'),
    'read-oauth-client': await ask('/789'),
    'create-callback-url': await ask('/789/callback-url', 'create-callback-url.request'),
    'read-callback-url': await ask('/789/callback-url/456'),
  }
  for (const [name, answer] of Object.entries(answers))
    expect(keysOf(answer), name).toEqual(keysOf(documented(`${name}.response`)))
})
