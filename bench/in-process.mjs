// Milliseconds from createMock() to its first answer, inside one process: median of 1,000 banks, and all of them together.
import { createMock } from '../dist/server/mock.js'

const times = []
const began = performance.now()
for (let index = 0; index < 1000; index++) {
  const start = performance.now()
  const mock = await createMock()
  await (await fetch(`${mock.url}/v1/user/1/oauth-client`, { method: 'POST', body: '{}' })).text()
  times.push(performance.now() - start)
  await mock.close()
}
const median = times.sort((a, b) => a - b)[500]
console.log(JSON.stringify({ median, all: performance.now() - began }))
