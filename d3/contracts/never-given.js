/** What no bank has given to anyone: of the right form, and without meaning. */
export const NEVER_GIVEN = {
    /** Far above any that was seen, and small enough for every database. */
    id: 999_999_999,
    apiKey: `sandbox_${'0123456789abcdef'.repeat(4).slice(0, 56)}`,
    token: '0123456789abcdef'.repeat(4),
};
