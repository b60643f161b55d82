module.exports = { testEnvironment: './bunq-environment.mjs' }
