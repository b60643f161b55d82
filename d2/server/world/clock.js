/** The last time that can be told, in the year 2255: integers are exact up to there. */
export const LAST_TIME = Number.MAX_SAFE_INTEGER;
/** A clock that runs, on the machine's own time unless it is set. */
export function createClock() {
    let offset = 0;
    let stopped = null;
    const now = () => stopped ?? machine() + offset;
    return {
        now,
        at: (reading) => stopped ?? microseconds(reading) + offset,
        get frozen() {
            return stopped !== null;
        },
        set: (time) => {
            if (stopped === null)
                offset = time - machine();
            else
                stopped = time;
        },
        freeze: () => {
            stopped = now();
        },
        resume: () => {
            if (stopped === null)
                return;
            offset = stopped - machine();
            stopped = null;
        },
    };
}
function machine() {
    return microseconds(performance.now());
}
const ORIGIN = performance.timeOrigin;
function microseconds(reading) {
    return Math.round((ORIGIN + reading) * 1000);
}
