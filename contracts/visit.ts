import { requests } from '../fixtures/requests.ts'
import type { Schema } from '../openapi/operation.ts'
import { askOperation } from './ask.ts'
import { type ClientKey, makeClientKey } from './client-key.ts'
import { enter, type Party } from './enter.ts'
import { type Line, openLine } from './line.ts'
import { openPace, type Pacing } from './pace.ts'
import type { Exchange } from './run.ts'
import type { Target } from './target.ts'

export interface VisitOptions {
  /** An API key of the bank's; without one a sandbox user is made. */
  readonly apiKey?: string
  /** Cancel the OAuth clients that are already there. */
  readonly cleanup?: boolean
  /** Milliseconds for one exchange. Default 30,000. */
  readonly timeout?: number
  /**
   * Whether to stay within bunq's published limits. Default `never` for `mock`, `when-told` for a bank on this machine,
   * `always` for every other.
   */
  readonly pacing?: Pacing
  /** Whether undocumented fields are no fault. */
  readonly allowAdditions?: boolean
  /** For the texts that are sent: URLs, descriptions. Default by the clock. */
  readonly seed?: number
  /** Key pairs of a user and of a stranger, where many visits should not each make their own. */
  readonly keys?: readonly [ClientKey, ClientKey]
}

/** A run that has entered its bank. Plain data, so that it can be handed to another thread. Holds secrets. */
export interface Visit {
  readonly target: Target
  readonly timeout: number
  readonly pacing: Pacing
  readonly seed: number
  readonly customer: Party
  /** For a second user, who is made when a promise needs one. */
  readonly strangerKey: ClientKey
  /** Whether the bank answers without a token and says that bunq would not: a mock that is not strict. */
  readonly open: boolean
  readonly allowAdditions: boolean
  /** The OAuth clients that were there before. They are not ours to cancel. */
  readonly found: readonly Pick<Schema<'OauthClient'>, 'id' | 'status'>[]
  /** What was said so far. */
  readonly journal: readonly Exchange[]
}

/** Enters a bank, once a run. What went wrong is in `customer.failure`. */
export async function arrive({ name, url }: Target, options: VisitOptions = {}): Promise<Visit> {
  const { timeout = 30_000, seed = Date.now(), cleanup = false } = options
  const pacing = options.pacing ?? pacingFor(name, url)
  const [key, strangerKey] = options.keys ?? (await Promise.all([makeClientKey(), makeClientKey()]))
  const line = openLine({ url, timeout, pace: openPace(pacing) })
  const credentials = {
    key,
    kind: 'person' as const,
    ...(options.apiKey === undefined ? {} : { apiKey: options.apiKey }),
  }
  const customer = await enter(line, credentials, requests(seed))
  const found = customer.session === undefined ? [] : await clientsOf(line, customer)
  const open = customer.session !== undefined && (await isOpen(line, customer))
  if (cleanup) await cancelAll(line, customer, found)
  return {
    target: { name, url },
    timeout,
    pacing,
    seed,
    customer,
    strangerKey,
    open,
    allowAdditions: options.allowAdditions ?? false,
    found: cleanup ? [] : found,
    journal: line.journal,
  }
}

function pacingFor(name: string, url: string): Pacing {
  if (name === 'mock') return 'never'
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname) ? 'when-told' : 'always'
}

async function clientsOf(line: Line, { user, session }: Party): Promise<Visit['found']> {
  try {
    const answer = await askOperation(line, 'List_all_OauthClient_for_User', {
      params: { user_id: user?.id ?? 0 },
      query: { count: 200 },
      token: session?.token ?? '',
    })
    return answer.items('OauthClient').map(({ id, status }) => ({ id, status }))
  } catch {
    // The promises about the list will say what is wrong with it.
    return []
  }
}

async function isOpen(line: Line, { user }: Party): Promise<boolean> {
  try {
    const params = { user_id: user?.id ?? 0 }
    const { status, exchange } = await askOperation(line, 'List_all_OauthClient_for_User', { params })
    return status === 200 && exchange.response.headers['x-bunq-warning'] !== undefined
  } catch {
    return false
  }
}

async function cancelAll(line: Line, { user, session }: Party, clients: Visit['found']): Promise<void> {
  for (const { id } of clients.filter(({ status }) => status === 'ACTIVE')) {
    await askOperation(line, 'UPDATE_OauthClient_for_User', {
      params: { user_id: user?.id ?? 0, client_id: id },
      token: session?.token ?? '',
      body: { status: 'CANCELLED' },
    }).catch(() => {})
  }
}
