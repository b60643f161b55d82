import { document } from "../../openapi/generated/document.js";
const sources = document['x-sources'];
/** Whose word a claim is, with the titles and addresses of the sources, the strongest first. */
export function wordsOf(provenance) {
    const kinds = ['documented', 'specified', 'observed', 'assumed'];
    return kinds.flatMap((kind) => {
        const name = provenance[kind];
        if (name === undefined)
            return [];
        const source = kind === 'assumed' ? undefined : sources[name];
        return [{ kind, title: source?.title ?? name, url: source?.url ?? null }];
    });
}
