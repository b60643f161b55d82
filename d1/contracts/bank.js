import { requests } from "../fixtures/requests.js";
import { answerOf } from "./answer.js";
import { askOperation, askPath } from "./ask.js";
import { askBadly, BAD_SESSIONS } from "./bad-session.js";
import { belongings } from "./belongings.js";
import { complete } from "./enter.js";
import { openLine, outside } from "./line.js";
import { NotAsked, Unjudged } from "./outcome.js";
import { openPace } from "./pace.js";
import { outageOf } from "./report/outage.js";
import { strangers } from "./stranger.js";
/** The bank of a visit, entered already. */
export function openBank(visit) {
    const { target, timeout, journal, customer, seed } = visit;
    const texts = requests(seed + 1);
    const pace = openPace(visit.pacing);
    for (const { operation, method } of journal)
        pace.called(operation, method);
    const line = openLine({ url: target.url, pace, timeout, journal });
    const parties = [customer];
    const { arriving, leaving } = strangers(line, visit, texts, parties);
    const refusals = new Map();
    const badAnswers = new Set();
    const ask = async (operation, question = {}) => {
        const { as = complete(customer), ...rest } = question;
        const party = typeof as === 'string' ? complete(customer) : as;
        const token = as === 'nobody' ? undefined : as === 'installation' ? party.installation.token : party.session.token;
        const params = { user_id: party.user.id, ...rest.params };
        const answer = await askOperation(line, operation, {
            ...(token === undefined ? {} : { token }),
            ...rest,
            params,
        });
        if (outageOf(answer.exchange) !== null) {
            await assertAlive(line, answer, complete(customer));
            badAnswers.add(answer.exchange);
        }
        return answer;
    };
    const sessionRefusal = (what) => {
        const refusal = refusals.get(what) ?? outside(async () => askBadly(line, complete(customer), what));
        refusals.set(what, refusal);
        return refusal;
    };
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
            const refused = visit.open ? ['wrong key'] : BAD_SESSIONS;
            // The stranger first: more waits for them. What goes wrong here is told to the promise that asks.
            const begun = arriving().then(() => Promise.all(refused.map(sessionRefusal)));
            begun.catch(() => { });
        },
        ask,
        askPath: (method, path) => askPath(line, null, method, path, { token: complete(customer).session.token }),
        seen: (operation) => {
            const exchange = line.journal.find((one) => {
                return one.operation === operation && one.response.status !== 429 && outageOf(one) === null;
            });
            if (exchange !== undefined && !customer.failure?.keyRefused)
                return answerOf(exchange);
            throw new Unjudged(customer.failure?.reason ?? `${operation} was not asked when the bank was entered`);
        },
        strictOnly: () => {
            if (visit.open)
                throw new NotAsked('this mock is not strict: it accepts what bunq refuses');
        },
        ...belongings(ask, texts, visit.found),
    };
}
/**
 * A 500 or a page of markup is a bad answer of a bank that is up, and an outage of one that is not. A look at something simple
 * tells.
 */
async function assertAlive(line, { exchange, status }, { session }) {
    const simple = exchange.operation === 'List_all_User' ? 'List_all_Installation' : 'List_all_User';
    const { exchange: other } = await askOperation(line, simple, { token: session.token });
    if (other.response.status === 200 && outageOf(other) === null)
        return;
    throw new Unjudged(`the bank is out of order: ${status}, ${outageOf(exchange)}; nor does it answer ${simple}`);
}
