/** A bank that can be asked. */
export interface Target {
    /** As the caller named it: `mock`, `sandbox`, `partner-sandbox` or a URL. */
    readonly name: string;
    /** Base URL without `/v1` and without a slash at the end. */
    readonly url: string;
}
/** What `openTarget` will not open, in words for the one who asked; null where it will. */
export declare function targetFault(name: string): string | null;
/**
 * The bank of that name. `mock` is started here, strict, in this process, on a free port, and ends with `close()`.
 * @throws Unjudged with the text of `targetFault`
 */
export declare function openTarget(name: string): Promise<Target & {
    close(): Promise<void>;
}>;
