import { createMock } from 'bunq-mock'
import { TestEnvironment } from 'jest-environment-node'

/**
 * Gives each test file a bank of its own, as the global `mock`. Jest runs tests in a context that cannot import ES modules
 * without an experimental flag of Node; the environment stands outside of it, and can.
 */
export default class BunqEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.mock = await createMock({ seed: 1, strict: true })
  }

  async teardown() {
    await this.global.mock?.close()
    await super.teardown()
  }
}
