/** Which part of a list is wanted. `olderId` is ignored where `newerId` is given too. */
export interface PageRequest {
    readonly count: number;
    readonly olderId?: number;
    readonly newerId?: number;
}
export interface Page<T> {
    /** Newest first. */
    readonly items: readonly T[];
    readonly hasNewer: boolean;
    readonly hasOlder: boolean;
}
/**
 * @param all by ascending id
 * @returns the newest items; with `olderId` those next below it, with `newerId` those next above it
 */
export declare function pageOf<T extends {
    readonly id: number;
}>(all: readonly T[], request: PageRequest): Page<T>;
/** The item of that id. @param all by ascending id */
export declare function findById<T extends {
    readonly id: number;
}>(all: readonly T[], id: number): T | undefined;
