/** The answer to what never became a request. There is no token to sign for, no id to echo and no language to go by. */
export declare function malformedResponse(): Response;
/** The same as bytes for a bare connection, which it ends. */
export declare function malformedMessage(): string;
