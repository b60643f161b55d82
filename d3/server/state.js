import { allOauthClients } from "./bank/oauth-client.js";
import { hasExpired } from "./bank/session.js";
import { apiKeysByUser } from "./bank/snapshot.js";
import { presentOauthClient } from "./endpoints/oauth-client.js";
import { bunqTime } from "./http/time.js";
export function readState(bank) {
    const apiKeys = apiKeysByUser(bank);
    return {
        now: bunqTime(bank.world.now()),
        users: [...bank.users.values()].map((user) => {
            const { id, kind, created } = user;
            return { id, kind, created: bunqTime(created), apiKeys: apiKeys.get(user) ?? [] };
        }),
        oauthClients: allOauthClients(bank).map(presentOwned),
        installations: [...bank.installationsByToken.values()].map(({ id, created, token }) => {
            return { id, created: bunqTime(created), token };
        }),
        devices: [...bank.devices.values()].map((device) => ({ ...device, created: bunqTime(device.created) })),
        sessions: [...bank.sessionsByToken.values()].map((session) => ({
            id: session.id,
            userId: session.user.id,
            installationId: session.installation.id,
            created: bunqTime(session.created),
            expires: bunqTime(session.expires),
            expired: hasExpired(bank, session),
            token: session.token,
        })),
    };
}
/** An OAuth client as bunq shows it, and the user whose it is. */
export function presentOwned(client) {
    return { userId: client.userId, ...presentOauthClient(client) };
}
