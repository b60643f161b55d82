import { Unjudged } from './outcome.ts'

/** A bank that can be asked. */
export interface Target {
  /** As the caller named it: `mock`, `sandbox`, `partner-sandbox` or a URL. */
  readonly name: string
  /** Base URL without `/v1` and without a slash at the end. */
  readonly url: string
}

const SANDBOXES: Readonly<Record<string, string>> = {
  sandbox: 'https://public-api.sandbox.bunq.com',
  'partner-sandbox': 'https://partner-api.sandbox.bunq.com',
}

/** Hosts where real money is. The suite makes and cancels OAuth clients: it stays away from them. */
const PRODUCTION = new Set(['api.bunq.com', 'api.partner.bunq.com'])

/** What `openTarget` will not open, in words for the one who asked; null where it will. */
export function targetFault(name: string): string | null {
  if (name === 'mock' || Object.hasOwn(SANDBOXES, name)) return null
  if (!URL.canParse(name) || !/^https?:\/\//.test(name))
    return `expected mock, sandbox, partner-sandbox or a URL, got "${name}"`
  const { hostname, search, hash, username, password } = new URL(name)
  if (PRODUCTION.has(hostname))
    return `${hostname} is bunq's production; the suite runs against sandboxes only`
  if (search + hash + username + password !== '')
    return 'the URL of a bank has no user, password, query or fragment'
  return null
}

/**
 * The bank of that name. `mock` is started here, strict, in this process, on a free port, and ends with `close()`.
 * @throws Unjudged with the text of `targetFault`
 */
export async function openTarget(name: string): Promise<Target & { close(): Promise<void> }> {
  const fault = targetFault(name)
  if (fault !== null) throw new Unjudged(fault)
  if (name !== 'mock') {
    const url = (SANDBOXES[name] ?? name).replace(/\/+$/, '').replace(/\/v1$/, '')
    return { name, url, close: async () => {} }
  }
  // The one place where a contract meets the server. Loaded only now: most targets are elsewhere.
  const { createMock } = await import('../server/mock.ts')
  // Strict, as the real bank is: an open mock leaves out what it does not demand.
  const mock = await createMock({ strict: true })
  return { name, url: mock.url, close: () => mock.close() }
}
