import { configDefaults, defineConfig } from 'vitest/config'
import { contractProject } from './contracts/vitest/project.ts'
import { JourneySequencer } from './contracts/vitest/sequencer.ts'
import { testsLeftOut } from './tests/exec-programs.ts'

export default defineConfig({
  test: {
    sequence: { sequencer: JourneySequencer },
    projects: [
      {
        test: {
          name: 'tests',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...testsLeftOut()],
          // Keys are made and processes started; on a busy machine either takes its time.
          testTimeout: 20_000,
          // Most of them wait for processes. By default a machine with two cores would use one.
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...contractProject, sequence: { groupOrder: 2 } } },
    ],
  },
})
