/** The names that stand for the secrets of one run. */
export declare class Names {
    #private;
    /** The name of a secret, a new one for a new secret. What is a name already stays what it is. */
    of(kind: string, value: string): string;
    /** A number instead of a secret that came as a number, so that it stays one. It says nothing about other numbers. */
    ordinal(kind: string, value: string): string;
    replaceIn(text: string): string;
}
