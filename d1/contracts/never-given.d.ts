/** What no bank has given to anyone: of the right form, and without meaning. */
export declare const NEVER_GIVEN: {
    /** Far above any that was seen, and small enough for every database. */
    readonly id: 999999999;
    readonly apiKey: `sandbox_${string}`;
    readonly token: string;
};
