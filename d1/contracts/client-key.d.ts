/** The RSA key pair of one installation, PEM. */
export interface ClientKey {
    readonly publicKey: string;
    readonly privateKey: string;
}
/** 2,048 bits, as bunq asks; made off the main thread. */
export declare function makeClientKey(): Promise<ClientKey>;
/** `X-Bunq-Client-Signature`: RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of the body, base64. */
export declare function signatureOf(body: string, { privateKey }: ClientKey): string;
/** Whether `X-Bunq-Server-Signature` is that of the body. @param publicKey PEM, as the installation gave it */
export declare function isSignedBy(publicKey: string, body: string, signature: string): boolean;
