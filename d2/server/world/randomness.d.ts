/** Each purpose has a stream of its own, so that reading does not shift what creating gets. */
export type Purpose = 'hex' | 'alphanumeric' | 'uuid';
/** How often each stream was drawn from. */
export type Drawn = Record<Purpose, number>;
export interface Randomness {
    /** Null where the source is the system's. */
    readonly seed: number | null;
    readonly drawn: Drawn;
    /** A text of that many lower-case letters and digits. */
    alphanumeric(length: number): string;
    /** A text of that many lower-case hex digits. */
    hex(length: number): string;
    uuid(): string;
}
/** Texts that nobody can guess; with a seed the same ones on every run, from where `drawn` says. */
export declare function randomness(seed: number | null, drawn?: Drawn): Randomness;
/** 32 bytes that follow from these three. */
export declare function seededBytes(seed: number, purpose: string, draw: number): Buffer;
