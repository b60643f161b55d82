import { createPublicKey, generateKeyPair, type KeyObject, sign, verify } from 'node:crypto'
import { promisify } from 'node:util'

/** The bank's own key pair, which signs every answer once there is an installation. */
export interface ServerKey {
  /** PEM, SPKI, as `ServerPublicKey.server_public_key` gives it. */
  publicKey(): Promise<string>
  /** RSASSA-PKCS1-v1_5 with SHA-256 over exactly these bytes, base64. Runs off the main thread. */
  sign(body: string): Promise<string>
}

const generate = promisify(generateKeyPair)
const signInPool = promisify(sign)

/** A key pair that is made on first need, off the main thread, or the one given. */
export function serverKey(given?: KeyObject | (() => Promise<KeyObject>)): ServerKey {
  let privateKey: Promise<KeyObject> | undefined
  const key = (): Promise<KeyObject> => {
    privateKey ??= typeof given === 'function' ? given() : given ? Promise.resolve(given) : generatedKey()
    return privateKey
  }
  return {
    publicKey: async () =>
      createPublicKey(await key())
        .export({ type: 'spki', format: 'pem' })
        .toString(),
    sign: async (body) => (await signInPool('sha256', Buffer.from(body), await key())).toString('base64'),
  }
}

async function generatedKey(): Promise<KeyObject> {
  return (await generate('rsa', { modulusLength: 2048 })).privateKey
}

/** An RSA public key of at least 2048 bits, as PEM of its SPKI; null for anything else, a private key included. */
export function readPublicKey(pem: string): string | null {
  const text = pem.trim()
  if (!/^-----BEGIN (RSA )?PUBLIC KEY-----/.test(text)) return null
  try {
    const key = createPublicKey(text)
    const bits = key.asymmetricKeyType === 'rsa' ? (key.asymmetricKeyDetails?.modulusLength ?? 0) : 0
    return bits >= 2048 ? key.export({ type: 'spki', format: 'pem' }).toString() : null
  } catch {
    return null
  }
}

/** Whether a client's signature, base64, is that of the bytes of its body. */
export function isSignedBy(publicKey: string, body: Uint8Array, signature: string): boolean {
  return verify('sha256', body, publicKey, Buffer.from(signature, 'base64'))
}
