import { type KeyObject } from 'node:crypto';
/** The bank's own key pair, which signs every answer once there is an installation. */
export interface ServerKey {
    /** PEM, SPKI, as `ServerPublicKey.server_public_key` gives it. */
    publicKey(): Promise<string>;
    /** RSASSA-PKCS1-v1_5 with SHA-256 over exactly these bytes, base64. Runs off the main thread. */
    sign(body: string): Promise<string>;
    /** The private key, PEM, where the bank made one itself; a bank that is saved keeps it. */
    made(): string | null;
    /**
     * From now on signs with this one, or with a new one.
     * @param made its PEM, where a bank made it
     */
    use(privateKey?: KeySource, made?: string): void;
}
/** A private key, or how to come by it on first need. */
export type KeySource = KeyObject | (() => Promise<KeyObject>);
/** A key pair from that source; by default one is made on first need, off the main thread. */
export declare function serverKey(source?: KeySource): ServerKey;
/**
 * The bank's key as somebody gives it.
 * @throws Error that says what is expected, and nothing of what was given
 */
export declare function readPrivateKey(pem: string): KeyObject;
/** An RSA public key of at least 2048 bits, as PEM of its SPKI; null for anything else, a private key included. */
export declare function readPublicKey(pem: string): string | null;
/** Whether a client's signature, base64, is that of the bytes of its body. Without a public key none is. */
export declare function isSignedBy(publicKey: string | null, body: string, signature: string): boolean;
