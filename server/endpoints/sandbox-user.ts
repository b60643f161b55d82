import { createSandboxUser } from '../bank/user.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { response } from '../http/envelope.ts'

export const createPerson: Endpoint<'CREATE_SandboxUserPerson'> = ({ bank }) => {
  return response({ ApiKey: { api_key: createSandboxUser(bank, 'UserPerson').apiKey } })
}

export const createCompany: Endpoint<'CREATE_SandboxUserCompany'> = ({ bank }) => {
  return response({ ApiKey: { api_key: createSandboxUser(bank, 'UserCompany').apiKey } })
}
