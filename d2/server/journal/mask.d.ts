export interface Masker {
    /** The mask of a value: `<token 1f2e3d4c>`. The same value has the same mask, of whatever kind it is. */
    mask(kind: string, value: string): string;
    /** A text without the secrets in it. */
    text(text: string): string;
    /** A JSON value without the secrets in it. */
    json(value: unknown): unknown;
}
/** @param key what the masks follow from, so that a mask tells nothing to who does not know it */
export declare function createMasker(key: string): Masker;
