import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject, sign, verify } from 'node:crypto'
import { promisify } from 'node:util'

/** The bank's own key pair, which signs every answer once there is an installation. */
export interface ServerKey {
  /** PEM, SPKI, as `ServerPublicKey.server_public_key` gives it. */
  publicKey(): Promise<string>
  /** RSASSA-PKCS1-v1_5 with SHA-256 over exactly these bytes, base64. Runs off the main thread. */
  sign(body: string): Promise<string>
  /** The private key, PEM, where the bank made one itself; a bank that is saved keeps it. */
  made(): string | null
  /**
   * From now on signs with this one, or with a new one.
   * @param made its PEM, where a bank made it
   */
  use(privateKey?: KeySource, made?: string): void
}

/** A private key, or how to come by it on first need. */
export type KeySource = KeyObject | (() => Promise<KeyObject>)

const generatePair = promisify(generateKeyPair)
const signInPool = promisify(sign)

/** A key pair from that source; by default one is made on first need, off the main thread. */
export function serverKey(source?: KeySource): ServerKey {
  let given = source
  let privateKey: Promise<KeyObject> | undefined
  let pem: string | null = null
  const key = (): Promise<KeyObject> => {
    privateKey ??= typeof given === 'function' ? given() : given ? Promise.resolve(given) : generate()
    return privateKey
  }
  const generate = async (): Promise<KeyObject> => {
    const made = await generatedKey()
    pem = made.export({ type: 'pkcs8', format: 'pem' }).toString()
    return made
  }
  return {
    made: () => pem,
    use: (next, made) => {
      given = next
      privateKey = undefined
      pem = made ?? null
    },
    publicKey: async () =>
      createPublicKey(await key())
        .export({ type: 'spki', format: 'pem' })
        .toString(),
    sign: async (body) => (await signInPool('sha256', Buffer.from(body), await key())).toString('base64'),
  }
}

async function generatedKey(): Promise<KeyObject> {
  return (await generatePair('rsa', { modulusLength: 2048 })).privateKey
}

/**
 * The bank's key as somebody gives it.
 * @throws Error that says what is expected, and nothing of what was given
 */
export function readPrivateKey(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem)
    if (isStrongRsa(key)) return key
  } catch {
    // What OpenSSL says of it helps nobody.
  }
  throw new Error(
    'the server key must be an RSA private key of at least 2048 bits in PEM form, without a passphrase',
  )
}

/** An RSA public key of at least 2048 bits, as PEM of its SPKI; null for anything else, a private key included. */
export function readPublicKey(pem: string): string | null {
  const text = pem.trim()
  if (!/^-----BEGIN (RSA )?PUBLIC KEY-----/.test(text)) return null
  try {
    const key = createPublicKey(text)
    return isStrongRsa(key) ? key.export({ type: 'spki', format: 'pem' }).toString() : null
  } catch {
    return null
  }
}

function isStrongRsa({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048
}

/** Whether a client's signature, base64, is that of the bytes of its body. Without a public key none is. */
export function isSignedBy(publicKey: string | null, body: string, signature: string): boolean {
  return (
    publicKey !== null && verify('sha256', Buffer.from(body), publicKey, Buffer.from(signature, 'base64'))
  )
}
