import { Mistaken } from "../../openapi/control.js";
import { bunqTime, parseTime } from "../http/time.js";
import { LAST_TIME } from "../world/clock.js";
export function mockClock(clock) {
    const set = (time) => clock.set(microseconds(time));
    return {
        get now() {
            return bunqTime(clock.now());
        },
        get date() {
            return new Date(Math.floor(clock.now() / 1000));
        },
        get frozen() {
            return clock.frozen;
        },
        freeze: (time) => {
            clock.freeze();
            if (time !== undefined)
                set(time);
        },
        resume: () => clock.resume(),
        set,
        advance: (duration) => {
            const time = clock.now() + lengthOf(duration);
            if (time > LAST_TIME)
                throw new Mistaken([{ at: 'advance', message: 'leads past the year 2255' }]);
            clock.set(time);
        },
    };
}
function microseconds(time) {
    const parsed = typeof time === 'string' ? parseTime(time) : time.getTime() * 1000;
    if (parsed === null || !(parsed >= 0 && parsed <= LAST_TIME)) {
        const message = `${JSON.stringify(time)} is neither bunq's time nor ISO 8601 with a zone, from 1970 to 2255`;
        throw new Mistaken([{ at: 'set', message }]);
    }
    return parsed;
}
const MICROSECONDS = { days: 86_400e6, hours: 3600e6, minutes: 60e6, seconds: 1e6, milliseconds: 1e3 };
function lengthOf(duration) {
    let sum = 0;
    for (const [unit, amount] of Object.entries(duration)) {
        const length = Object.hasOwn(MICROSECONDS, unit)
            ? MICROSECONDS[unit]
            : undefined;
        if (length === undefined || !(amount >= 0)) {
            const message = `expected days, hours, minutes, seconds or milliseconds of 0 or more, got ${unit}: ${amount}`;
            throw new Mistaken([{ at: 'advance', message }]);
        }
        sum += Math.round(amount * length);
    }
    return sum;
}
