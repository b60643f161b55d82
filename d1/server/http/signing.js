import { createPrivateKey, createPublicKey, generateKeyPair, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';
const generatePair = promisify(generateKeyPair);
const signInPool = promisify(sign);
/** A key pair from that source; by default one is made on first need, off the main thread. */
export function serverKey(source) {
    let given = source;
    let privateKey;
    let pem = null;
    const key = () => {
        privateKey ??= typeof given === 'function' ? given() : given ? Promise.resolve(given) : generate();
        return privateKey;
    };
    const generate = async () => {
        const made = await generatedKey();
        pem = made.export({ type: 'pkcs8', format: 'pem' }).toString();
        return made;
    };
    return {
        made: () => pem,
        use: (next, made) => {
            given = next;
            privateKey = undefined;
            pem = made ?? null;
        },
        publicKey: async () => createPublicKey(await key())
            .export({ type: 'spki', format: 'pem' })
            .toString(),
        sign: async (body) => (await signInPool('sha256', Buffer.from(body), await key())).toString('base64'),
    };
}
async function generatedKey() {
    return (await generatePair('rsa', { modulusLength: 2048 })).privateKey;
}
/**
 * The bank's key as somebody gives it.
 * @throws Error that says what is expected, and nothing of what was given
 */
export function readPrivateKey(pem) {
    try {
        const key = createPrivateKey(pem);
        if (isStrongRsa(key))
            return key;
    }
    catch {
        // What OpenSSL says of it helps nobody.
    }
    throw new Error('the server key must be an RSA private key of at least 2048 bits in PEM form, without a passphrase');
}
/** An RSA public key of at least 2048 bits, as PEM of its SPKI; null for anything else, a private key included. */
export function readPublicKey(pem) {
    const text = pem.trim();
    if (!/^-----BEGIN (RSA )?PUBLIC KEY-----/.test(text))
        return null;
    try {
        const key = createPublicKey(text);
        return isStrongRsa(key) ? key.export({ type: 'spki', format: 'pem' }).toString() : null;
    }
    catch {
        return null;
    }
}
function isStrongRsa({ asymmetricKeyType, asymmetricKeyDetails }) {
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
}
/** Whether a client's signature, base64, is that of the bytes of its body. Without a public key none is. */
export function isSignedBy(publicKey, body, signature) {
    return (publicKey !== null && verify('sha256', Buffer.from(body), publicKey, Buffer.from(signature, 'base64')));
}
