import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The order of the journey; what is not named stands where it stood. The last file looks back on all the others. */
const JOURNEY = [
  'sandbox-user',
  'installation',
  'device-server',
  'user',
  'oauth-client',
  'callback-url',
  'partner',
  'session',
  'every-answer',
]

export class JourneySequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

function place({ moduleId }: TestSpecification): number {
  const name = /([\w-]+)\.contract\.\w+$/.exec(moduleId)?.[1] ?? ''
  return JOURNEY.indexOf(name)
}
