/** The library: `import { createMock } from 'bunq-mock'`. */
import type { Hono, MiddlewareHandler } from 'hono'
import { createApp } from './app.ts'
import { openBank, type Rules } from './bank/bank.ts'
import { classicRateLimit } from './http/rate-limit.ts'
import { readPrivateKey, serverKey } from './http/signing.ts'
import { listen } from './listen.ts'
import { realWorld, seededWorld } from './world.ts'

export interface MockOptions {
  /** The same ids, credentials, people and start of the clock on every run. */
  seed?: number
  /** Refuse what bunq would refuse. Default false: the documentation's requests work without a token. */
  strict?: boolean
  /** Default `off`. */
  rateLimit?: 'off' | 'classic'
  /** Seconds that a session lives. Default a week. */
  sessionTimeout?: number
  /** Whether a user may have only one ACTIVE OAuth client. Default false. */
  singleOauthClient?: boolean
  /** Default `chapter`: `client_…` and `secret_…`. */
  credentialFormat?: Rules['credentialFormat']
  /** The RSA private key, PEM, that signs the answers. One is made on first need otherwise. */
  serverKey?: string
  /** Default a free port of 127.0.0.1. */
  port?: number
  host?: string
}

export interface Mock {
  /** Base URL, such as `http://127.0.0.1:49152`. */
  readonly url: string
  /** Ends every connection and frees the port. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** The app of a fresh bank, not listening. */
export function createBankApp(options: MockOptions, ...middleware: MiddlewareHandler[]): Hono {
  const { strict = false } = options
  const world = options.seed === undefined ? realWorld() : seededWorld(options.seed)
  const bank = openBank(world, {
    credentialFormat: options.credentialFormat ?? 'chapter',
    singleOauthClient: options.singleOauthClient ?? false,
    httpsOnly: strict,
    sessionTimeout: options.sessionTimeout ?? 604_800,
  })
  const handling = {
    world,
    bank,
    strict,
    key: serverKey(options.serverKey === undefined ? undefined : readPrivateKey(options.serverKey)),
    ...(options.rateLimit === 'classic' ? { rateLimit: classicRateLimit(world.now) } : {}),
  }
  return createApp(handling, ...middleware)
}

/** A fresh bank of your own, listening. */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { host = '127.0.0.1', port = 0 } = options
  const { url, close } = await listen(createBankApp(options), { host, port, ownProcess: false })
  return { url, close, [Symbol.asyncDispose]: close }
}
