// Generated from openapi/control.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/__mock/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the bank is up */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["readDescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the bank remembers
         * @description Everything is shown in clear, API keys, tokens and secrets included.
         */
        get: operations["readState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest requests, the oldest first */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /** Forget the requests */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/requests/invalid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those of the latest requests that broke the specification */
        get: operations["listInvalidRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/sandbox-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user with an API key and a session that is ready */
        post: operations["createSandboxUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/oauth-client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An OAuth client with its callback URLs, made by the rules of the bank */
        post: operations["createOauthClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back to the start
         * @description The bank is as it was when it opened, with the users and faults that it was configured with. The seed starts over, the clock is where it was, and the recorded requests are forgotten.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that the bank remembers, to be restored later */
        get: operations["takeSnapshot"];
        /** Make the bank what it was */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules, in the order in which they are tried */
        get: operations["listFaults"];
        put?: never;
        /** Add a rule behind the others */
        post: operations["addFault"];
        /** Remove every rule */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/faults/{fault_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a rule */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What time it is in the bank */
        get: operations["readClock"];
        /**
         * Set it, move it on, stop it or let it run
         * @description The members are obeyed in the order set, advance, frozen.
         */
        put: operations["changeClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Mistakes: {
            mistakes: components["schemas"]["Mistake"][];
        };
        Mistake: {
            /** @description Where it is, such as `users[0].apiKey`; empty for the whole. */
            at: string;
            message: string;
        };
        Health: {
            /** @constant */
            status: "ok";
            version: string;
            now: components["schemas"]["Time"];
        };
        State: {
            now: components["schemas"]["Time"];
            users: components["schemas"]["UserState"][];
            oauthClients: components["schemas"]["OwnedOauthClient"][];
            installations: components["schemas"]["InstallationState"][];
            devices: components["schemas"]["DeviceState"][];
            sessions: components["schemas"]["SessionState"][];
        };
        UserState: {
            id: components["schemas"]["ObjectId"];
            kind: components["schemas"]["UserKind"];
            created: components["schemas"]["Time"];
            apiKeys: components["schemas"]["ApiKey"][];
        };
        /** @description An OAuth client to the letter as bunq shows it, and the user whose it is. */
        OwnedOauthClient: {
            userId: components["schemas"]["ObjectId"];
            id: components["schemas"]["OauthClient"]["id"];
            status: components["schemas"]["OauthClient"]["status"];
            display_name: components["schemas"]["OauthClient"]["display_name"];
            client_id: components["schemas"]["OauthClient"]["client_id"];
            secret: components["schemas"]["OauthClient"]["secret"];
            callback_url: components["schemas"]["OauthClient"]["callback_url"];
        };
        InstallationState: {
            id: components["schemas"]["ObjectId"];
            created: components["schemas"]["Time"];
            token: string;
        };
        DeviceState: {
            id: components["schemas"]["ObjectId"];
            installationId: components["schemas"]["ObjectId"];
            created: components["schemas"]["Time"];
            description: string;
            ip: string;
            status: components["schemas"]["DeviceServer"]["status"];
        };
        SessionState: {
            id: components["schemas"]["ObjectId"];
            userId: components["schemas"]["ObjectId"];
            installationId: components["schemas"]["ObjectId"];
            created: components["schemas"]["Time"];
            expires: components["schemas"]["Time"];
            /** @description Whether it has, by the bank's clock. */
            expired: boolean;
            token: string;
        };
        /**
         * @description One request and its answer. Secrets are masked, and the same secret has the same mask everywhere. `status` and
         *     `milliseconds` are null as long as there is no answer, and for ever where the connection was reset.
         */
        RecordedRequest: {
            /** @description Counts from 1. */
            number: number;
            time: components["schemas"]["Time"];
            milliseconds: number | null;
            method: string;
            /** @description With its query. */
            path: string;
            /** @description The operationId; null where the specification knows none for this method and path. */
            operation: string | null;
            /** @description The session's user, or else the one in the path. */
            userId: number | null;
            /** @description The mask of X-Bunq-Client-Authentication. */
            token: string | null;
            /** @description JSON where it is JSON, text otherwise, cut after 16,384 characters; null where the bank did not read it. */
            requestBody: unknown;
            status: number | null;
            /** @description As the request's. */
            responseBody: unknown;
            /** @description The rule that disturbed it, and what was done. */
            fault: {
                id: components["schemas"]["FaultNumber"];
                did: string;
            } | null;
            /** @description What the specification has against the request, in bunq's words where they are known. */
            problems: components["schemas"]["Problem"][];
        };
        Problem: {
            /** @description A name of the error catalogue `x-faults`. */
            fault: string;
            message: string;
        };
        FaultNumber: number;
        /**
         * @description Which requests fail, and how. A rule without `operation` and `path` matches every request. At least one of
         *     `latency`, `error`, `reset`, `body` and `signature` is given, and of the last four at most one. Of all rules the
         *     first that matches acts; those behind it do not even count the request.
         */
        FaultRule: {
            /** @description An operationId, such as `CREATE_OauthClient_for_User`. */
            operation?: string;
            /** @description A path without query. `*` or `{name}` stands for one segment or a part of it, `**` at the end for all that follows. */
            path?: string;
            /** @enum {string} */
            method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
            /** @description The first matching request that fails, counted from 1. Default 1. */
            nth?: number;
            /** @description How many fail from there on. Default all. */
            count?: number;
            /** @description Milliseconds that the answer waits after the bank has acted; of a range, any of it. */
            latency?: number | components["schemas"]["Range"];
            /**
             * @description A name of the error catalogue `x-faults`, or a status that has one error only, such as 429, 491 or 500. The
             *     bank is not asked, and nothing changes in it.
             */
            error?: string | number;
            /** @description What fills the placeholders of the error's text. */
            values?: {
                [key: string]: string | number;
            };
            /**
             * @description `before`: the connection is reset and the bank is not asked. `after`: the bank has acted, but no byte of its
             *     answer arrives. `body`: the bank has acted, and the connection is reset in the middle of the body.
             * @enum {string}
             */
            reset?: "before" | "after" | "body";
            /**
             * @description The bank acts. `truncated`: half of the body arrives, in an answer that is complete by itself; its signature
             *     is that of the whole. `malformed`: the body is no JSON, and correctly signed.
             * @enum {string}
             */
            body?: "truncated" | "malformed";
            /**
             * @description The bank acts, and its answer carries a well-made signature of something else.
             * @enum {string}
             */
            signature?: "wrong";
        };
        Range: {
            min: number;
            max: number;
        };
        ActiveFault: {
            id: components["schemas"]["FaultNumber"];
            rule: components["schemas"]["FaultRule"];
            /** @description Requests that came to this rule and matched it. */
            seen: number;
            /** @description Requests that it disturbed. */
            hits: number;
        };
        Clock: {
            now: components["schemas"]["Time"];
            frozen: boolean;
        };
        ClockChange: {
            /** @description bunq's time (UTC) or ISO 8601 with a zone. */
            set?: string;
            advance?: components["schemas"]["Duration"];
            frozen?: boolean;
        };
        /** @description The sum of its members. */
        Duration: {
            days?: components["schemas"]["Amount"];
            hours?: components["schemas"]["Amount"];
            minutes?: components["schemas"]["Amount"];
            seconds?: components["schemas"]["Amount"];
            milliseconds?: components["schemas"]["Amount"];
        };
        Amount: number;
        SandboxUserWrite: {
            kind?: components["schemas"]["UserKind"];
            /** @description The public key (PEM) of the installation, where the test means to sign. Nobody's otherwise. */
            clientPublicKey?: string;
        };
        SandboxUser: {
            userId: components["schemas"]["ObjectId"];
            apiKey: string;
            /** @description The session's, for X-Bunq-Client-Authentication. */
            token: string;
            sessionId: components["schemas"]["ObjectId"];
            installationToken: string;
        };
        OauthClientArrange: {
            /** @description Whose it is. Default a new user's. */
            userId?: components["schemas"]["ObjectId"];
            status?: components["schemas"]["OauthClientWrite"]["status"];
            callbackUrls?: components["schemas"]["CallbackUrls"];
        };
        /** @enum {string} */
        UserKind: "UserPerson" | "UserCompany";
        ApiKey: string;
        CallbackUrls: string[];
        /** @description What a bank starts with; the whole of a configuration file. */
        Setup: {
            /** @description For editors. */
            $schema?: string;
            /** @description As on the command line, without the dashes in front. */
            flags?: {
                [key: string]: unknown;
            };
            users?: components["schemas"]["UserSetup"][];
            faults?: components["schemas"]["FaultRule"][];
        };
        UserSetup: {
            /** @description Default the next free one. */
            id?: components["schemas"]["ObjectId"];
            kind?: components["schemas"]["UserKind"];
            /** @description Default one that is made up. */
            apiKey?: components["schemas"]["ApiKey"];
            oauthClients?: components["schemas"]["OauthClientSetup"][];
        };
        OauthClientSetup: {
            status?: components["schemas"]["OauthClientWrite"]["status"];
            /** @description Default one that is made up. */
            clientId?: string;
            /** @description Default one that is made up. */
            secret?: string;
            callbackUrls?: components["schemas"]["CallbackUrls"];
        };
        /** @description A whole bank. Times are microseconds since 1970, UTC. Holds secrets and the bank's private key. */
        Snapshot: {
            /** @constant */
            format: "bunq-mock snapshot";
            /** @constant */
            version: 1;
            world: components["schemas"]["WorldSnapshot"];
            /** @description The RSA private key (PEM) that the bank made itself; null where it was given one, has a seed, or needed none yet. */
            serverKey: string | null;
            lastIds: components["schemas"]["LastIds"];
            users: components["schemas"]["UserSnapshot"][];
            oauthClients: components["schemas"]["OauthClientSnapshot"][];
            installations: components["schemas"]["InstallationSnapshot"][];
            sessions: components["schemas"]["SessionSnapshot"][];
        };
        WorldSnapshot: {
            /** @description Null where the bank is random. */
            seed: number | null;
            /** @description What the people are made from. */
            people: components["schemas"]["Count"];
            /** @description How far the seed has been used, by purpose. */
            drawn: {
                hex: components["schemas"]["Count"];
                alphanumeric: components["schemas"]["Count"];
                uuid: components["schemas"]["Count"];
            };
            now: components["schemas"]["Microseconds"];
            frozen: boolean;
        };
        Count: number;
        Microseconds: number;
        /** @description The last id given to each kind of object. */
        LastIds: {
            OauthClient: components["schemas"]["Count"];
            OauthCallbackUrl: components["schemas"]["Count"];
            User: components["schemas"]["Count"];
            Installation: components["schemas"]["Count"];
            Token: components["schemas"]["Count"];
            DeviceServer: components["schemas"]["Count"];
            Session: components["schemas"]["Count"];
            MonetaryAccountBank: components["schemas"]["Count"];
        };
        UserSnapshot: {
            id: components["schemas"]["ObjectId"];
            kind: components["schemas"]["UserKind"];
            created: components["schemas"]["Microseconds"];
            monetaryAccountId: components["schemas"]["ObjectId"];
            apiKeys: components["schemas"]["ApiKey"][];
        };
        OauthClientSnapshot: {
            id: components["schemas"]["ObjectId"];
            userId: components["schemas"]["ObjectId"];
            status: components["schemas"]["OauthClient"]["status"];
            displayName: string | null;
            clientId: string;
            secret: string;
            callbackUrls: {
                id: components["schemas"]["ObjectId"];
                created: components["schemas"]["Microseconds"];
                updated: components["schemas"]["Microseconds"];
                url: string;
            }[];
        };
        InstallationSnapshot: {
            id: components["schemas"]["ObjectId"];
            tokenId: components["schemas"]["ObjectId"];
            token: string;
            created: components["schemas"]["Microseconds"];
            /** @description Null where it was made without one. */
            clientPublicKey: string | null;
            apiKeys: components["schemas"]["ApiKey"][];
            devices: {
                id: components["schemas"]["ObjectId"];
                created: components["schemas"]["Microseconds"];
                description: string;
                ip: string;
                status: components["schemas"]["DeviceServer"]["status"];
            }[];
            requestIds: string[];
        };
        SessionSnapshot: {
            id: components["schemas"]["ObjectId"];
            token: string;
            installationId: components["schemas"]["ObjectId"];
            userId: components["schemas"]["ObjectId"];
            created: components["schemas"]["Microseconds"];
            expires: components["schemas"]["Microseconds"];
        };
        /**
         * @description UTC, with six digits of fraction.
         * @example 2025-08-13 14:45:20.123456
         */
        Time: string;
        /** @description Unique among objects of its kind. */
        ObjectId: number;
        OauthClient: {
            id: components["schemas"]["ObjectId"];
            /** @enum {string} */
            status: "ACTIVE" | "CANCELLED" | "CANCELLED_PENDING";
            /** @description The name shown to users who give consent; null on a new client. */
            display_name: string | null;
            /** @description The name of the app in an OAuth request. */
            client_id: string;
            /** @description The client_secret of a token request. */
            secret: string;
            /** @description The registered callback URLs. */
            callback_url: components["schemas"]["OauthClientCallbackUrl"][];
        };
        DeviceServer: {
            id: components["schemas"]["ObjectId"];
            created: components["schemas"]["Time"];
            updated: components["schemas"]["Time"];
            description: string;
            /** @description The address from which the device was registered. */
            ip: string;
            /** @enum {string} */
            status: "ACTIVE" | "BLOCKED" | "NEEDS_CONFIRMATION" | "OBSOLETE";
        };
        OauthClientWrite: {
            /** @enum {string} */
            status?: "ACTIVE" | "CANCELLED";
        };
        /** @description A callback URL inside its client. Only `url` is specified, so the object is left open. */
        OauthClientCallbackUrl: {
            id?: components["schemas"]["ObjectId"];
            created?: components["schemas"]["Time"];
            updated?: components["schemas"]["Time"];
            url: string;
        };
    };
    responses: {
        /** @description Requests with masked secrets. */
        Requests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    requests: components["schemas"]["RecordedRequest"][];
                };
            };
        };
        /** @description The clock. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description Everything that is wrong with the request; nothing was changed. */
        Wrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Mistakes"];
            };
        };
        /** @description The caller may not control this bank. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Mistakes"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    readDescription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    readState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole bank. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    listRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Requests"];
            403: components["responses"]["Refused"];
        };
    };
    clearRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Refused"];
        };
    };
    listInvalidRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Requests"];
            403: components["responses"]["Refused"];
        };
    };
    createSandboxUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SandboxUserWrite"];
            };
        };
        responses: {
            /** @description The user and its credentials. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxUser"];
                };
            };
            400: components["responses"]["Wrong"];
            403: components["responses"]["Refused"];
        };
    };
    createOauthClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OauthClientArrange"];
            };
        };
        responses: {
            /** @description The client as bunq shows it, and its user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnedOauthClient"];
                };
            };
            400: components["responses"]["Wrong"];
            403: components["responses"]["Refused"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank is new. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Wrong"];
            403: components["responses"]["Refused"];
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank, its clock, its place in the seed and the key it signs with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description The bank is what it was. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Wrong"];
            403: components["responses"]["Refused"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: components["schemas"]["ActiveFault"][];
                    };
                };
            };
            403: components["responses"]["Refused"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRule"];
            };
        };
        responses: {
            /** @description The rule with its number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveFault"];
                };
            };
            400: components["responses"]["Wrong"];
            403: components["responses"]["Refused"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing fails any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Refused"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fault_id: components["schemas"]["FaultNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["Wrong"];
        };
    };
    readClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            403: components["responses"]["Refused"];
        };
    };
    changeClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Wrong"];
            403: components["responses"]["Refused"];
        };
    };
}
