import { operations } from "../openapi/operation.js";
/** Tells what is being asked and how many are left: on one line of a terminal, in plain lines anywhere else. */
export function tell(screen) {
    return screen.isTTY === true ? onOneLine(screen) : inPlainLines(screen);
}
const CLEAR = '\r\u001b[2K';
function onOneLine(screen) {
    let total = 0;
    let asked = 0;
    return {
        begin: ({ name, url }, promises) => {
            total = promises;
            screen.write(`${CLEAR}Asking ${called(name, url)}: ${promises} promises`);
        },
        asking: ({ operation, title }) => {
            const left = String(total - asked).padStart(String(total).length);
            const line = `${left} left  ${operation} ${title}`;
            screen.write(`${CLEAR}${line.slice(0, (screen.columns ?? 80) - 1)}`);
        },
        asked: () => {
            asked += 1;
        },
        end: () => screen.write(CLEAR),
    };
}
function inPlainLines(screen) {
    let total = 0;
    let asked = 0;
    let resource;
    return {
        begin: ({ name, url }, promises) => {
            total = promises;
            screen.write(`Asking ${called(name, url)}: ${promises} promises\n`);
        },
        asking: ({ operation }) => {
            const next = operations.find(({ id }) => id === operation)?.resource;
            // Every answer is looked at once more at the end, one resource after the other: that takes no time worth a line.
            if (next === resource)
                return;
            resource = next;
            screen.write(`  ${next} (${total - asked} left)\n`);
        },
        asked: ({ operation, title, outcome }) => {
            asked += 1;
            if (outcome === 'broken')
                screen.write(`  broken: ${operation} ${title}\n`);
        },
        end: () => { },
    };
}
function called(name, url) {
    return name === url ? name : `${name} at ${url}`;
}
