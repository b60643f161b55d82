import { isSignedBy } from './client-key.ts'
import type { Party } from './enter.ts'
import type { Exchange } from './run.ts'

/**
 * The answers that should carry the bank's signature and do not, each in words. Asked are those to a token that the bank
 * gave in this run: whose key it is, only a token says. The installation itself may be signed; then it must be true.
 */
export function unsigned(exchanges: readonly Exchange[], parties: readonly Party[]): string[] {
  return exchanges.flatMap((exchange) => {
    const { method, url, request, response } = exchange
    const signature = response.headers['x-bunq-server-signature']
    const key = keyFor(request.headers['x-bunq-client-authentication'], parties) ?? keyIn(response.body)
    if (key === undefined || response.status === 429) return []
    if (signature === undefined) {
      const owed = request.headers['x-bunq-client-authentication'] !== undefined
      return owed ? [`no signature: ${method} ${new URL(url).pathname} with ${response.status}`] : []
    }
    if (isSignedBy(key, response.body, signature)) return []
    return [`false signature: ${method} ${new URL(url).pathname} with ${response.status}`]
  })
}

function keyFor(token: string | undefined, parties: readonly Party[]): string | undefined {
  const owner = parties.find(({ session, installation }) => {
    return token !== undefined && (session?.token === token || installation?.token === token)
  })
  return owner?.installation?.publicKey
}

/** The key that an installation has just brought. */
function keyIn(body: string): string | undefined {
  return body.includes('"ServerPublicKey"') ? readKey(body) : undefined
}

function readKey(body: string): string | undefined {
  try {
    const { Response } = JSON.parse(body) as {
      Response: { ServerPublicKey?: { server_public_key?: string } }[]
    }
    return Response.find(({ ServerPublicKey }) => ServerPublicKey)?.ServerPublicKey?.server_public_key
  } catch {
    return undefined
  }
}
