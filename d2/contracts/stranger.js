import { complete, enter } from "./enter.js";
import { outside } from "./line.js";
import { NotAsked } from "./outcome.js";
/**
 * A second user, for what one user must not see of another: made when first needed, and again after it left.
 * @param parties where everyone who entered is noted
 */
export function strangers(line, { strangerKey }, texts, parties) {
    let stranger;
    const arriving = async () => {
        stranger ??= outside(() => enter(line, { key: strangerKey, kind: 'company' }, texts));
        const party = await stranger;
        if (!parties.includes(party))
            parties.push(party);
        if (party.failure?.keyRefused)
            throw new NotAsked('needs a second user, and this bank makes no sandbox users');
        return complete(party);
    };
    const leaving = async () => {
        const party = await arriving();
        stranger = undefined;
        return party;
    };
    return { arriving, leaving };
}
