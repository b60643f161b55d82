/** What a TLS server needs to pass for a few hosts, and what a client needs to believe it. All PEM. */
export interface Certificates {
    readonly authority: string;
    readonly certificate: string;
    readonly key: string;
}
/**
 * A certificate authority of the moment and one certificate by it. The authority may vouch for nothing but these hosts, and
 * its private key cannot be exported and is gone when this returns.
 */
export declare function makeCertificates(hosts: readonly string[]): Promise<Certificates>;
