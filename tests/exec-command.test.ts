import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bunqMock, exec, execNode, main } from './exec-run.ts'

describe('The command', () => {
  test('has its own output and exit status', async () => {
    const { stdout, stderr, status } = await exec(['sh', '-c', 'echo out; echo err >&2; exit 7'])
    expect({ stdout, stderr, status }).toEqual({ stdout: 'out\n', stderr: 'err\n', status: 7 })
  })

  test('gets its arguments as they are, options of ours and a second -- among them', async () => {
    const { stdout } = await exec(['printf', '[%s]', '--port', 'x y', '--', '', '$HOME'])
    expect(stdout).toBe('[--port][x y][--][][$HOME]')
  })

  test('reads our standard input', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', main, 'exec', '--', 'cat'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    child.stdin.end('words')
    expect(Buffer.concat(await child.stdout.toArray()).toString()).toBe('words')
  })

  test.each([
    ['SIGKILL', 137],
    ['SIGINT', 130],
  ])('that ends by %s has status %i', async (signal, expected) => {
    const { status } = await exec(['sh', '-c', `kill -${signal.slice(3)} $$`])
    expect(status).toBe(expected)
  })

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'gets a %s that we get, and we end as it ends',
    async (signal) => {
      const trap = `trap 'echo caught; exit 9' ${signal.slice(3)}; echo ready; while :; do sleep 0.05; done`
      const child = spawn(process.execPath, ['--import', 'tsx', main, 'exec', '--', 'sh', '-c', trap], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let stdout = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text
        if (text === 'ready\n') child.kill(signal)
      })
      const status = await new Promise((resolve) => child.once('close', resolve))
      expect({ stdout, status }).toEqual({ stdout: 'ready\ncaught\n', status: 9 })
    },
  )

  test('that does not exist is one line and status 127', async () => {
    expect(await exec(['no-such-command', 'x'])).toEqual({
      stdout: '',
      stderr: 'bunq-mock: no-such-command: command not found\n',
      status: 127,
    })
  })

  test('that may not be run is one line and status 126', async () => {
    using place = temporaryFolder()
    const file = join(place.path, 'text')
    writeFileSync(file, 'no program')
    const { stderr, status } = await exec([file])
    expect({ stderr, status }).toEqual({ stderr: `bunq-mock: ${file}: permission denied\n`, status: 126 })
  })
})

describe('A mistake in our own part of the command line', () => {
  test.each([
    [['exec'], 'exec: no command'],
    [['exec', '--colour', '--', 'true'], '--colour: no such option'],
    [['exec', '--server-key', '/nowhere', '--', 'true'], '--server-key: /nowhere cannot be read'],
  ])('%j is told with status 125', async (args, message) => {
    const { stdout, stderr, status } = await bunqMock(args)
    expect({ stdout, status }).toEqual({ stdout: '', status: 125 })
    expect(stderr).toContain(`bunq-mock: ${message}`)
  })

  test('or in the environment is told with status 125', async () => {
    const { stderr, status } = await exec(['true'], { ALL_PROXY: 'socks5://a.example' })
    expect({ stderr, status }).toEqual({
      stderr: 'bunq-mock: ALL_PROXY: only http:// and https:// proxies can be passed on\n',
      status: 125,
    })
  })
})

test('--help before the command is ours', async () => {
  const { stdout, status } = await bunqMock(['exec', '--help'])
  expect(status).toBe(0)
  expect(stdout).toContain('bunq-mock exec [options] -- COMMAND…')
})

test('the options are those of the mock: here a strict one with a seed', async () => {
  const program = `
    const post = (path) => fetch('https://public-api.sandbox.bunq.com/v1/' + path, { method: 'POST', body: '{}' })
    console.log((await post('user/1/oauth-client')).status, (await (await post('sandbox-user-person')).text()).length)
    console.log(await (await post('sandbox-user-person')).text())`
  const command = [
    'exec',
    '--strict',
    '--seed',
    '5',
    '--',
    process.execPath,
    '--input-type=module',
    '-e',
    program,
  ]
  const [one, other] = await Promise.all([bunqMock(command), bunqMock(command)])
  expect(one.stdout).toMatch(/^403 \d+\n\{"Response"/)
  expect(one.stdout).toBe(other.stdout)
})

test('without --quiet there is a line a request, on standard error', async () => {
  const ask = `fetch('https://public-api.sandbox.bunq.com/v1/sandbox-user-person', { method: 'POST' })`
  const { stdout, stderr } = await bunqMock(['exec', '--', process.execPath, '-e', ask])
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^POST {3}\/v1\/sandbox-user-person 200 [\d.]+ ms\n$/)
})

test('BUNQ_MOCK_URL leads to the same bank', async () => {
  const { stdout } = await execNode(`
    const path = '/v1/user/1/oauth-client'
    await fetch('https://public-api.sandbox.bunq.com' + path, { method: 'POST', body: '{}' })
    const { Response } = await (await fetch(process.env.BUNQ_MOCK_URL + path)).json()
    console.log(Response.length)`)
  expect(stdout).toBe('1\n')
})

test('what was written for the command is for this user only, and gone when it ends', async () => {
  using place = temporaryFolder()
  const { stdout } = await exec(
    ['sh', '-c', 'ls -ld "$TMPDIR"/*; ls -l "$TMPDIR"/*; grep -rl PRIVATE "$TMPDIR"'],
    {
      TMPDIR: place.path,
    },
  )
  expect(stdout).toMatch(/^drwx------ .*bunq-mock-exec-/)
  expect(stdout.match(/^-rw------- .*\.pem$/gm)).toHaveLength(5)
  expect(stdout).not.toMatch(/\.pem\n\/|^\/.*\.pem$/m)
  expect(readdirSync(place.path).filter((name) => name.startsWith('bunq-mock'))).toEqual([])
})

function temporaryFolder(): { path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'bunq-mock-test-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) }
}
