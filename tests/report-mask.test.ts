import { describe, expect, test } from 'vitest'
import { toHar } from '../contracts/report/har.ts'
import { judge } from '../contracts/report/judge.ts'
import { createMask, maskRun } from '../contracts/report/mask.ts'
import type { Run } from '../contracts/run.ts'
import { PRIVATE_KEY, recordRun } from './report-run.ts'

const run = await recordRun()
const HEX = '0123456789abcdef'.repeat(4)

function maskOf(secrets: Run['secrets'] = []) {
  return createMask({ secrets, promises: [], exchanges: [] })
}

/** Every secret of a run, found without any help of the code under test. */
function secretsOf({ promises }: Run): Set<string> {
  const text = JSON.stringify(promises)
  const found = [
    ...text.matchAll(/sandbox_[0-9a-f]+|(?:client|secret)_[0-9a-z]{12}|[0-9a-f]{64}/g),
    ...text.matchAll(/(?<=signature":")[^"]+/g),
  ]
  return new Set([...found.map(([secret]) => secret), PRIVATE_KEY, JSON.stringify(PRIVATE_KEY).slice(1, -1)])
}

describe('a masked run', () => {
  test('holds none of the secrets that it used, in any form that is written', () => {
    const chatty: Run = {
      ...run,
      promises: run.promises.map((promise) => ({
        ...promise,
        outcome: 'broken',
        reason: `expected ${promise.exchanges[0]?.response.body} of ${JSON.stringify(promise.exchanges[0]?.request)}`,
      })),
      answers: [{ question: 6, observed: `for example ${[...secretsOf(run)].join(' and ')}` }],
    }
    const written = JSON.stringify([judge(chatty), toHar(chatty, '0.0.0'), maskRun(chatty)])
    const secrets = [...secretsOf(run)]
    expect(secrets.length).toBeGreaterThan(20)
    expect(secrets.filter((secret) => written.includes(secret))).toEqual([])
  })

  test('shows the same name for the same secret everywhere', () => {
    const masked = maskRun(run)
    const bodyOf = (operation: string): string =>
      masked.promises.find((promise) => promise.operation === operation)?.exchanges[0]?.response.body ?? ''
    const secret = /"secret":"([^"]+)"/.exec(bodyOf('READ_OauthClient_for_User'))?.[1]
    expect(secret).toBe('<secret 1>')
    expect(bodyOf('List_all_OauthClient_for_User')).toContain(`"secret":"${secret}"`)
    expect(bodyOf('READ_OauthClient')).toContain('"secret":"<secret 2>"')
  })

  test('stays the same when it is masked again', () => {
    expect(maskRun(maskRun(run))).toEqual(maskRun(run))
  })

  test('keeps an exchange that stands in two places one and the same', () => {
    const [exchange] = run.promises[0]?.exchanges ?? []
    const masked = maskRun({ ...run, exchanges: exchange === undefined ? [] : [exchange] })
    expect(masked.exchanges[0]).toBe(masked.promises[0]?.exchanges[0])
  })
})

describe('a text', () => {
  test.each([
    ['a declared secret', 'the words open sesame were said', 'the words <password 1> were said'],
    ['a member of JSON', '{"client_secret": "abc", "id": 7}', '{"client_secret": "<secret 1>", "id": 7}'],
    ['a member that is cut off', '{"token": "abcdef', '{"token": "<token 1>'],
    ['a member that is a number', '{"secret":123456}', '{"secret":1}'],
    ['a parameter', 'https://a.example/b?client_id=x&c=1', 'https://a.example/b?client_id=<client_id 1>&c=1'],
    ['credentials in a URL', 'https://me:pass@a.example/b', 'https://a.example/b'],
    ['an API key', `with sandbox_${HEX.slice(8)}.`, 'with sandbox_masked1.'],
    ['64 hex digits', `${HEX.toUpperCase()} it was`, '<credential 1> it was'],
    ['a private key', PRIVATE_KEY, '<private_key 1>\n'],
    ['a private key in JSON', JSON.stringify(PRIVATE_KEY), '"<private_key 1>\\n"'],
    [
      'what only resembles one',
      'client_public_key, a sandbox_user, id 4',
      'client_public_key, a sandbox_user, id 4',
    ],
    ['an empty secret', '{"secret":"","token":null}', '{"secret":"","token":null}'],
  ])('with %s', (_what, text, masked) => {
    expect(maskOf([{ kind: 'password', value: 'open sesame' }])(text)).toBe(masked)
  })

  test('with a secret that was only called so before', () => {
    const mask = maskOf()
    expect([mask('{"secret":"hocus/pocus 1"}'), mask('hocus/pocus 1')]).toEqual([
      '{"secret":"<secret 1>"}',
      '<secret 1>',
    ])
    expect(mask('hocus\\/pocus 1, hocus%2Fpocus%201')).toBe('<secret 1>, <secret 1>')
  })
})

describe('a header', () => {
  test('that carries a secret is masked, whatever it says', () => {
    const mask = maskOf()
    expect(mask.header('X-Bunq-Client-Authentication', 'nonsense')).toBe('<token 1>')
    expect(mask.header('x-bunq-server-signature', 'AAAA')).toBe('maskedSignature1')
    expect(mask.header('Cookie', 'a=b')).toBe('<credential 1>')
    expect(mask.header('X-Bunq-Language', 'nl_NL')).toBe('nl_NL')
  })
})
