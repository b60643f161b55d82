// Generated from openapi.yaml by `npm run generate`. Do not edit.
export const operations = [
    {
        "id": "List_all_OauthClient_for_User",
        "method": "GET",
        "path": "/v1/user/{user_id}/oauth-client",
        "resource": "oauth-client",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {
            "user_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {
            "count": {
                "minimum": 1,
                "maximum": 200,
                "default": 10
            },
            "older_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "newer_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            429,
            491,
            500
        ]
    },
    {
        "id": "CREATE_OauthClient_for_User",
        "method": "POST",
        "path": "/v1/user/{user_id}/oauth-client",
        "resource": "oauth-client",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": "array",
        "pathParameters": {
            "user_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            413,
            429,
            491,
            500
        ]
    },
    {
        "id": "READ_OauthClient_for_User",
        "method": "GET",
        "path": "/v1/user/{user_id}/oauth-client/{client_id}",
        "resource": "oauth-client",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {
            "user_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "client_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            429,
            491,
            500
        ]
    },
    {
        "id": "UPDATE_OauthClient_for_User",
        "method": "PUT",
        "path": "/v1/user/{user_id}/oauth-client/{client_id}",
        "resource": "oauth-client",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": "array",
        "pathParameters": {
            "user_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "client_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            413,
            429,
            491,
            500
        ]
    },
    {
        "id": "List_all_CallbackUrl_for_User_OauthClient",
        "method": "GET",
        "path": "/v1/user/{user_id}/oauth-client/{client_id}/callback-url",
        "resource": "callback-url",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {
            "user_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "client_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {
            "count": {
                "minimum": 1,
                "maximum": 200,
                "default": 10
            },
            "older_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "newer_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            429,
            491,
            500
        ]
    },
    {
        "id": "CREATE_CallbackUrl_for_User_OauthClient",
        "method": "POST",
        "path": "/v1/user/{user_id}/oauth-client/{client_id}/callback-url",
        "resource": "callback-url",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": "object",
        "pathParameters": {
            "user_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "client_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            413,
            429,
            491,
            500
        ]
    },
    {
        "id": "READ_CallbackUrl_for_User_OauthClient",
        "method": "GET",
        "path": "/v1/user/{user_id}/oauth-client/{client_id}/callback-url/{callback_url_id}",
        "resource": "callback-url",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {
            "user_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "client_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "callback_url_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            429,
            491,
            500
        ]
    },
    {
        "id": "UPDATE_CallbackUrl_for_User_OauthClient",
        "method": "PUT",
        "path": "/v1/user/{user_id}/oauth-client/{client_id}/callback-url/{callback_url_id}",
        "resource": "callback-url",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": "object",
        "pathParameters": {
            "user_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "client_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "callback_url_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            413,
            429,
            491,
            500
        ]
    },
    {
        "id": "DELETE_CallbackUrl_for_User_OauthClient",
        "method": "DELETE",
        "path": "/v1/user/{user_id}/oauth-client/{client_id}/callback-url/{callback_url_id}",
        "resource": "callback-url",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {
            "user_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "client_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "callback_url_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            429,
            491,
            500
        ]
    },
    {
        "id": "List_all_OauthClient",
        "method": "GET",
        "path": "/v1/oauth-client",
        "resource": "partner",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {},
        "query": {
            "count": {
                "minimum": 1,
                "maximum": 200,
                "default": 10
            },
            "older_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "newer_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            429,
            491,
            500
        ]
    },
    {
        "id": "CREATE_OauthClient",
        "method": "POST",
        "path": "/v1/oauth-client",
        "resource": "partner",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": "array",
        "pathParameters": {},
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            413,
            429,
            491,
            500
        ]
    },
    {
        "id": "READ_OauthClient",
        "method": "GET",
        "path": "/v1/oauth-client/{client_id}",
        "resource": "partner",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {
            "client_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            429,
            491,
            500
        ]
    },
    {
        "id": "UPDATE_OauthClient",
        "method": "PUT",
        "path": "/v1/oauth-client/{client_id}",
        "resource": "partner",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": "array",
        "pathParameters": {
            "client_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            413,
            429,
            491,
            500
        ]
    },
    {
        "id": "CREATE_SandboxUserPerson",
        "method": "POST",
        "path": "/v1/sandbox-user-person",
        "resource": "sandbox-user",
        "tokens": [],
        "signature": false,
        "body": "object",
        "pathParameters": {},
        "query": {},
        "statuses": [
            200,
            400,
            413,
            429,
            491,
            500
        ]
    },
    {
        "id": "CREATE_SandboxUserCompany",
        "method": "POST",
        "path": "/v1/sandbox-user-company",
        "resource": "sandbox-user",
        "tokens": [],
        "signature": false,
        "body": "object",
        "pathParameters": {},
        "query": {},
        "statuses": [
            200,
            400,
            413,
            429,
            491,
            500
        ]
    },
    {
        "id": "List_all_Installation",
        "method": "GET",
        "path": "/v1/installation",
        "resource": "installation",
        "tokens": [
            "session",
            "installation"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {},
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            429,
            491,
            500
        ]
    },
    {
        "id": "CREATE_Installation",
        "method": "POST",
        "path": "/v1/installation",
        "resource": "installation",
        "tokens": [],
        "signature": false,
        "body": "object",
        "pathParameters": {},
        "query": {},
        "statuses": [
            200,
            400,
            413,
            429,
            491,
            500
        ]
    },
    {
        "id": "List_all_DeviceServer",
        "method": "GET",
        "path": "/v1/device-server",
        "resource": "device-server",
        "tokens": [
            "session",
            "installation"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {},
        "query": {
            "count": {
                "minimum": 1,
                "maximum": 200,
                "default": 10
            },
            "older_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "newer_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "statuses": [
            200,
            400,
            401,
            403,
            429,
            491,
            500
        ]
    },
    {
        "id": "CREATE_DeviceServer",
        "method": "POST",
        "path": "/v1/device-server",
        "resource": "device-server",
        "tokens": [
            "installation"
        ],
        "signature": false,
        "body": "object",
        "pathParameters": {},
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            413,
            429,
            491,
            500
        ]
    },
    {
        "id": "READ_DeviceServer",
        "method": "GET",
        "path": "/v1/device-server/{device_server_id}",
        "resource": "device-server",
        "tokens": [
            "session",
            "installation"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {
            "device_server_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            429,
            491,
            500
        ]
    },
    {
        "id": "CREATE_SessionServer",
        "method": "POST",
        "path": "/v1/session-server",
        "resource": "session",
        "tokens": [
            "installation"
        ],
        "signature": true,
        "body": "object",
        "pathParameters": {},
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            413,
            429,
            466,
            491,
            500
        ]
    },
    {
        "id": "DELETE_Session",
        "method": "DELETE",
        "path": "/v1/session/{session_id}",
        "resource": "session",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {
            "session_id": {
                "minimum": 0,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            429,
            491,
            500
        ]
    },
    {
        "id": "List_all_User",
        "method": "GET",
        "path": "/v1/user",
        "resource": "user",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {},
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            429,
            491,
            500
        ]
    },
    {
        "id": "READ_User",
        "method": "GET",
        "path": "/v1/user/{user_id}",
        "resource": "user",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {
            "user_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {},
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            429,
            491,
            500
        ]
    },
    {
        "id": "List_all_MonetaryAccountBank_for_User",
        "method": "GET",
        "path": "/v1/user/{user_id}/monetary-account-bank",
        "resource": "user",
        "tokens": [
            "session"
        ],
        "signature": false,
        "body": null,
        "pathParameters": {
            "user_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "query": {
            "count": {
                "minimum": 1,
                "maximum": 200,
                "default": 10
            },
            "older_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "newer_id": {
                "minimum": 1,
                "maximum": 9007199254740991
            }
        },
        "statuses": [
            200,
            400,
            401,
            403,
            404,
            429,
            491,
            500
        ]
    }
];
