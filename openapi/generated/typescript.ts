// Generated from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/v1/user/{user_id}/oauth-client": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /** List the OAuth clients of a user */
        get: operations["List_all_OauthClient_for_User"];
        put?: never;
        /**
         * Register an OAuth client
         * @description Answers with the integer id that the other paths take.
         */
        post: operations["CREATE_OauthClient_for_User"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/{user_id}/oauth-client/{client_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        /** Read an OAuth client with its credentials */
        get: operations["READ_OauthClient_for_User"];
        /** Cancel an OAuth client, or make it ACTIVE again */
        put: operations["UPDATE_OauthClient_for_User"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/{user_id}/oauth-client/{client_id}/callback-url": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        /** List the callback URLs of an OAuth client */
        get: operations["List_all_CallbackUrl_for_User_OauthClient"];
        put?: never;
        /** Register a callback URL */
        post: operations["CREATE_CallbackUrl_for_User_OauthClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/{user_id}/oauth-client/{client_id}/callback-url/{callback_url_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
                /** @description The id of an OauthCallbackUrl. */
                callback_url_id: components["parameters"]["callback_url_id"];
            };
            cookie?: never;
        };
        /** Read a callback URL */
        get: operations["READ_CallbackUrl_for_User_OauthClient"];
        /** Change a callback URL */
        put: operations["UPDATE_CallbackUrl_for_User_OauthClient"];
        post?: never;
        /** Remove a callback URL */
        delete: operations["DELETE_CallbackUrl_for_User_OauthClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth-client": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the OAuth clients of the session's user */
        get: operations["List_all_OauthClient"];
        put?: never;
        /** Register an OAuth client for the session's user */
        post: operations["CREATE_OauthClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/oauth-client/{client_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        /** Read an OAuth client of the session's user */
        get: operations["READ_OauthClient"];
        /** Cancel an OAuth client of the session's user, or make it ACTIVE again */
        put: operations["UPDATE_OauthClient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandbox-user-person": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a person with an API key */
        post: operations["CREATE_SandboxUserPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandbox-user-company": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a company with an API key */
        post: operations["CREATE_SandboxUserCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/installation": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        /** The id of the installation in use */
        get: operations["List_all_Installation"];
        put?: never;
        /** Exchange public keys */
        post: operations["CREATE_Installation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/device-server": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the devices of the installation */
        get: operations["List_all_DeviceServer"];
        put?: never;
        /** Register a device for an API key */
        post: operations["CREATE_DeviceServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/device-server/{device_server_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a DeviceServer. */
                device_server_id: components["parameters"]["device_server_id"];
            };
            cookie?: never;
        };
        /** Read a device */
        get: operations["READ_DeviceServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session-server": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
                /** @description RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of the body, base64, made with the installation's key. */
                "X-Bunq-Client-Signature"?: components["parameters"]["X-Bunq-Client-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a session */
        post: operations["CREATE_SessionServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/{session_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of the session, or 0 for the one whose token is sent. */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End the session */
        delete: operations["DELETE_Session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        /** The user of the session */
        get: operations["List_all_User"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/{user_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /** Read a user */
        get: operations["READ_User"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/{user_id}/monetary-account-bank": {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /**
         * List the bank accounts of a user
         * @description Served because bunq's Python SDK reads the first ACTIVE account before it lets anyone begin.
         */
        get: operations["List_all_MonetaryAccountBank_for_User"];
        put?: never;
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
        /** @description Unique among objects of its kind. */
        ObjectId: number;
        /**
         * @description UTC, with six digits of fraction.
         * @example 2025-08-13 14:45:20.123456
         */
        Time: string;
        Nothing: Record<string, never>;
        OauthClientWrite: {
            /** @enum {string} */
            status?: "ACTIVE" | "CANCELLED";
        };
        CallbackUrlWrite: {
            /** @description An absolute https URL. */
            url: string;
        };
        InstallationWrite: {
            /** @description An RSA public key of at least 2048 bits, PEM. */
            client_public_key: string;
        };
        DeviceServerWrite: {
            description: string;
            /** @description The API key. */
            secret: string;
            /** @description Addresses that may use the API key; `*` for any. */
            permitted_ips?: string[];
        };
        SessionServerWrite: {
            /** @description The API key. */
            secret: string;
        };
        Id: {
            id: components["schemas"]["ObjectId"];
        };
        IdItem: {
            Id: components["schemas"]["Id"];
        };
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
        /** @description A callback URL inside its client. Only `url` is specified, so the object is left open. */
        OauthClientCallbackUrl: {
            id?: components["schemas"]["ObjectId"];
            created?: components["schemas"]["Time"];
            updated?: components["schemas"]["Time"];
            url: string;
        };
        OauthClientItem: {
            OauthClient: components["schemas"]["OauthClient"];
        };
        OauthCallbackUrl: {
            id: components["schemas"]["ObjectId"];
            created: components["schemas"]["Time"];
            updated: components["schemas"]["Time"];
            url: string;
        };
        OauthCallbackUrlItem: {
            OauthCallbackUrl: components["schemas"]["OauthCallbackUrl"];
        };
        /** @description Where the neighbouring pages are; null where there is none. */
        Pagination: {
            /** @description Where newer items will appear; given on the newest page. */
            future_url: string | null;
            /** @description The page of newer items; null on the newest page. */
            newer_url: string | null;
            /** @description The page of older items; null on the oldest page. */
            older_url: string | null;
        };
        Token: {
            id: components["schemas"]["ObjectId"];
            created: components["schemas"]["Time"];
            updated: components["schemas"]["Time"];
            token: string;
        };
        TokenItem: {
            Token: components["schemas"]["Token"];
        };
        ServerPublicKey: {
            /** @description The bank's RSA public key, PEM. */
            server_public_key: string;
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
        DeviceServerItem: {
            DeviceServer: components["schemas"]["DeviceServer"];
        };
        /** @description What else live bunq puts here is not known, so the object is left open. */
        ApiKey: {
            /** @description `sandbox_` and 56 hex digits in public snippets. */
            api_key: string;
        };
        Amount: {
            /** @example 12.34 */
            value: string;
            currency: string;
        };
        /** @description What clients read of a person; live bunq shows far more, so the object is left open. */
        UserPerson: {
            id: components["schemas"]["ObjectId"];
            created?: components["schemas"]["Time"];
            updated?: components["schemas"]["Time"];
            public_uuid?: string;
            first_name?: string;
            last_name?: string;
            legal_name?: string;
            display_name: string;
            public_nick_name: string;
            language?: string;
            region?: string;
            status: string;
            sub_status: string;
            /** @description Seconds that a session lives. */
            session_timeout: number;
            daily_limit_without_confirmation_login?: components["schemas"]["Amount"];
        };
        /** @description What clients read of a company; live bunq shows far more, so the object is left open. */
        UserCompany: {
            id: components["schemas"]["ObjectId"];
            created?: components["schemas"]["Time"];
            updated?: components["schemas"]["Time"];
            public_uuid?: string;
            name?: string;
            display_name: string;
            public_nick_name: string;
            language?: string;
            region?: string;
            status: string;
            sub_status: string;
            /** @description Seconds that a session lives. */
            session_timeout: number;
            daily_limit_without_confirmation_login?: components["schemas"]["Amount"];
        };
        /** @description The user of a session that another user granted by OAuth. The mock has none; a sandbox may. */
        UserApiKey: {
            id: components["schemas"]["ObjectId"];
            requested_by_user: Record<string, never>;
            granted_by_user: Record<string, never>;
        };
        /** @description The user of a session that a PSD2 certificate opened. The mock has none; a sandbox may. */
        UserPaymentServiceProvider: {
            id: components["schemas"]["ObjectId"];
            /** @description Seconds that a session lives. */
            session_timeout: number;
        };
        UserItem: {
            UserPerson: components["schemas"]["UserPerson"];
        } | {
            UserCompany: components["schemas"]["UserCompany"];
        } | {
            UserApiKey: components["schemas"]["UserApiKey"];
        } | {
            UserPaymentServiceProvider: components["schemas"]["UserPaymentServiceProvider"];
        };
        /** @description What clients read of an account; live bunq shows far more, so the object is left open. */
        MonetaryAccountBank: {
            id: components["schemas"]["ObjectId"];
            created?: components["schemas"]["Time"];
            updated?: components["schemas"]["Time"];
            currency?: string;
            description?: string;
            balance?: components["schemas"]["Amount"];
            status: string;
            sub_status?: string;
            user_id?: components["schemas"]["ObjectId"];
        };
        ErrorBody: {
            Error: components["schemas"]["ErrorItem"][];
        };
        ErrorItem: {
            error_description: string;
            /** @description The same in the language of X-Bunq-Language. */
            error_description_translated: string;
            error_additional_parameter?: Record<string, never>[];
        };
    };
    responses: {
        /** @description Done; the id of the object. */
        Id: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: components["schemas"]["IdItem"][];
                };
            };
        };
        /** @description Done. */
        Empty: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: Record<string, never>[];
                };
            };
        };
        /** @description The OAuth client. */
        OauthClient: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: components["schemas"]["OauthClientItem"][];
                };
            };
        };
        /** @description A page of OAuth clients. */
        OauthClientList: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: components["schemas"]["OauthClientItem"][];
                    Pagination: components["schemas"]["Pagination"];
                };
            };
        };
        /** @description The callback URL. */
        OauthCallbackUrl: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: components["schemas"]["OauthCallbackUrlItem"][];
                };
            };
        };
        /** @description A page of callback URLs. */
        OauthCallbackUrlList: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: components["schemas"]["OauthCallbackUrlItem"][];
                    Pagination: components["schemas"]["Pagination"];
                };
            };
        };
        /** @description The API key of the new sandbox user. */
        ApiKey: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: {
                        ApiKey: components["schemas"]["ApiKey"];
                    }[];
                };
            };
        };
        /** @description Id, Token and ServerPublicKey, in this order. */
        InstallationCreated: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: [
                        components["schemas"]["IdItem"],
                        components["schemas"]["TokenItem"],
                        {
                            ServerPublicKey: components["schemas"]["ServerPublicKey"];
                        }
                    ];
                };
            };
        };
        /** @description The id of the installation. */
        InstallationList: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: components["schemas"]["IdItem"][];
                };
            };
        };
        /** @description The device. */
        DeviceServer: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: components["schemas"]["DeviceServerItem"][];
                };
            };
        };
        /** @description A page of devices. */
        DeviceServerList: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: components["schemas"]["DeviceServerItem"][];
                    Pagination: components["schemas"]["Pagination"];
                };
            };
        };
        /** @description Id, Token and the user, in this order. */
        SessionCreated: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: [
                        components["schemas"]["IdItem"],
                        components["schemas"]["TokenItem"],
                        components["schemas"]["UserItem"]
                    ];
                };
            };
        };
        /** @description The user, wrapped in the name of its kind. */
        User: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: components["schemas"]["UserItem"][];
                };
            };
        };
        /** @description A page of bank accounts. */
        MonetaryAccountBankList: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    Response: {
                        MonetaryAccountBank: components["schemas"]["MonetaryAccountBank"];
                    }[];
                    Pagination: components["schemas"]["Pagination"];
                };
            };
        };
        /** @description A missing or invalid parameter, credential or signature. */
        BadRequest: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A token that is no longer, or not here, good enough. */
        Unauthorized: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No token, an unknown one, or one of another user. */
        Forbidden: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No such object, or no such route. */
        NotFound: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is over 1 MB. */
        ContentTooLarge: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A rate limit was exceeded. */
        TooManyRequests: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The operation needs a request signature. */
        SignatureRequired: {
            headers: {
                "X-Bunq-Client-Request-Id": components["headers"]["X-Bunq-Client-Request-Id"];
                "X-Bunq-Client-Response-Id": components["headers"]["X-Bunq-Client-Response-Id"];
                "X-Bunq-Server-Signature": components["headers"]["X-Bunq-Server-Signature"];
                "X-Bunq-Warning": components["headers"]["X-Bunq-Warning"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The bank is under maintenance. Live answers of this status were seen as HTML without a signature. */
        Maintenance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": string;
            };
        };
        /** @description The bank failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": string;
            };
        };
    };
    parameters: {
        /** @description The id of a user. */
        user_id: components["schemas"]["ObjectId"];
        /** @description The integer `id` of the OauthClient, not its string `client_id`. */
        client_id: components["schemas"]["ObjectId"];
        /** @description The id of an OauthCallbackUrl. */
        callback_url_id: components["schemas"]["ObjectId"];
        /** @description The id of a DeviceServer. */
        device_server_id: components["schemas"]["ObjectId"];
        /** @description The id of the session, or 0 for the one whose token is sent. */
        session_id: number;
        /** @description How many items at the most. More than the maximum counts as the maximum. */
        count: number;
        /** @description Only items older than this id. Ignored where newer_id is given too. */
        older_id: components["schemas"]["ObjectId"];
        /** @description Only items newer than this id, the ones next to it. */
        newer_id: components["schemas"]["ObjectId"];
        /** @description Any text of the client's; it comes back in the answer. */
        "X-Bunq-Client-Request-Id": string;
        /** @description Language of error_description_translated. Anything else counts as en_US. */
        "X-Bunq-Language": string;
        /** @description RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of the body, base64, made with the installation's key. */
        "X-Bunq-Client-Signature": string;
    };
    requestBodies: {
        /** @description Nothing is read of it. */
        Nothing: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        /** @description May be absent; may be an array around the object. */
        OauthClientWrite: {
            content: {
                "application/json": components["schemas"]["OauthClientWrite"] | components["schemas"]["OauthClientWrite"][];
            };
        };
        CallbackUrlWrite: {
            content: {
                "application/json": components["schemas"]["CallbackUrlWrite"];
            };
        };
    };
    headers: {
        /** @description What the request sent under this name. */
        "X-Bunq-Client-Request-Id": string;
        /** @description A fresh UUID for every answer. */
        "X-Bunq-Client-Response-Id": string;
        /** @description RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of the body, base64, made with the server's key. On every answer, errors included, once there is an installation. */
        "X-Bunq-Server-Signature": string;
        /** @description Something the client should know. The mock uses it where it is more lenient than bunq. */
        "X-Bunq-Warning": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    List_all_OauthClient_for_User: {
        parameters: {
            query?: {
                /** @description How many items at the most. More than the maximum counts as the maximum. */
                count?: components["parameters"]["count"];
                /** @description Only items older than this id. Ignored where newer_id is given too. */
                older_id?: components["parameters"]["older_id"];
                /** @description Only items newer than this id, the ones next to it. */
                newer_id?: components["parameters"]["newer_id"];
            };
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OauthClientList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CREATE_OauthClient_for_User: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["OauthClientWrite"];
        responses: {
            200: components["responses"]["Id"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    READ_OauthClient_for_User: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OauthClient"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UPDATE_OauthClient_for_User: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["OauthClientWrite"];
        responses: {
            200: components["responses"]["Id"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    List_all_CallbackUrl_for_User_OauthClient: {
        parameters: {
            query?: {
                /** @description How many items at the most. More than the maximum counts as the maximum. */
                count?: components["parameters"]["count"];
                /** @description Only items older than this id. Ignored where newer_id is given too. */
                older_id?: components["parameters"]["older_id"];
                /** @description Only items newer than this id, the ones next to it. */
                newer_id?: components["parameters"]["newer_id"];
            };
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OauthCallbackUrlList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CREATE_CallbackUrl_for_User_OauthClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CallbackUrlWrite"];
        responses: {
            200: components["responses"]["Id"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    READ_CallbackUrl_for_User_OauthClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
                /** @description The id of an OauthCallbackUrl. */
                callback_url_id: components["parameters"]["callback_url_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OauthCallbackUrl"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UPDATE_CallbackUrl_for_User_OauthClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
                /** @description The id of an OauthCallbackUrl. */
                callback_url_id: components["parameters"]["callback_url_id"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CallbackUrlWrite"];
        responses: {
            200: components["responses"]["Id"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DELETE_CallbackUrl_for_User_OauthClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
                /** @description The id of an OauthCallbackUrl. */
                callback_url_id: components["parameters"]["callback_url_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Empty"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    List_all_OauthClient: {
        parameters: {
            query?: {
                /** @description How many items at the most. More than the maximum counts as the maximum. */
                count?: components["parameters"]["count"];
                /** @description Only items older than this id. Ignored where newer_id is given too. */
                older_id?: components["parameters"]["older_id"];
                /** @description Only items newer than this id, the ones next to it. */
                newer_id?: components["parameters"]["newer_id"];
            };
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OauthClientList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CREATE_OauthClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["OauthClientWrite"];
        responses: {
            200: components["responses"]["Id"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    READ_OauthClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OauthClient"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    UPDATE_OauthClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The integer `id` of the OauthClient, not its string `client_id`. */
                client_id: components["parameters"]["client_id"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["OauthClientWrite"];
        responses: {
            200: components["responses"]["Id"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CREATE_SandboxUserPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Nothing"];
        responses: {
            200: components["responses"]["ApiKey"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CREATE_SandboxUserCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Nothing"];
        responses: {
            200: components["responses"]["ApiKey"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    List_all_Installation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InstallationList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CREATE_Installation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallationWrite"];
            };
        };
        responses: {
            200: components["responses"]["InstallationCreated"];
            400: components["responses"]["BadRequest"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    List_all_DeviceServer: {
        parameters: {
            query?: {
                /** @description How many items at the most. More than the maximum counts as the maximum. */
                count?: components["parameters"]["count"];
                /** @description Only items older than this id. Ignored where newer_id is given too. */
                older_id?: components["parameters"]["older_id"];
                /** @description Only items newer than this id, the ones next to it. */
                newer_id?: components["parameters"]["newer_id"];
            };
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeviceServerList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CREATE_DeviceServer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceServerWrite"];
            };
        };
        responses: {
            200: components["responses"]["Id"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    READ_DeviceServer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a DeviceServer. */
                device_server_id: components["parameters"]["device_server_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeviceServer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    CREATE_SessionServer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
                /** @description RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of the body, base64, made with the installation's key. */
                "X-Bunq-Client-Signature"?: components["parameters"]["X-Bunq-Client-Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionServerWrite"];
            };
        };
        responses: {
            200: components["responses"]["SessionCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            466: components["responses"]["SignatureRequired"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    DELETE_Session: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of the session, or 0 for the one whose token is sent. */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Empty"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    List_all_User: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    READ_User: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
    List_all_MonetaryAccountBank_for_User: {
        parameters: {
            query?: {
                /** @description How many items at the most. More than the maximum counts as the maximum. */
                count?: components["parameters"]["count"];
                /** @description Only items older than this id. Ignored where newer_id is given too. */
                older_id?: components["parameters"]["older_id"];
                /** @description Only items newer than this id, the ones next to it. */
                newer_id?: components["parameters"]["newer_id"];
            };
            header?: {
                /** @description Any text of the client's; it comes back in the answer. */
                "X-Bunq-Client-Request-Id"?: components["parameters"]["X-Bunq-Client-Request-Id"];
                /** @description Language of error_description_translated. Anything else counts as en_US. */
                "X-Bunq-Language"?: components["parameters"]["X-Bunq-Language"];
            };
            path: {
                /** @description The id of a user. */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MonetaryAccountBankList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            491: components["responses"]["Maintenance"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
