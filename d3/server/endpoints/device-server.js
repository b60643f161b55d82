import { createDeviceServer, readDeviceServer } from "../bank/device-server.js";
import { pageOf } from "../bank/page.js";
import { idResponse, listResponse, response } from "../http/envelope.js";
import { bunqTime } from "../http/time.js";
export const create = ({ bank, installation, body, address }) => {
    const { description, secret: apiKey } = body;
    return idResponse(createDeviceServer(bank, installation(), { description, apiKey, ip: address() }).id);
};
export const list = ({ installation, page, path }) => {
    return listResponse(pageOf(installation().devices, page), present, path, page);
};
export const read = ({ bank, installation, params }) => {
    return response(present(readDeviceServer(bank, installation(), params.device_server_id)));
};
function present({ id, created, description, ip, status }) {
    const time = bunqTime(created);
    return { DeviceServer: { id, created: time, updated: time, description, ip, status } };
}
