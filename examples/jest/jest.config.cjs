module.exports = { testEnvironment: './bunq-environment.mjs', testMatch: ['**/*.test.cjs'] }
