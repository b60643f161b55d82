import { configDefaults, defineConfig } from 'vitest/config'
import { testsLeftOut } from './tests/exec-programs.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'tests',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...testsLeftOut()],
        },
      },
      { test: { name: 'contracts', include: ['contracts/**/*.contract.ts'] } },
    ],
  },
})
