import { spawnSync } from 'node:child_process'

interface Program {
  /** The file of tests that cannot do without it. */
  readonly tests: string
  /** A command that succeeds where it is there. */
  readonly command: readonly [string, ...string[]]
  /** Debian's package of it. */
  readonly install: string
}

const programs: readonly Program[] = [
  { tests: 'tests/exec-curl.test.ts', command: ['curl', '--version'], install: 'curl' },
  {
    tests: 'tests/exec-python.test.ts',
    command: ['python3', '-c', 'import requests'],
    install: 'python3-requests',
  },
]

/**
 * The files of tests that cannot run here for want of a program. Says so of each, since a trial of which nobody knows that it
 * was not run proves nothing. Where REQUIRE_PROGRAMS is set, as in CI, none is left out and the want of a program fails.
 */
export function testsLeftOut(): string[] {
  if (process.env['REQUIRE_PROGRAMS']) return []
  const out = programs.filter((program) => !isHere(program))
  for (const { tests, install } of out)
    console.warn(`NOT RUN: ${tests}. Its program is not here: apt-get install ${install}`)
  return out.map(({ tests }) => tests)
}

/** @throws Error that says what to install, if the program of a package is not here */
export function need(install: string): void {
  const program = programs.find((one) => one.install === install)
  if (program === undefined || !isHere(program))
    throw new Error(`This trial needs a program: apt-get install ${install}`)
}

function isHere({ command: [program, ...args] }: Program): boolean {
  return spawnSync(program, args).status === 0
}
