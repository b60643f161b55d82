import { createSandboxUser } from "../bank/user.js";
import { response } from "../http/envelope.js";
export const createPerson = ({ bank }) => {
    return response({ ApiKey: { api_key: createSandboxUser(bank, 'UserPerson').apiKey } });
};
export const createCompany = ({ bank }) => {
    return response({ ApiKey: { api_key: createSandboxUser(bank, 'UserCompany').apiKey } });
};
