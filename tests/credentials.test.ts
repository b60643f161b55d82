/** How the bank makes sure that it gives no credential twice. */
import { describe, expect, test } from 'vitest'
import { Credentials } from '../server/bank/credentials.ts'

const TEXTS = 20_000

describe('Credentials', () => {
  test('are fresh, whatever was given before, and however much', () => {
    const credentials = new Credentials()
    let next = 0
    const given = new Set<string>()
    // Each text is offered three times over, as by a source that repeats itself.
    const draw = (): string => `client_${Math.floor(next++ / 3)}`
    for (let index = 0; index < TEXTS; index += 1) given.add(credentials.fresh(draw))
    expect(given.size).toBe(TEXTS)
    for (const text of given) if (credentials.add(text)) throw new Error(`${text} was forgotten`)
  })

  test('that are new look old so rarely that hardly any draw is wasted', () => {
    const credentials = new Credentials()
    let drawn = 0
    for (let index = 0; index < TEXTS; index += 1) credentials.fresh(() => `secret_${drawn++}`)
    expect(drawn).toBeLessThan(TEXTS + 10)
  })

  test('that came from elsewhere are not given', () => {
    const credentials = new Credentials()
    credentials.add('taken')
    const texts = ['taken', 'free']
    expect(credentials.fresh(() => texts.shift() ?? '')).toBe('free')
  })

  test('may be given again once everything is forgotten', () => {
    const credentials = new Credentials()
    credentials.add('taken')
    credentials.clear()
    expect(credentials.fresh(() => 'taken')).toBe('taken')
  })

  test('end where the source only repeats itself', () => {
    const credentials = new Credentials()
    credentials.fresh(() => 'same')
    expect(() => credentials.fresh(() => 'same')).toThrow('the source of randomness repeats itself')
  })
})
