import type { Schema } from '../../openapi/operation.ts'
import { createDeviceServer, type DeviceServer, readDeviceServer } from '../bank/device-server.ts'
import { pageOf } from '../bank/page.ts'
import type { Endpoint } from '../http/endpoint.ts'
import { idResponse, listResponse, response } from '../http/envelope.ts'
import { bunqTime } from '../http/time.ts'

export const create: Endpoint<'CREATE_DeviceServer'> = ({ bank, installation, body, address }) => {
  const { description, secret: apiKey } = body
  return idResponse(createDeviceServer(bank, installation(), { description, apiKey, ip: address() }).id)
}

export const list: Endpoint<'List_all_DeviceServer'> = ({ installation, page, path }) => {
  return listResponse(pageOf(installation().devices, page), present, path, page)
}

export const read: Endpoint<'READ_DeviceServer'> = ({ bank, installation, params }) => {
  return response(present(readDeviceServer(bank, installation(), params.device_server_id)))
}

function present({ id, created, description, ip, status }: DeviceServer): Schema<'DeviceServerItem'> {
  const time = bunqTime(created)
  return { DeviceServer: { id, created: time, updated: time, description, ip, status } }
}
