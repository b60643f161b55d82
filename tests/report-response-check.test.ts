import { describe, expect, test } from 'vitest'
import { headerErrors, responseErrors } from '../openapi/response-check.ts'

const TIME = '2025-08-13 14:45:20.123456'
const token = { Token: { id: 1, created: TIME, updated: TIME, token: 'token' } }
const person = {
  id: 1,
  display_name: 'A. Tester',
  public_nick_name: 'A.',
  status: 'ACTIVE',
  sub_status: 'NONE',
  session_timeout: 60,
}

/** What is wrong with a session's answer whose third item is this. */
function wrongWith(user: unknown): string[] {
  const body = { Response: [{ Id: { id: 1 } }, token, user] }
  return responseErrors('CREATE_SessionServer', 200, body).map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  )
}

describe('an answer held against the specification', () => {
  test('has no errors where it is as documented', () => {
    expect(wrongWith({ UserPerson: person })).toEqual([])
  })

  test('is judged inside the wrapper that is there', () => {
    expect(wrongWith({ UserPerson: { ...person, id: '1' } })).toEqual([
      '/Response/2/UserPerson/id must be integer',
    ])
  })

  test('keeps what is wrong beside the wrapper', () => {
    expect(wrongWith({ UserPerson: person, more: 1 })).toEqual([
      '/Response/2 must NOT have additional properties',
    ])
  })

  test('is told which wrappers there are where it has none of them', () => {
    expect(wrongWith({ UserRobot: person })).toEqual([
      '/Response/2 must have one of UserPerson, UserCompany, UserApiKey, UserPaymentServiceProvider',
    ])
  })

  test('is told once that an item is no object', () => {
    expect(wrongWith(null)).toEqual(['/Response/2 must be object'])
  })

  test('never passes with a status that nobody documented', () => {
    const [error] = responseErrors('READ_OauthClient_for_User', 201, {})
    expect(error?.params).toEqual({ status: 201, documented: [200, 400, 401, 403, 404, 429, 491, 500] })
  })
})

describe('headers held against the specification', () => {
  const fine = {
    'content-type': 'application/json',
    'x-bunq-client-response-id': '01234567-89ab-cdef-0123-456789abcdef',
  }
  const wrong = (headers: Record<string, string>): unknown[] =>
    headerErrors('READ_OauthClient_for_User', 200, headers).map(({ keyword, params }) => [keyword, params])

  test('have no errors where they are as documented', () => {
    expect(wrong({ ...fine, date: 'any other header is let through' })).toEqual([])
  })

  test('must include the response id', () => {
    expect(wrong({ 'content-type': 'application/json' })).toEqual([
      ['required', { missingProperty: 'x-bunq-client-response-id' }],
    ])
  })

  test('must have application/json without a charset', () => {
    expect(wrong({ ...fine, 'content-type': 'application/json; charset=utf-8' })).toEqual([
      ['const', { allowedValue: 'application/json' }],
    ])
  })
})
