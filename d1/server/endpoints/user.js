import { profileOf } from "../bank/user.js";
import { response } from "../http/envelope.js";
import { bunqTime } from "../http/time.js";
export const list = async ({ bank, user }) => response(await presentUser(bank, user()));
export const read = async ({ bank, user }) => response(await presentUser(bank, user()));
/** A user in the wrapper of its kind, with the fields that clients read. */
export async function presentUser(bank, user) {
    const profile = await profileOf(bank, user);
    const time = bunqTime(user.created);
    const start = { id: user.id, created: time, updated: time, public_uuid: profile.publicUuid };
    const end = {
        display_name: profile.displayName,
        public_nick_name: profile.publicNickName,
        language: 'en_US',
        region: 'nl_NL',
        status: 'ACTIVE',
        sub_status: 'NONE',
        session_timeout: bank.rules.sessionTimeout,
        daily_limit_without_confirmation_login: { value: '250.00', currency: 'EUR' },
    };
    if (user.kind === 'UserCompany')
        return { UserCompany: { ...start, name: profile.legalName, ...end } };
    const { firstName = '', lastName = '', legalName } = profile;
    return {
        UserPerson: { ...start, first_name: firstName, last_name: lastName, legal_name: legalName, ...end },
    };
}
