/** How the bank comes by a header: from Node's own request where it can. */
import { request as ask } from 'node:http'
import { expect, test } from 'vitest'
import { createFront } from '../server/front.ts'
import { listen } from '../server/listen.ts'
import { createMock } from '../server/mock.ts'

const PATH = '/v1/user/1/oauth-client'
const ID = 'X-Bunq-Client-Request-Id'

/** The id that is echoed to a request over a socket with these ids. */
function echoed(url: string, ids: string[]): Promise<string | string[] | undefined> {
  return new Promise((resolve, reject) => {
    ask(`${url}${PATH}`, { headers: { [ID]: ids } }, (answer) => {
      answer.resume()
      resolve(answer.headers['x-bunq-client-request-id'])
    })
      .once('error', reject)
      .end()
  })
}

test.each([
  ['once', ['one']],
  ['twice', ['one', 'two']],
  ['with spaces around it', ['  one\t']],
])('A header that is there %s is the same with and without a socket', async (_times, ids) => {
  await using mock = await createMock()
  const headers = new Headers()
  for (const id of ids) headers.append(ID, id)
  const answer = await mock.fetch(PATH, { headers })
  expect(answer.headers.get(ID)).toBe(ids.map((id) => id.trim()).join(', '))
  expect(await echoed(mock.url, ids)).toBe(answer.headers.get(ID))
})

test('A request that was put in the place of Node’s is asked for its own headers', async () => {
  const front = createFront({}, [])
  const fetch: typeof front.fetch = (request, env) =>
    front.fetch(new Request(request.url, { headers: { [ID]: 'another' } }), env)
  const listening = await listen({ fetch }, { host: '127.0.0.1', port: 0, ownProcess: false })
  try {
    expect(await echoed(listening.url, ['first'])).toBe('another')
  } finally {
    front.close()
    await listening.close()
  }
})
