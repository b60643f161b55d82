// How many RSA-2048 signatures a second this machine makes with the thread pool, 32 at a time. Prints the number.
import { generateKeyPairSync, sign } from 'node:crypto'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const body = Buffer.alloc(300, 'x')
const end = performance.now() + Number(process.argv[2]) * 1000
let made = 0
const began = performance.now()
await Promise.all(
  Array.from({ length: 32 }, async () => {
    while (performance.now() < end) {
      await new Promise((resolve, reject) =>
        sign('sha256', body, privateKey, (error) => (error ? reject(error) : resolve())),
      )
      made++
    }
  }),
)
console.log((made / (performance.now() - began)) * 1000)
