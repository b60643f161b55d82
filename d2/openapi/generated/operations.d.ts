export declare const operations: readonly [{
    readonly id: "List_all_OauthClient_for_User";
    readonly method: "GET";
    readonly path: "/v1/user/{user_id}/oauth-client";
    readonly resource: "oauth-client";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {
        readonly user_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {
        readonly count: {
            readonly minimum: 1;
            readonly maximum: 200;
            readonly default: 10;
        };
        readonly older_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly newer_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly statuses: readonly [200, 400, 401, 403, 404, 429, 491, 500];
}, {
    readonly id: "CREATE_OauthClient_for_User";
    readonly method: "POST";
    readonly path: "/v1/user/{user_id}/oauth-client";
    readonly resource: "oauth-client";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: "array";
    readonly pathParameters: {
        readonly user_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 413, 429, 491, 500];
}, {
    readonly id: "READ_OauthClient_for_User";
    readonly method: "GET";
    readonly path: "/v1/user/{user_id}/oauth-client/{client_id}";
    readonly resource: "oauth-client";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {
        readonly user_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly client_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 429, 491, 500];
}, {
    readonly id: "UPDATE_OauthClient_for_User";
    readonly method: "PUT";
    readonly path: "/v1/user/{user_id}/oauth-client/{client_id}";
    readonly resource: "oauth-client";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: "array";
    readonly pathParameters: {
        readonly user_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly client_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 413, 429, 491, 500];
}, {
    readonly id: "List_all_CallbackUrl_for_User_OauthClient";
    readonly method: "GET";
    readonly path: "/v1/user/{user_id}/oauth-client/{client_id}/callback-url";
    readonly resource: "callback-url";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {
        readonly user_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly client_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {
        readonly count: {
            readonly minimum: 1;
            readonly maximum: 200;
            readonly default: 10;
        };
        readonly older_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly newer_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly statuses: readonly [200, 400, 401, 403, 404, 429, 491, 500];
}, {
    readonly id: "CREATE_CallbackUrl_for_User_OauthClient";
    readonly method: "POST";
    readonly path: "/v1/user/{user_id}/oauth-client/{client_id}/callback-url";
    readonly resource: "callback-url";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: "object";
    readonly pathParameters: {
        readonly user_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly client_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 413, 429, 491, 500];
}, {
    readonly id: "READ_CallbackUrl_for_User_OauthClient";
    readonly method: "GET";
    readonly path: "/v1/user/{user_id}/oauth-client/{client_id}/callback-url/{callback_url_id}";
    readonly resource: "callback-url";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {
        readonly user_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly client_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly callback_url_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 429, 491, 500];
}, {
    readonly id: "UPDATE_CallbackUrl_for_User_OauthClient";
    readonly method: "PUT";
    readonly path: "/v1/user/{user_id}/oauth-client/{client_id}/callback-url/{callback_url_id}";
    readonly resource: "callback-url";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: "object";
    readonly pathParameters: {
        readonly user_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly client_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly callback_url_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 413, 429, 491, 500];
}, {
    readonly id: "DELETE_CallbackUrl_for_User_OauthClient";
    readonly method: "DELETE";
    readonly path: "/v1/user/{user_id}/oauth-client/{client_id}/callback-url/{callback_url_id}";
    readonly resource: "callback-url";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {
        readonly user_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly client_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly callback_url_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 429, 491, 500];
}, {
    readonly id: "List_all_OauthClient";
    readonly method: "GET";
    readonly path: "/v1/oauth-client";
    readonly resource: "partner";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {};
    readonly query: {
        readonly count: {
            readonly minimum: 1;
            readonly maximum: 200;
            readonly default: 10;
        };
        readonly older_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly newer_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly statuses: readonly [200, 400, 401, 403, 404, 429, 491, 500];
}, {
    readonly id: "CREATE_OauthClient";
    readonly method: "POST";
    readonly path: "/v1/oauth-client";
    readonly resource: "partner";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: "array";
    readonly pathParameters: {};
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 413, 429, 491, 500];
}, {
    readonly id: "READ_OauthClient";
    readonly method: "GET";
    readonly path: "/v1/oauth-client/{client_id}";
    readonly resource: "partner";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {
        readonly client_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 429, 491, 500];
}, {
    readonly id: "UPDATE_OauthClient";
    readonly method: "PUT";
    readonly path: "/v1/oauth-client/{client_id}";
    readonly resource: "partner";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: "array";
    readonly pathParameters: {
        readonly client_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 413, 429, 491, 500];
}, {
    readonly id: "CREATE_SandboxUserPerson";
    readonly method: "POST";
    readonly path: "/v1/sandbox-user-person";
    readonly resource: "sandbox-user";
    readonly tokens: readonly [];
    readonly signature: false;
    readonly body: "object";
    readonly pathParameters: {};
    readonly query: {};
    readonly statuses: readonly [200, 400, 413, 429, 491, 500];
}, {
    readonly id: "CREATE_SandboxUserCompany";
    readonly method: "POST";
    readonly path: "/v1/sandbox-user-company";
    readonly resource: "sandbox-user";
    readonly tokens: readonly [];
    readonly signature: false;
    readonly body: "object";
    readonly pathParameters: {};
    readonly query: {};
    readonly statuses: readonly [200, 400, 413, 429, 491, 500];
}, {
    readonly id: "List_all_Installation";
    readonly method: "GET";
    readonly path: "/v1/installation";
    readonly resource: "installation";
    readonly tokens: readonly ["session", "installation"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {};
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 429, 491, 500];
}, {
    readonly id: "CREATE_Installation";
    readonly method: "POST";
    readonly path: "/v1/installation";
    readonly resource: "installation";
    readonly tokens: readonly [];
    readonly signature: false;
    readonly body: "object";
    readonly pathParameters: {};
    readonly query: {};
    readonly statuses: readonly [200, 400, 413, 429, 491, 500];
}, {
    readonly id: "List_all_DeviceServer";
    readonly method: "GET";
    readonly path: "/v1/device-server";
    readonly resource: "device-server";
    readonly tokens: readonly ["session", "installation"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {};
    readonly query: {
        readonly count: {
            readonly minimum: 1;
            readonly maximum: 200;
            readonly default: 10;
        };
        readonly older_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly newer_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly statuses: readonly [200, 400, 401, 403, 429, 491, 500];
}, {
    readonly id: "CREATE_DeviceServer";
    readonly method: "POST";
    readonly path: "/v1/device-server";
    readonly resource: "device-server";
    readonly tokens: readonly ["installation"];
    readonly signature: false;
    readonly body: "object";
    readonly pathParameters: {};
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 413, 429, 491, 500];
}, {
    readonly id: "READ_DeviceServer";
    readonly method: "GET";
    readonly path: "/v1/device-server/{device_server_id}";
    readonly resource: "device-server";
    readonly tokens: readonly ["session", "installation"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {
        readonly device_server_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 429, 491, 500];
}, {
    readonly id: "CREATE_SessionServer";
    readonly method: "POST";
    readonly path: "/v1/session-server";
    readonly resource: "session";
    readonly tokens: readonly ["installation"];
    readonly signature: true;
    readonly body: "object";
    readonly pathParameters: {};
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 413, 429, 466, 491, 500];
}, {
    readonly id: "DELETE_Session";
    readonly method: "DELETE";
    readonly path: "/v1/session/{session_id}";
    readonly resource: "session";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {
        readonly session_id: {
            readonly minimum: 0;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 429, 491, 500];
}, {
    readonly id: "List_all_User";
    readonly method: "GET";
    readonly path: "/v1/user";
    readonly resource: "user";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {};
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 429, 491, 500];
}, {
    readonly id: "READ_User";
    readonly method: "GET";
    readonly path: "/v1/user/{user_id}";
    readonly resource: "user";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {
        readonly user_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {};
    readonly statuses: readonly [200, 400, 401, 403, 404, 429, 491, 500];
}, {
    readonly id: "List_all_MonetaryAccountBank_for_User";
    readonly method: "GET";
    readonly path: "/v1/user/{user_id}/monetary-account-bank";
    readonly resource: "user";
    readonly tokens: readonly ["session"];
    readonly signature: false;
    readonly body: null;
    readonly pathParameters: {
        readonly user_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly query: {
        readonly count: {
            readonly minimum: 1;
            readonly maximum: 200;
            readonly default: 10;
        };
        readonly older_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
        readonly newer_id: {
            readonly minimum: 1;
            readonly maximum: 9007199254740991;
        };
    };
    readonly statuses: readonly [200, 400, 401, 403, 404, 429, 491, 500];
}];
