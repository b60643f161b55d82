import { createSession, deleteSession } from '../bank/session.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { emptyResponse } from '../http/envelope.ts'
import { bunqTime } from '../http/time.ts'
import { presentUser } from './user.ts'

export const create: Endpoint<'CREATE_SessionServer'> = async ({ bank, installation, body, strict }) => {
  const session = createSession(bank, installation(), body.secret, { deviceNeeded: strict })
  const { id, token, created, user } = session
  const time = bunqTime(created)
  return {
    Response: [
      { Id: { id } },
      { Token: { id, created: time, updated: time, token } },
      await presentUser(bank, user),
    ],
  }
}

export const remove: Endpoint<'DELETE_Session'> = ({ bank, session, params }) => {
  deleteSession(bank, session(), params.session_id)
  return emptyResponse()
}
