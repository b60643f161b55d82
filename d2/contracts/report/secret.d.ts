/** What a secret is called, and what it looks like. */
/** What kind of secret stands in a JSON member or a parameter of this name; null for none. */
export declare function memberKind(name: string): string | null;
/** What kind of secret a header of this name carries; null for none. */
export declare function headerKind(name: string): string | null;
/** Texts that are secrets wherever they stand. */
export declare const SECRET_FORMS: readonly {
    readonly kind: string;
    readonly form: RegExp;
}[];
/**
 * The name that is written instead of a secret. It keeps the form where the specification lays one down, so that others who
 * hold a recording against it see the form that the bank sent.
 */
export declare function nameFor(kind: string, value: string, number: number): string;
export declare function isName(text: string): boolean;
