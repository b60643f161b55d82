/** What the control endpoints, a configuration and a saved bank say, held against `control.yaml`. */
import { Mistaken, mistakesOf } from "./control.js";
import { validators } from "./generated/control-validators.js";
const checks = validators;
/** The value, which is of that schema. @param at where it stands @throws Mistaken */
export function expectControl(name, value, at = '') {
    const mistakes = mistakesOf(checks[name], value, at);
    if (mistakes.length > 0)
        throw new Mistaken(mistakes);
    return value;
}
