/** A refusal. Thrown anywhere, rendered in one place; the first entry decides the status. */
export class Fault extends Error {
    entries;
    constructor(name, values = {}, ...more) {
        super(name);
        this.entries = [{ name, values }, ...more];
    }
}
export function notFound(object, id) {
    return new Fault('ObjectNotFound', { object, id });
}
