import { manners } from "../../openapi/claim.js";
/** A general rule of the answers as a claim. */
export function mannerClaim(name) {
    const { rule, provenance } = manners[name];
    return { pointer: `#/x-manners/${name}`, rule, provenance, question: null };
}
/** Whether nobody but this project makes the claim. */
export function isAssumed(provenance) {
    return Object.keys(provenance).every((kind) => kind === 'assumed');
}
