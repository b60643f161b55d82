import { Fault } from '../bank/fault.ts'
import { createInstallation } from '../bank/installation.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { idResponse } from '../http/envelope.ts'
import { readPublicKey } from '../http/signing.ts'
import { bunqTime } from '../http/time.ts'

export const create: Endpoint<'CREATE_Installation'> = async ({ bank, body, key }) => {
  const clientPublicKey = readPublicKey(body.client_public_key)
  if (clientPublicKey === null) throw new Fault('InvalidPublicKey')
  const publicKey = await key.publicKey()
  const { id, tokenId, token, created } = createInstallation(bank, clientPublicKey)
  const time = bunqTime(created)
  return {
    Response: [
      { Id: { id } },
      { Token: { id: tokenId, created: time, updated: time, token } },
      { ServerPublicKey: { server_public_key: publicKey } },
    ],
  }
}

export const list: Endpoint<'List_all_Installation'> = ({ installation }) => idResponse(installation().id)
