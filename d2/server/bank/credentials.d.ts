/**
 * Every client_id, secret, token and API key ever given. Kept are fingerprints of 32 bits, which take a tenth of the room and
 * of the time that the texts would: now and then a new text looks like an old one, and then another is drawn.
 */
export declare class Credentials {
    #private;
    /**
     * A text that was never given before.
     * @throws Error where the source only repeats itself
     */
    fresh(draw: () => string): string;
    /** Takes note of a text. False where it was given before, or looks as if. */
    add(text: string): boolean;
    clear(): void;
}
