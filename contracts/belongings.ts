import type { Requests } from '../fixtures/requests.ts'
import type { Answer } from './answer.ts'
import type { Bank } from './bank.ts'
import { NotAsked, Unjudged } from './outcome.ts'
import type { Visit } from './visit.ts'

type CreateOperation = 'CREATE_OauthClient_for_User' | 'CREATE_OauthClient'

/** What a run has at the bank, made when a promise first needs it. */
export interface Belongings {
  /**
   * Registers an OAuth client and gives the bank's answer, whatever it is. Where the bank allows one at a time, those of
   * this run are cancelled first; never one that was there before.
   * @throws NotAsked where one that was there before is in the way
   */
  createOauthClient(body?: unknown, operation?: CreateOperation): Promise<Answer>
  /** The id of an OAuth client just made. @throws Unjudged where none can be made */
  freshOauthClient(): Promise<number>
  /** The id of an ACTIVE OAuth client that promises share. Not to be cancelled. May have been there before. */
  oauthClient(): Promise<number>
  /** A callback URL just registered on that client, or else on the shared one. */
  callbackUrl(given?: {
    client_id?: number
    url?: string
  }): Promise<{ client_id: number; callback_url_id: number; url: string }>
}

export function belongings(ask: Bank['ask'], texts: Requests, found: Visit['found']): Belongings {
  /** The ids of ACTIVE clients that are ours. */
  const own = new Set<number>()
  const foreign = found.find(({ status }) => status === 'ACTIVE')?.id
  let shared: number | undefined

  async function createOauthClient(
    body: unknown = {},
    operation: CreateOperation = 'CREATE_OauthClient_for_User',
  ): Promise<Answer> {
    const create = (): Promise<Answer> => ask(operation, { body })
    let answer = await create()
    if (isRefusal(answer) && own.size > 0) {
      for (const client_id of own)
        await ask('UPDATE_OauthClient_for_User', { params: { client_id }, body: CANCEL })
      own.clear()
      answer = await create()
    }
    if (isRefusal(answer) && foreign !== undefined) {
      throw new NotAsked(
        'this account already has an OAuth client and the bank allows one; --cleanup would cancel it',
      )
    }
    if (answer.status === 200) own.add(answer.id())
    return answer
  }

  const belongs: Belongings = {
    createOauthClient,
    freshOauthClient: () => setUp('OAuth client', async () => (await createOauthClient()).id()),
    oauthClient: async () => {
      if (shared === undefined || !(own.has(shared) || shared === foreign)) {
        shared = await belongs.freshOauthClient().catch((error: unknown) => {
          if (error instanceof NotAsked && foreign !== undefined) return foreign
          throw error
        })
      }
      return shared
    },
    callbackUrl: async ({ client_id, url } = {}) => {
      const client = client_id ?? (await belongs.oauthClient())
      const text = url ?? texts.callbackUrl()
      const question = { params: { client_id: client }, body: { url: text } }
      const id = await setUp('callback URL', async () =>
        (await ask('CREATE_CallbackUrl_for_User_OauthClient', question)).id(),
      )
      return { client_id: client, callback_url_id: id, url: text }
    },
  }
  return belongs
}

const CANCEL = { status: 'CANCELLED' }

function isRefusal({ status }: Answer): boolean {
  return status >= 400 && status < 500
}

/** Where the setting is broken, the promise that needed it cannot be judged; the one about the setting itself says why. */
async function setUp<T>(what: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof NotAsked || error instanceof Unjudged) throw error
    throw new Unjudged(`no ${what} could be made: ${(error as Error).message}`)
  }
}
