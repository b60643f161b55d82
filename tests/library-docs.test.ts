/** Every member of a mock is documented with an example, and the examples do what they say. */
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { createMock, type Mock } from '../server/mock.ts'

interface Example {
  readonly member: string
  readonly code: string
}

async function examplesIn(file: string, from: string): Promise<Example[]> {
  const text = await readFile(new URL(`../server/${file}`, import.meta.url), 'utf8')
  const [, body = ''] = text.split(from)
  const members = body
    .slice(0, body.indexOf('\n}\n'))
    .matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+(?:readonly )?(\w+)/g)
  return [...members].map(([, comment = '', member = '']) => ({
    member,
    code: (comment.split('@example')[1] ?? '').replaceAll(/^ *\* ?/gm, ''),
  }))
}

const examples = [
  ...(await examplesIn('controls.ts', 'export interface Controls {')),
  ...(await examplesIn('mock.ts', 'export interface Mock extends')),
]

it('there is one for every member', async () => {
  await using mock = await createMock()
  expect(examples.map(({ member }) => member).sort()).toEqual(Object.keys(mock).sort())
})

it.each(examples)('$member does what its example says', async ({ code }) => {
  expect(code.trim()).not.toBe('')
  await using mock = await createMock({ seed: 1 })
  const failed: string[] = []
  const checking = { assert: (holds: boolean) => holds || failed.push(code) }
  const Run = Object.getPrototypeOf(async () => {}).constructor as new (
    ...names: string[]
  ) => (mock: Mock, create: typeof createMock, checking: object) => Promise<void>
  await new Run('mock', 'createMock', 'console', code)(mock, createMock, checking)
  expect(failed).toEqual([])
})
