import { createPublicKey, generateKeyPair, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';
/** 2,048 bits, as bunq asks; made off the main thread. */
export function makeClientKey() {
    return promisify(generateKeyPair)('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
}
/** `X-Bunq-Client-Signature`: RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of the body, base64. */
export function signatureOf(body, { privateKey }) {
    return sign('sha256', Buffer.from(body), privateKey).toString('base64');
}
const read = new Map();
/** Reading a key takes longer than using it, and a run has one or two. @throws Error where it is no key */
function keyOf(publicKey) {
    const key = read.get(publicKey) ?? createPublicKey(publicKey);
    read.set(publicKey, key);
    return key;
}
/** Whether `X-Bunq-Server-Signature` is that of the body. @param publicKey PEM, as the installation gave it */
export function isSignedBy(publicKey, body, signature) {
    try {
        return verify('sha256', Buffer.from(body), keyOf(publicKey), Buffer.from(signature, 'base64'));
    }
    catch {
        return false;
    }
}
