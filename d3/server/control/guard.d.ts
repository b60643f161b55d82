/** How a bank may be controlled. */
export interface Access {
    /** The address that the bank listens on. Default 127.0.0.1. */
    readonly host?: string;
    readonly controlToken?: string;
}
/**
 * Why a request may not control the bank; null where it may. A browser sends requests for any page it shows, so a page of
 * another origin is kept out by the Origin and Sec-Fetch-Site that browsers add, and a page whose name was made to point at
 * this machine by the Host it has to send.
 */
export declare function refusal(request: Request, { host, controlToken }: Access): string | null;
/** 127.0.0.0/8, ::1 and localhost, with or without the brackets of a URL. */
export declare function isLoopback(host: string): boolean;
