/** bunq's time: `YYYY-MM-DD hh:mm:ss.ssssss`, UTC. Takes microseconds since 1970. (Chapter 1 and every sample show it so.) */
export declare function bunqTime(microseconds: number): string;
/** Microseconds since 1970 of bunq's time, or of ISO 8601 with a zone; null for any other text. */
export declare function parseTime(text: string): number | null;
