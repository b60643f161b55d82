import { Mistaken, mistakesBy } from "../../openapi/control.js";
import { understandRule } from "./rule.js";
export function createFaults() {
    let lastId = 0;
    let active = [];
    return {
        get none() {
            return active.length === 0;
        },
        add: (rule) => {
            const understood = understandRule(rule);
            lastId += 1;
            active.push({ id: lastId, understood, seen: 0, hits: 0 });
            return lastId;
        },
        remove: (id) => {
            const count = active.length;
            active = active.filter((one) => one.id !== id);
            return active.length < count;
        },
        clear: () => {
            active = [];
        },
        list: () => active.map(({ id, understood, seen, hits }) => ({
            id,
            rule: structuredClone(understood.rule),
            seen,
            hits,
        })),
        hit: (method, path, operation) => {
            for (const one of active) {
                const { rule, matches } = one.understood;
                if (!matches(method, path, operation))
                    continue;
                one.seen += 1;
                const { nth = 1, count = Number.POSITIVE_INFINITY } = rule;
                if (one.seen < nth || one.seen >= nth + count)
                    continue;
                one.hits += 1;
                return { ...one.understood, id: one.id };
            }
            return undefined;
        },
    };
}
/** Adds all of these or none. @param at where they stand @throws Mistaken with everything that is wrong with any of them */
export function addFaults(faults, rules, at) {
    const mistakes = rules.flatMap((rule, index) => mistakesBy(() => understandRule(rule, `${at}[${index}]`)));
    if (mistakes.length > 0)
        throw new Mistaken(mistakes);
    for (const rule of rules)
        faults.add(rule);
}
