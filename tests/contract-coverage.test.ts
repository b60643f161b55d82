import { expect, test } from 'vitest'
import { allPromises } from '../contracts/promise.ts'
import '../contracts/suite.ts'
import { operations } from '../openapi/operation.ts'

/** What is promised of every operation alike says nothing of this one. */
function promisesOfItsOwn(operation: string): string[] {
  const promised = (title: string): number => allPromises().filter((one) => one.title === title).length
  return allPromises()
    .filter((one) => one.operation === operation && promised(one.title) < operations.length)
    .map(({ title }) => title)
}

test.each(operations.map(({ id }) => id))('the contract has a promise of its own about %s', (id) => {
  expect(promisesOfItsOwn(id)).not.toEqual([])
})

test('no promise is made twice', () => {
  const sentences = allPromises().map(({ operation, title }) => `${operation} ${title}`)
  expect(sentences.toSorted()).toEqual([...new Set(sentences)].toSorted())
})
