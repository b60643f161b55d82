/** Characters of a body that are kept. */
export const KEPT = 16_384;
/**
 * One request and its answer while they happen. It takes only what lies at hand, and is made presentable when somebody
 * looks: a bank that remembers its requests should be as fast as one that does not.
 */
export class Exchange {
    number;
    /** By the bank's clock, microseconds. */
    time;
    method;
    url;
    /** Milliseconds, by the clock that nobody sets. */
    began;
    operation = null;
    userId = null;
    token = null;
    signed = false;
    requestBody = null;
    /** What the specification has against a body that is not kept whole. */
    judged = null;
    status = null;
    milliseconds = null;
    responseBody = null;
    fault = null;
    constructor(number, began, time, method, url) {
        this.number = number;
        this.began = began;
        this.time = time;
        this.method = method;
        this.url = url;
    }
    /** The request came to this operation. */
    reached(operation, token, signature) {
        this.operation = operation;
        this.token = token ?? null;
        this.signed = signature !== undefined;
    }
    calledBy(userId) {
        this.userId = userId ?? null;
    }
    /** @param judge names what is wrong with the body; asked at once where the body is too long to be kept */
    received(body, judge) {
        this.requestBody = beginningOf(body);
        if (body.length > KEPT)
            this.judged = judge();
    }
    /** The body could not be read. */
    unreadable(faults) {
        this.judged = faults;
    }
    answered(status, body) {
        this.status = status;
        this.milliseconds = performance.now() - this.began;
        this.responseBody = beginningOf(body);
    }
    /** The connection was reset, and the caller saw no answer. */
    lost() {
        this.status = null;
        this.milliseconds = null;
        this.responseBody = null;
    }
}
/** Copied, because a slice would keep the whole text alive. */
function beginningOf(body) {
    return body.length <= KEPT ? body : Buffer.from(body.slice(0, KEPT)).toString();
}
export function exchangeOf(env) {
    return env?.exchange;
}
