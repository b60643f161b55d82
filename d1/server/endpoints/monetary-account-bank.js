import { pageOf } from "../bank/page.js";
import { listResponse } from "../http/envelope.js";
import { bunqTime } from "../http/time.js";
/** Every user has one account, and it is ACTIVE: enough for a client that looks for one before it starts. */
export const list = ({ user, page, path }) => {
    const owner = user();
    const accounts = [{ id: owner.monetaryAccountId }];
    return listResponse(pageOf(accounts, page), () => present(owner), path, page);
};
function present({ id: userId, monetaryAccountId: id, created }) {
    const time = bunqTime(created);
    return {
        MonetaryAccountBank: {
            id,
            created: time,
            updated: time,
            currency: 'EUR',
            description: 'bunq account',
            balance: { value: '0.00', currency: 'EUR' },
            status: 'ACTIVE',
            sub_status: 'NONE',
            user_id: userId,
        },
    };
}
