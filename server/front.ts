import type { MiddlewareHandler } from 'hono'
import { createApp } from './app.ts'
import type { Controls, Setup } from './controls.ts'
import { type BankOptions, createHandling, type OwnHandling } from './handling.ts'
import type { Environment, Fetch } from './http/exchange.ts'
import { createRing } from './journal/ring.ts'

export interface FrontOptions extends BankOptions, Setup {
  /** How many requests are remembered. Default 1000; 0 remembers none. */
  journal?: number
  /** What `/__mock` answers to, as `Authorization: Bearer …`. Without one it answers on loopback only, and to anybody there. */
  controlToken?: string
  /** Default 127.0.0.1. */
  host?: string
}

/** What a front adds to a bank once something is to fail. */
export interface Disturbance {
  readonly faults: { readonly none: boolean }
  readonly fetch: Fetch
}

/** A bank with all that stands around it. */
export interface Front {
  readonly handling: OwnHandling
  readonly fetch: Fetch
  /** What a test can do to the bank. Loaded on first need, because most banks are only asked. */
  controls(): Promise<Controls>
  /** Lets nobody wait any longer. */
  close(): void
}

export const JOURNAL_SIZE = 1000

/**
 * What stands before a bank: the control endpoints beside it, the journal, and the faults. Nothing of it is routing or
 * middleware, so that a bank without faults is as fast as the bank alone.
 * @param afterwards hears of every request that was answered
 */
export function createFront(
  options: FrontOptions,
  middleware: readonly MiddlewareHandler[],
  afterwards?: (method: string) => void,
): Front {
  const handling = createHandling(options)
  const bank: Fetch = createApp(handling, ...middleware).fetch
  const { journal: size = JOURNAL_SIZE } = options
  const ring = size === 0 ? null : createRing(size, handling.world.clock)
  const closing = new AbortController()
  let disturbance: Disturbance | null = null
  let loaded: Promise<Controls> | undefined

  const load = async (): Promise<Controls> => {
    const { createControls } = await import('./controls.ts')
    await checkSetup(options)
    const made = createControls({ handling, ring, bank, setup: options, closing: closing.signal })
    disturbance = made.disturbance
    return made.controls
  }
  const controls = (): Promise<Controls> => {
    loaded ??= load()
    return loaded
  }
  const control: Fetch = async (request) => {
    const { answerControl } = await import('./control/control.ts')
    return answerControl(request, await controls(), options)
  }
  const ask: Fetch = (request, env = {}) => {
    const { url } = request
    if (isControl(url)) return control(request)
    // Written out, because a spread would take a twentieth of the whole request.
    const noted: Environment =
      ring === null
        ? env
        : { incoming: env.incoming, request: env.request, exchange: ring.begin(request.method, url) }
    return disturbance === null || disturbance.faults.none
      ? bank(request, noted)
      : disturbance.fetch(request, noted)
  }
  return {
    handling,
    fetch: afterwards === undefined ? ask : announced(ask, afterwards),
    controls,
    close: () => closing.abort(),
  }
}

/** @throws Mistaken */
async function checkSetup({ users }: Setup): Promise<void> {
  if (users === undefined) return
  const { expectControl } = await import('../openapi/control-check.ts')
  expectControl('Setup', { users })
}

const CONTROL = '/__mock'

function isControl(url: string): boolean {
  const path = url.indexOf('/', 'https://'.length)
  return url.startsWith(CONTROL, path) && /^[/?]?$/.test(url.charAt(path + CONTROL.length))
}

function announced(ask: Fetch, afterwards: (method: string) => void): Fetch {
  return async (request, env) => {
    try {
      return await ask(request, env)
    } finally {
      afterwards(request.method)
    }
  }
}
