import { type Requests, requests } from '../fixtures/requests.ts'
import type { OperationId } from '../openapi/operation.ts'
import { type Answer, answerOf } from './answer.ts'
import { askOperation, askPath, type Question } from './ask.ts'
import { askBadly, BAD_SESSIONS, type BadSession } from './bad-session.ts'
import { type Belongings, belongings } from './belongings.ts'
import { type Complete, complete, type Party } from './enter.ts'
import { type Line, openLine, outside } from './line.ts'
import { NotAsked, Unjudged } from './outcome.ts'
import { openPace } from './pace.ts'
import { outageOf } from './report/outage.ts'
import type { Exchange } from './run.ts'
import { strangers } from './stranger.ts'
import type { Visit } from './visit.ts'

/** How something is asked through the bank, which fills in the user and the token. */
export interface BankQuestion<Op extends OperationId> extends Question<Op> {
  /** In whose name. Default the customer, by session. */
  readonly as?: Complete | 'installation' | 'nobody'
}

/** The bank as a promise sees it: entered, and ready to be asked. */
export interface Bank extends Belongings {
  /** The user in whose name things are asked. @throws Unjudged where the bank could not be entered */
  customer(): Complete
  /** A second user, with an API context of their own. @throws NotAsked where the bank makes no sandbox users */
  stranger(): Promise<Complete>
  /** The same, for the last time: who needs a stranger afterwards gets another. */
  strangerLeaves(): Promise<Complete>
  /** How the bank refuses a session. Asked for once a run, beside everything else: sessions have a long limit. */
  sessionRefusal(what: BadSession): Promise<Answer>
  /** Begins with what takes long because bunq limits it: the stranger's session, and the refused ones. */
  begin(): void
  /** Asks an operation. `user_id` is the asking user's unless given. */
  ask<Op extends OperationId>(operation: Op, question?: BankQuestion<Op>): Promise<Answer>
  /** Asks what the specification does not know. */
  askPath(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string): Promise<Answer>
  /** The first answer to an operation in this run, where entering has asked it already. */
  seen(operation: OperationId): Answer
  /** Everything that was said in this run so far. */
  readonly exchanges: readonly Exchange[]
  /** Whether the bank itself gave that answer, and not a failing host or somebody on the way. */
  isJudged(exchange: Exchange): boolean
  /** Those that belonged to no promise, since this was asked last. */
  takeAside(): Exchange[]
  /** Everyone who entered, the unfortunate included. */
  readonly parties: readonly Party[]
  /** @throws NotAsked for a mock that is not strict: it does not demand what bunq demands */
  strictOnly(): void
  readonly additionsAllowed: boolean
  readonly texts: Requests
}

/** The bank of a visit, entered already. */
export function openBank(visit: Visit): Bank {
  const { target, timeout, journal, customer, seed } = visit
  const texts = requests(seed + 1)
  const pace = openPace(visit.pacing)
  for (const { operation, method } of journal) pace.called(operation, method)
  const line = openLine({ url: target.url, pace, timeout, journal })
  const parties = [customer]
  const { arriving, leaving } = strangers(line, visit, texts, parties)
  const refusals = new Map<BadSession, Promise<Answer>>()
  const badAnswers = new Set<Exchange>()

  const ask: Bank['ask'] = async (operation, question = {}) => {
    const { as = complete(customer), ...rest } = question
    const party = typeof as === 'string' ? complete(customer) : as
    const token =
      as === 'nobody' ? undefined : as === 'installation' ? party.installation.token : party.session.token
    const params = { user_id: party.user.id, ...rest.params } as typeof question.params & {}
    const answer = await askOperation(line, operation, {
      ...(token === undefined ? {} : { token }),
      ...rest,
      params,
    })
    if (outageOf(answer.exchange) !== null) {
      await assertAlive(line, answer, complete(customer))
      badAnswers.add(answer.exchange)
    }
    return answer
  }
  const sessionRefusal = (what: BadSession): Promise<Answer> => {
    const refusal = refusals.get(what) ?? outside(async () => askBadly(line, complete(customer), what))
    refusals.set(what, refusal)
    return refusal
  }
  return {
    texts,
    parties,
    additionsAllowed: visit.allowAdditions,
    exchanges: line.journal,
    isJudged: (exchange) => outageOf(exchange) === null || badAnswers.has(exchange),
    takeAside: line.takeAside,
    customer: () => complete(customer),
    stranger: arriving,
    strangerLeaves: leaving,
    sessionRefusal,
    begin: () => {
      const refused = visit.open ? (['wrong key'] as const) : BAD_SESSIONS
      // The stranger first: more waits for them. What goes wrong here is told to the promise that asks.
      const begun = arriving().then(() => Promise.all(refused.map(sessionRefusal)))
      begun.catch(() => {})
    },
    ask,
    askPath: (method, path) => askPath(line, null, method, path, { token: complete(customer).session.token }),
    seen: (operation) => {
      const exchange = line.journal.find((one) => {
        return one.operation === operation && one.response.status !== 429 && outageOf(one) === null
      })
      if (exchange !== undefined && !customer.failure?.keyRefused) return answerOf(exchange)
      throw new Unjudged(customer.failure?.reason ?? `${operation} was not asked when the bank was entered`)
    },
    strictOnly: () => {
      if (visit.open) throw new NotAsked('this mock is not strict: it accepts what bunq refuses')
    },
    ...belongings(ask, texts, visit.found),
  }
}

/**
 * A 500 or a page of markup is a bad answer of a bank that is up, and an outage of one that is not. A look at something simple
 * tells.
 */
async function assertAlive(line: Line, { exchange, status }: Answer, { session }: Complete): Promise<void> {
  const simple = exchange.operation === 'List_all_User' ? 'List_all_Installation' : 'List_all_User'
  const { exchange: other } = await askOperation(line, simple, { token: session.token })
  if (other.response.status === 200 && outageOf(other) === null) return
  throw new Unjudged(
    `the bank is out of order: ${status}, ${outageOf(exchange)}; nor does it answer ${simple}`,
  )
}
