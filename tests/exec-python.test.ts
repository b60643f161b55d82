/** Python's requests, which knows nothing of us. Needs Debian's `python3-requests`. */
import { beforeAll, expect, test } from 'vitest'
import { need } from './exec-programs.ts'
import { exec } from './exec-run.ts'
import { companyProxy, secureServer } from './exec-servers.ts'

beforeAll(() => need('python3-requests'))

test('a Python script with requests gets a user of the sandbox', async () => {
  const { stdout, stderr } = await python(`
import requests
with requests.Session() as session:
    for host in ('public-api', 'partner-api'):
        answer = session.post(f'https://{host}.sandbox.bunq.com/v1/sandbox-user-person')
        print(answer.status_code, list(answer.json()['Response'][0]))
`)
  expect({ stdout, stderr }).toEqual({ stdout: "200 ['ApiKey']\n200 ['ApiKey']\n", stderr: '' })
})

test("a Python script with the standard library's urllib does too", async () => {
  const { stdout, stderr } = await python(`
from urllib.request import Request, urlopen
request = Request('https://public-api.sandbox.bunq.com/v1/sandbox-user-person', method='POST')
print(urlopen(request).status)
`)
  expect({ stdout, stderr }).toEqual({ stdout: '200\n', stderr: '' })
})

test('a Python script does not reach production, and is told why', async () => {
  const { stdout } = await python(`
import requests
try:
    requests.get('https://api.partner.bunq.com/v1/user')
except requests.exceptions.ProxyError as error:
    print(error)
`)
  expect(stdout).toContain(
    '403 api.partner.bunq.com is the real bank: bunq-mock exec refuses connections to it',
  )
})

test("a Python script reaches other hosts through the user's proxy, and trusts whom it trusted", async () => {
  await using server = await secureServer('a.example')
  await using company = await companyProxy(server.port)
  const program = `
import requests
print(requests.get('https://a.example/b').text)
`
  const { stdout } = await python(program, { REQUESTS_CA_BUNDLE: server.authority, https_proxy: company.url })
  expect(stdout).toBe('GET a.example/b as it is\n')
  expect(company.asked).toEqual(['CONNECT a.example:443'])
})

function python(program: string, environment?: Record<string, string>): ReturnType<typeof exec> {
  return exec(['python3', '-c', program], environment)
}
