// A mock that holds many OAuth clients from the start: `filled.mjs COUNT`. Prints its base URL and its memory, as JSON.
import { createApp } from '../dist/server/app.js'
import { openBank } from '../dist/server/bank/bank.js'
import { createOauthClient } from '../dist/server/bank/oauth-client.js'
import { nameUser } from '../dist/server/bank/user.js'
import { serverKey } from '../dist/server/http/signing.js'
import { listen } from '../dist/server/listen.js'
import { realWorld } from '../dist/server/world.js'

const count = Number(process.argv[2])
const world = realWorld()
const bank = openBank(world, {
  credentialFormat: 'chapter',
  singleOauthClient: false,
  httpsOnly: false,
  sessionTimeout: 604_800,
})
globalThis.gc?.()
const empty = held()
const user = nameUser(bank, 1)
for (let index = 0; index < count; index++) createOauthClient(bank, user)
globalThis.gc?.()
const full = held()

const app = createApp({ world, bank, strict: false, key: serverKey() })
const { url } = await listen(app, { host: '127.0.0.1', port: 0, ownProcess: true })
console.log(JSON.stringify({ url, heap: full - empty, process: process.memoryUsage().rss }))

// Typed arrays are outside the heap.
function held() {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
