import { isName, nameFor } from "./secret.js";
/** Shorter values are parts of ordinary words; they are masked only where a field says what they are. */
const SHORTEST = 8;
/** The names that stand for the secrets of one run. */
export class Names {
    #names = new Map();
    #counts = new Map();
    #spellings = new Map();
    #pattern = null;
    /** The name of a secret, a new one for a new secret. What is a name already stays what it is. */
    of(kind, value) {
        const known = this.#names.get(value);
        if (known !== undefined || value === '' || isName(value))
            return known ?? value;
        const name = nameFor(kind, value, this.#next(kind));
        this.#names.set(value, name);
        // A number may be that of something else, and a name in its place would break the JSON around it.
        if (value.length >= SHORTEST && /\D/.test(value)) {
            for (const spelling of spellingsOf(value))
                this.#spellings.set(spelling, name);
            this.#pattern = null;
        }
        return name;
    }
    /** A number instead of a secret that came as a number, so that it stays one. It says nothing about other numbers. */
    ordinal(kind, value) {
        const key = `number ${value}`;
        const known = this.#names.get(key) ?? String(this.#next(kind));
        this.#names.set(key, known);
        return known;
    }
    replaceIn(text) {
        if (this.#spellings.size === 0)
            return text;
        this.#pattern ??= new RegExp([...this.#spellings.keys()]
            .sort((a, b) => b.length - a.length)
            .map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
            .join('|'), 'g');
        return text.replace(this.#pattern, (found) => this.#spellings.get(found) ?? found);
    }
    #next(kind) {
        const count = (this.#counts.get(kind) ?? 0) + 1;
        this.#counts.set(kind, count);
        return count;
    }
}
/** As it may stand in plain text, in JSON, in JSON as PHP writes it, and in a URL. */
function spellingsOf(value) {
    const json = JSON.stringify(value).slice(1, -1);
    return new Set([value, json, json.replaceAll('/', '\\/'), encodeURIComponent(value)]);
}
