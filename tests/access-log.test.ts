/** The line a request, without a process around it. */
import { expect, test } from 'vitest'
import { accessLog } from '../server/http/access-log.ts'
import { createBankApp } from '../server/mock.ts'

/** What is logged of some paths that are asked for. */
async function linesOf(paths: readonly string[], form: 'text' | 'json', colours: boolean): Promise<string[]> {
  const lines: string[] = []
  const app = createBankApp(
    {},
    accessLog((line) => lines.push(line), form, colours),
  )
  for (const path of paths) await app.request(path)
  return lines
}

test('a status is green, or yellow for a refusal, on a terminal', async () => {
  const [served, refused] = await linesOf(['/v1/user/1/oauth-client', '/nowhere'], 'text', true)
  expect(served).toContain('\u001b[32m200\u001b[39m')
  expect(refused).toContain('\u001b[33m404\u001b[39m')
})

test('a line has no colour anywhere else', async () => {
  const [text] = await linesOf(['/nowhere'], 'text', false)
  const [json] = await linesOf(['/nowhere'], 'json', true)
  expect(text).toMatch(/^GET {4}\/nowhere 404 [\d.]+ ms$/)
  expect(Object.keys(JSON.parse(json ?? ''))).toEqual(['method', 'path', 'status', 'ms'])
})

test('a secret in a path is masked, whatever its case and however it is encoded', async () => {
  const secrets = ['client_abc123def456', 'SECRET_XYZ789', `sandbox_${'0a'.repeat(28)}`, 'F0'.repeat(32)]
  const paths = secrets.flatMap((secret) => [
    `/v1/${secret}`,
    `/v1/x${secret}y`,
    `/v1/%${hex(secret)}${secret.slice(1)}`,
  ])
  const lines = await linesOf(paths, 'text', false)
  for (const line of lines) expect(line).toMatch(/^GET {4}\/v1\/x?\*\*\*y? 404 /)
})

function hex(text: string): string {
  return text.charCodeAt(0).toString(16)
}
