import { Fault } from "../bank/fault.js";
import { createInstallation } from "../bank/installation.js";
import { idResponse } from "../http/envelope.js";
import { readPublicKey } from "../http/signing.js";
import { bunqTime } from "../http/time.js";
export const create = async ({ bank, body, key }) => {
    const clientPublicKey = readPublicKey(body.client_public_key);
    if (clientPublicKey === null)
        throw new Fault('InvalidPublicKey');
    const publicKey = await key.publicKey();
    const { id, tokenId, token, created } = createInstallation(bank, clientPublicKey);
    const time = bunqTime(created);
    return {
        Response: [
            { Id: { id } },
            { Token: { id: tokenId, created: time, updated: time, token } },
            { ServerPublicKey: { server_public_key: publicKey } },
        ],
    };
};
export const list = ({ installation }) => idResponse(installation().id);
