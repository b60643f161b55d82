import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'tests', include: ['tests/**/*.test.ts'] } },
      { test: { name: 'contracts', include: ['contracts/**/*.contract.ts'] } },
    ],
  },
})
