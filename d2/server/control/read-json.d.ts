/**
 * The JSON of a body; undefined for an empty one.
 * @param limit bytes
 * @throws Mistaken
 */
export declare function readJson(request: Request, limit: number): Promise<unknown>;
