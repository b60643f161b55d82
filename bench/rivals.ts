import { install } from './on-demand.ts'
import { type Command, specification } from './program.ts'

/** A mock server made from the same specification. */
export interface Rival {
  readonly name: string
  readonly command: Command
}

/** Prism and Mockoon CLI, in their last versions that run on Node 20. */
export async function rivals(): Promise<Rival[]> {
  const prism = (await install('@stoplight/prism-cli@5.14.2')).resolve('@stoplight/prism-cli/package.json')
  const mockoon = (await install('@mockoon/cli@9.9.0')).resolve('@mockoon/cli/package.json')
  return [
    {
      name: 'Prism',
      command: {
        file: prism.replace('package.json', 'dist/index.js'),
        flags: ['mock', '--port', '4610', '--verboseLevel', 'silent', specification],
        url: 'http://127.0.0.1:4610',
      },
    },
    {
      name: 'Mockoon CLI',
      command: {
        file: mockoon.replace('package.json', 'bin/run.js'),
        flags: ['start', '--port', '4611', '--data', specification, '--disable-log-to-file'],
        url: 'http://127.0.0.1:4611',
      },
    },
  ]
}
