import { expect, test } from 'vitest'
import { refusedHosts } from '../server/exec/hosts.ts'
import { exec, execNode } from './exec-run.ts'
import { companyProxy, plainServer, secureServer } from './exec-servers.ts'

const SANDBOX = 'https://public-api.sandbox.bunq.com/v1/sandbox-user-person'

test('fetch reaches the mock', async () => {
  const { stdout, stderr, status } = await execNode(`
    const response = await fetch('${SANDBOX}', { method: 'POST' })
    console.log(response.status, Object.keys((await response.json()).Response[0]))`)
  expect({ stdout, stderr, status }).toEqual({ stdout: "200 [ 'ApiKey' ]\n", stderr: '', status: 0 })
})

test('node:https reaches the mock from a CommonJS program, and one connection serves many requests', async () => {
  const { stdout, status } = await exec([
    process.execPath,
    '--eval',
    `const https = require('node:https')
     const agent = new https.Agent({ keepAlive: true, maxSockets: 1 })
     const ports = new Set()
     const ask = (next) => https.request('${SANDBOX}', { method: 'POST', agent }, (response) => {
       ports.add(response.socket.localPort)
       response.resume().on('end', () => { console.log(response.statusCode); next() })
     }).end()
     ask(() => ask(() => { agent.destroy(); console.log(ports.size) }))`,
  ])
  expect({ stdout, status }).toEqual({ stdout: '200\n200\n1\n', status: 0 })
})

test('axios reaches the mock, by the proxy and without regard to it', async () => {
  const { stdout } = await execNode(`
    import axios from 'axios'
    for (const settings of [{}, { proxy: false }]) {
      const { status, data } = await axios.post('${SANDBOX}', {}, settings)
      console.log(status, Object.keys(data.Response[0]))
    }`)
  expect(stdout).toBe("200 [ 'ApiKey' ]\n200 [ 'ApiKey' ]\n")
})

test('a worker thread and a program that the program starts reach the mock too', async () => {
  const { stdout } = await execNode(`
    import { execFileSync } from 'node:child_process'
    import { Worker } from 'node:worker_threads'
    const ask = "fetch('${SANDBOX}', { method: 'POST' }).then(({ status }) => console.log(status))"
    process.stdout.write(execFileSync(process.execPath, ['--eval', ask]))
    new Worker(ask, { eval: true })`)
  expect(stdout).toBe('200\n200\n')
})

test('every host of the sandbox is answered, over plain HTTP too, and the OAuth flow with the 404 of bunq', async () => {
  const { stdout } = await execNode(`
    const user = '/v1/sandbox-user-person'
    for (const url of [
      'http://public-api.sandbox.bunq.com' + user,
      'https://partner-api.sandbox.bunq.com' + user,
      'https://oauth.sandbox.bunq.com/auth',
      'https://api-oauth.sandbox.bunq.com/v1/token',
    ]) {
      const response = await fetch(url, { method: 'POST' })
      console.log(response.status, Object.keys(await response.json()))
    }`)
  expect(stdout).toBe("200 [ 'Response' ]\n200 [ 'Response' ]\n404 [ 'Error' ]\n404 [ 'Error' ]\n")
})

test('production is refused with a clear message before an address is looked up', async () => {
  const { stdout, stderr } = await execNode(`
    import dns from 'node:dns'
    import https from 'node:https'
    dns.lookup = () => console.log('looked up')
    for (const host of ${JSON.stringify(refusedHosts)})
      await fetch('https://' + host + '/v1/user').catch(({ cause }) => console.log(cause.code, cause.message))
    https.get('https://API.bunq.com./v1/user').on('error', ({ code }) => console.log(code))`)
  const refusals = refusedHosts.map(
    (host) => `${host} is the real bank: bunq-mock exec refuses connections to it`,
  )
  expect(stdout.trim().split('\n')).toEqual([
    ...refusals.map((refusal) => `ERR_BUNQ_MOCK_REFUSED ${refusal}`),
    'ERR_BUNQ_MOCK_REFUSED',
  ])
  for (const refusal of refusals) expect(stderr).toContain(`BunqMockWarning: ${refusal}`)
})

test('a program whose environment was cleaned reaches no bunq at all', async () => {
  const { stdout } = await execNode(`
    import { execFileSync } from 'node:child_process'
    const { NODE_OPTIONS } = process.env
    const ask = "fetch('${SANDBOX}').catch((error) => console.log(error.cause.message))"
    process.stdout.write(execFileSync(process.execPath, ['--eval', ask], { env: { NODE_OPTIONS } }))`)
  expect(stdout).toBe(
    'public-api.sandbox.bunq.com cannot be led: BUNQ_MOCK_EXEC is missing from the environment\n',
  )
})

test('other hosts are reached as ever, with the authorities of the user', async () => {
  await using plain = await plainServer()
  await using secure = await secureServer('localhost')
  await using proxy = await companyProxy(secure.port)
  const { stdout } = await execNode(
    `for (const url of ['http://localhost:${plain.port}/a?b', 'https://localhost:${secure.port}/c'])
       console.log(await (await fetch(url)).text())`,
    { NODE_EXTRA_CA_CERTS: secure.authority, HTTPS_PROXY: proxy.url },
  )
  expect(stdout).toBe(`GET localhost:${plain.port}/a?b as it is\nGET localhost:${secure.port}/c as it is\n`)
  expect(proxy.asked).toEqual([])
})

test("the user's own NODE_OPTIONS are kept", async () => {
  const { stdout } = await execNode(
    `const { status } = await fetch('${SANDBOX}', { method: 'POST' })
     console.log(process.title, status)`,
    { NODE_OPTIONS: '--title=mine' },
  )
  expect(stdout).toBe('mine 200\n')
})
