import { createSession, deleteSession } from "../bank/session.js";
import { emptyResponse } from "../http/envelope.js";
import { bunqTime } from "../http/time.js";
import { presentUser } from "./user.js";
export const create = async ({ bank, installation, body, strict }) => {
    const session = createSession(bank, installation(), body.secret, { deviceNeeded: strict });
    const { id, token, created, user } = session;
    const time = bunqTime(created);
    return {
        Response: [
            { Id: { id } },
            { Token: { id, created: time, updated: time, token } },
            await presentUser(bank, user),
        ],
    };
};
export const remove = ({ bank, session, params }) => {
    deleteSession(bank, session(), params.session_id);
    return emptyResponse();
};
