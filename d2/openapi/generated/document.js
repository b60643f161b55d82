// Generated from openapi.yaml by `npm run generate`. Do not edit.
export const document = {
    "openapi": "3.1.0",
    "info": {
        "title": "bunq OAuth clients",
        "version": "1.0.0",
        "summary": "Setting up an OAuth client at bunq, and the API context it needs.",
        "description": "The contract of bunq-mock. It describes the chapter \"Setting up oauth client\" of bunq's user provisioning guide, the\nsibling operations of bunq's published specifications, and the handshake (installation, device, session) that leads\nthere.\n\n**How far to trust a line.** Every operation, field and behaviour carries `x-provenance`:\n`documented` (a page of bunq's documentation says so), `specified` (one of bunq's published specification files),\n`observed` (somebody's report, or the code of a client that runs against the live bank) or `assumed` (nobody says;\nthe reason for the default follows). The value names an entry of `x-sources`. What only a live sandbox can settle\nstands in `x-open-questions`.\n\nThis is not a publication of bunq.\n",
        "license": {
            "name": "MIT",
            "identifier": "MIT"
        }
    },
    "servers": [
        {
            "url": "http://127.0.0.1:8787",
            "description": "bunq-mock with its default settings"
        },
        {
            "url": "https://public-api.sandbox.bunq.com",
            "description": "bunq's public sandbox"
        },
        {
            "url": "https://partner-api.sandbox.bunq.com",
            "description": "bunq's sandbox for partners"
        }
    ],
    "security": [
        {
            "SessionToken": []
        }
    ],
    "tags": [
        {
            "name": "oauth-client",
            "description": "The registered app of a user, with its OAuth credentials."
        },
        {
            "name": "callback-url",
            "description": "The URLs to which an OAuth client may have its users returned."
        },
        {
            "name": "partner",
            "description": "OAuth clients of the session's own user, under the paths of the partner specification."
        },
        {
            "name": "installation",
            "description": "The exchange of public keys that opens every API context."
        },
        {
            "name": "device-server",
            "description": "The devices that may use an API key."
        },
        {
            "name": "session",
            "description": "Sessions, which carry the token that every other request needs."
        },
        {
            "name": "user",
            "description": "The user behind a session, and what clients read of it at the start."
        },
        {
            "name": "sandbox-user",
            "description": "Users that anyone can make in a sandbox."
        }
    ],
    "x-behaviours": [
        {
            "rule": "An answer is status 200, whatever the method, or a refusal; its Content-Type is application/json and nothing more.",
            "provenance": {
                "specified": "bunq-swagger",
                "observed": "bunq-js-client"
            }
        },
        {
            "rule": "The body of a request is read as JSON whatever its Content-Type says.",
            "provenance": {
                "observed": "sdk-python"
            }
        },
        {
            "rule": "With an installation every answer is signed over the bytes of its body, refusals included.",
            "provenance": {
                "documented": "signing",
                "observed": "bunq-client-ruby"
            },
            "question": 21
        },
        {
            "rule": "JSON is ASCII on the wire, everything else escaped.",
            "provenance": {
                "observed": "bunq-js-client"
            }
        },
        {
            "rule": "No token and an unknown one are answered with 403, an expired one with 401.",
            "provenance": {
                "observed": "bunq-client-ruby-34"
            },
            "question": 13
        },
        {
            "rule": "Without a token a path that names a user is served, with a warning; `--strict` refuses it.",
            "provenance": {
                "assumed": "the chapter's own requests carry none"
            }
        },
        {
            "rule": "A token of an installation where a session's is needed is answered with 401.",
            "provenance": {
                "assumed": "it is known and not good enough"
            },
            "question": 14
        },
        {
            "rule": "A user that is not the session's own is answered with 403.",
            "provenance": {
                "documented": "errors"
            },
            "question": 11
        },
        {
            "rule": "The same X-Bunq-Client-Request-Id may be used again; `--strict` refuses it on one device.",
            "provenance": {
                "documented": "headers",
                "observed": "psd2-python-example"
            },
            "question": 15
        },
        {
            "rule": "A signature is checked only where one is required.",
            "provenance": {
                "observed": "psd2-python-example"
            },
            "question": 16
        }
    ],
    "paths": {
        "/v1/user/{user_id}/oauth-client": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/user_id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "post": {
                "operationId": "CREATE_OauthClient_for_User",
                "tags": [
                    "oauth-client"
                ],
                "summary": "Register an OAuth client",
                "description": "Answers with the integer id that the other paths take.",
                "x-provenance": {
                    "documented": "chapter-1",
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "A new client is ACTIVE, has no display_name and no callback URLs.",
                        "provenance": {
                            "documented": "chapter-1"
                        }
                    },
                    {
                        "rule": "The body may be an empty object, absent, an empty array, or an array that holds the object.",
                        "provenance": {
                            "documented": "register-oauth-client",
                            "observed": "psd2-python-example"
                        },
                        "question": 10
                    },
                    {
                        "rule": "client_id and secret are generated by the bank and never repeat.",
                        "provenance": {
                            "assumed": "credentials that repeat would be useless"
                        }
                    },
                    {
                        "rule": "A user may hold any number of clients.",
                        "provenance": {
                            "assumed": "bunq's partner client creates several, and the partner specification lists them"
                        },
                        "question": 1
                    },
                    {
                        "rule": "Under `--single-oauth-client` a user may hold one client that is ACTIVE.",
                        "provenance": {
                            "documented": "register-oauth-client"
                        },
                        "question": 1
                    },
                    {
                        "rule": "Under `--single-oauth-client` a cancelled client frees the place.",
                        "provenance": {
                            "assumed": "a user would be stuck otherwise"
                        },
                        "question": 2
                    },
                    {
                        "rule": "Unknown fields are ignored; `--strict` refuses them.",
                        "provenance": {
                            "assumed": "the documentation's own curl sends fields that no specification knows"
                        },
                        "question": 9
                    }
                ],
                "requestBody": {
                    "$ref": "#/components/requestBodies/OauthClientWrite"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Id"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "413": {
                        "$ref": "#/components/responses/ContentTooLarge"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            },
            "get": {
                "operationId": "List_all_OauthClient_for_User",
                "tags": [
                    "oauth-client"
                ],
                "summary": "List the OAuth clients of a user",
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "Newest first, by descending id.",
                        "provenance": {
                            "assumed": "payments are listed this way"
                        },
                        "question": 28
                    }
                ],
                "parameters": [
                    {
                        "$ref": "#/components/parameters/count"
                    },
                    {
                        "$ref": "#/components/parameters/older_id"
                    },
                    {
                        "$ref": "#/components/parameters/newer_id"
                    }
                ],
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/OauthClientList"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/user/{user_id}/oauth-client/{client_id}": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/user_id"
                },
                {
                    "$ref": "#/components/parameters/client_id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "get": {
                "operationId": "READ_OauthClient_for_User",
                "tags": [
                    "oauth-client"
                ],
                "summary": "Read an OAuth client with its credentials",
                "x-provenance": {
                    "documented": "chapter-1",
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "The secret is given in clear on every read.",
                        "provenance": {
                            "documented": "chapter-1"
                        }
                    },
                    {
                        "rule": "The path takes the integer id; the string client_id finds nothing.",
                        "provenance": {
                            "documented": "chapter-1",
                            "observed": "psd2-python-example"
                        }
                    }
                ],
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/OauthClient"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            },
            "put": {
                "operationId": "UPDATE_OauthClient_for_User",
                "tags": [
                    "oauth-client"
                ],
                "summary": "Cancel an OAuth client, or make it ACTIVE again",
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "CANCELLED takes effect at once, and the client can still be read.",
                        "provenance": {
                            "assumed": "a status CANCELLED_PENDING exists, but nobody says when it shows"
                        },
                        "question": 3
                    },
                    {
                        "rule": "A cancelled client can be made ACTIVE again.",
                        "provenance": {
                            "specified": "partner-swagger"
                        },
                        "question": 4
                    },
                    {
                        "rule": "There is no DELETE for an OAuth client; it is answered with 405.",
                        "provenance": {
                            "specified": "bunq-swagger",
                            "documented": "errors"
                        },
                        "question": 23
                    }
                ],
                "requestBody": {
                    "$ref": "#/components/requestBodies/OauthClientWrite"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Id"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "413": {
                        "$ref": "#/components/responses/ContentTooLarge"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/user/{user_id}/oauth-client/{client_id}/callback-url": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/user_id"
                },
                {
                    "$ref": "#/components/parameters/client_id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "post": {
                "operationId": "CREATE_CallbackUrl_for_User_OauthClient",
                "tags": [
                    "callback-url"
                ],
                "summary": "Register a callback URL",
                "x-provenance": {
                    "documented": "chapter-1",
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "The URL is absolute and https.",
                        "provenance": {
                            "documented": "chapter-1"
                        },
                        "question": 7
                    },
                    {
                        "rule": "Unless `--strict`, http is accepted on loopback hosts.",
                        "provenance": {
                            "observed": "bunq2ynab-pr-47"
                        },
                        "question": 7
                    },
                    {
                        "rule": "The URL has no fragment.",
                        "provenance": {
                            "assumed": "RFC 6749 forbids one in a redirect_uri"
                        },
                        "question": 7
                    },
                    {
                        "rule": "The URL is kept to the letter, nothing is normalised.",
                        "provenance": {
                            "observed": "redirect-uri-exact-match"
                        }
                    },
                    {
                        "rule": "The same URL twice on one client gives two rows.",
                        "provenance": {
                            "assumed": "nothing speaks of uniqueness"
                        },
                        "question": 7
                    }
                ],
                "requestBody": {
                    "$ref": "#/components/requestBodies/CallbackUrlWrite"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Id"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "413": {
                        "$ref": "#/components/responses/ContentTooLarge"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            },
            "get": {
                "operationId": "List_all_CallbackUrl_for_User_OauthClient",
                "tags": [
                    "callback-url"
                ],
                "summary": "List the callback URLs of an OAuth client",
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "Newest first, by descending id.",
                        "provenance": {
                            "assumed": "payments are listed this way"
                        },
                        "question": 28
                    }
                ],
                "parameters": [
                    {
                        "$ref": "#/components/parameters/count"
                    },
                    {
                        "$ref": "#/components/parameters/older_id"
                    },
                    {
                        "$ref": "#/components/parameters/newer_id"
                    }
                ],
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/OauthCallbackUrlList"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/user/{user_id}/oauth-client/{client_id}/callback-url/{callback_url_id}": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/user_id"
                },
                {
                    "$ref": "#/components/parameters/client_id"
                },
                {
                    "$ref": "#/components/parameters/callback_url_id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "get": {
                "operationId": "READ_CallbackUrl_for_User_OauthClient",
                "tags": [
                    "callback-url"
                ],
                "summary": "Read a callback URL",
                "x-provenance": {
                    "documented": "chapter-1",
                    "specified": "bunq-swagger"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/OauthCallbackUrl"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            },
            "put": {
                "operationId": "UPDATE_CallbackUrl_for_User_OauthClient",
                "tags": [
                    "callback-url"
                ],
                "summary": "Change a callback URL",
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "The rules for the URL are those of registration; `updated` moves, `created` stays.",
                        "provenance": {
                            "assumed": "the field names say so"
                        }
                    }
                ],
                "requestBody": {
                    "$ref": "#/components/requestBodies/CallbackUrlWrite"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Id"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "413": {
                        "$ref": "#/components/responses/ContentTooLarge"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            },
            "delete": {
                "operationId": "DELETE_CallbackUrl_for_User_OauthClient",
                "tags": [
                    "callback-url"
                ],
                "summary": "Remove a callback URL",
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "The last callback URL may be removed too.",
                        "provenance": {
                            "assumed": "nothing forbids it"
                        },
                        "question": 20
                    }
                ],
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Empty"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/oauth-client": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "post": {
                "operationId": "CREATE_OauthClient",
                "tags": [
                    "partner"
                ],
                "summary": "Register an OAuth client for the session's user",
                "x-provenance": {
                    "specified": "partner-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "The same resource as under /v1/user/{user_id}, for the user of the session.",
                        "provenance": {
                            "assumed": "bunq's partner client calls the other path on the same hosts"
                        },
                        "question": 22
                    }
                ],
                "requestBody": {
                    "$ref": "#/components/requestBodies/OauthClientWrite"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Id"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "413": {
                        "$ref": "#/components/responses/ContentTooLarge"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            },
            "get": {
                "operationId": "List_all_OauthClient",
                "tags": [
                    "partner"
                ],
                "summary": "List the OAuth clients of the session's user",
                "x-provenance": {
                    "specified": "partner-swagger"
                },
                "parameters": [
                    {
                        "$ref": "#/components/parameters/count"
                    },
                    {
                        "$ref": "#/components/parameters/older_id"
                    },
                    {
                        "$ref": "#/components/parameters/newer_id"
                    }
                ],
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/OauthClientList"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/oauth-client/{client_id}": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/client_id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "get": {
                "operationId": "READ_OauthClient",
                "tags": [
                    "partner"
                ],
                "summary": "Read an OAuth client of the session's user",
                "x-provenance": {
                    "specified": "partner-swagger"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/OauthClient"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            },
            "put": {
                "operationId": "UPDATE_OauthClient",
                "tags": [
                    "partner"
                ],
                "summary": "Cancel an OAuth client of the session's user, or make it ACTIVE again",
                "x-provenance": {
                    "specified": "partner-swagger"
                },
                "requestBody": {
                    "$ref": "#/components/requestBodies/OauthClientWrite"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Id"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "413": {
                        "$ref": "#/components/responses/ContentTooLarge"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/sandbox-user-person": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "post": {
                "operationId": "CREATE_SandboxUserPerson",
                "tags": [
                    "sandbox-user"
                ],
                "summary": "Make a person with an API key",
                "security": [],
                "x-provenance": {
                    "specified": "bunq-swagger",
                    "documented": "sandbox-users"
                },
                "requestBody": {
                    "$ref": "#/components/requestBodies/Nothing"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/ApiKey"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "413": {
                        "$ref": "#/components/responses/ContentTooLarge"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/sandbox-user-company": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "post": {
                "operationId": "CREATE_SandboxUserCompany",
                "tags": [
                    "sandbox-user"
                ],
                "summary": "Make a company with an API key",
                "security": [],
                "x-provenance": {
                    "specified": "bunq-swagger",
                    "documented": "sandbox-users"
                },
                "requestBody": {
                    "$ref": "#/components/requestBodies/Nothing"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/ApiKey"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "413": {
                        "$ref": "#/components/responses/ContentTooLarge"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/installation": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "post": {
                "operationId": "CREATE_Installation",
                "tags": [
                    "installation"
                ],
                "summary": "Exchange public keys",
                "security": [],
                "x-provenance": {
                    "documented": "installation",
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "The answer holds Id, Token and ServerPublicKey, in this order.",
                        "provenance": {
                            "observed": "sdk-python"
                        }
                    },
                    {
                        "rule": "The key is an RSA public key of at least 2048 bits, as PEM.",
                        "provenance": {
                            "documented": "installation"
                        }
                    },
                    {
                        "rule": "The same key may be installed again.",
                        "provenance": {
                            "assumed": "one client hints at a refusal, no report shows it"
                        }
                    }
                ],
                "requestBody": {
                    "required": true,
                    "content": {
                        "application/json": {
                            "schema": {
                                "$ref": "#/components/schemas/InstallationWrite"
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/InstallationCreated"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "413": {
                        "$ref": "#/components/responses/ContentTooLarge"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            },
            "get": {
                "operationId": "List_all_Installation",
                "tags": [
                    "installation"
                ],
                "summary": "The id of the installation in use",
                "security": [
                    {
                        "SessionToken": []
                    },
                    {
                        "InstallationToken": []
                    }
                ],
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/InstallationList"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/device-server": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "post": {
                "operationId": "CREATE_DeviceServer",
                "tags": [
                    "device-server"
                ],
                "summary": "Register a device for an API key",
                "security": [
                    {
                        "InstallationToken": []
                    }
                ],
                "x-provenance": {
                    "documented": "device-registration",
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "permitted_ips is accepted and not enforced.",
                        "provenance": {
                            "assumed": "a mock has one address; the pages on wildcards contradict each other"
                        }
                    },
                    {
                        "rule": "No signature is needed.",
                        "provenance": {
                            "documented": "changelog-2020"
                        },
                        "question": 18
                    }
                ],
                "requestBody": {
                    "required": true,
                    "content": {
                        "application/json": {
                            "schema": {
                                "$ref": "#/components/schemas/DeviceServerWrite"
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Id"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "413": {
                        "$ref": "#/components/responses/ContentTooLarge"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            },
            "get": {
                "operationId": "List_all_DeviceServer",
                "tags": [
                    "device-server"
                ],
                "summary": "List the devices of the installation",
                "security": [
                    {
                        "SessionToken": []
                    },
                    {
                        "InstallationToken": []
                    }
                ],
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "parameters": [
                    {
                        "$ref": "#/components/parameters/count"
                    },
                    {
                        "$ref": "#/components/parameters/older_id"
                    },
                    {
                        "$ref": "#/components/parameters/newer_id"
                    }
                ],
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/DeviceServerList"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/device-server/{device_server_id}": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/device_server_id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "get": {
                "operationId": "READ_DeviceServer",
                "tags": [
                    "device-server"
                ],
                "summary": "Read a device",
                "security": [
                    {
                        "SessionToken": []
                    },
                    {
                        "InstallationToken": []
                    }
                ],
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/DeviceServer"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/session-server": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Signature"
                }
            ],
            "post": {
                "operationId": "CREATE_SessionServer",
                "tags": [
                    "session"
                ],
                "summary": "Open a session",
                "security": [
                    {
                        "InstallationToken": []
                    }
                ],
                "x-signature": "required",
                "x-provenance": {
                    "documented": "start-a-session",
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "The answer holds Id, Token and the user, in this order.",
                        "provenance": {
                            "documented": "start-a-session",
                            "observed": "sdk-python"
                        }
                    },
                    {
                        "rule": "Without a signature 466, with a wrong one 400; the mock demands it under `--strict`.",
                        "provenance": {
                            "documented": "signing",
                            "observed": "doc-issue-125"
                        },
                        "question": 17
                    },
                    {
                        "rule": "Any number of sessions may live on one installation.",
                        "provenance": {
                            "observed": "psd2-python-example"
                        },
                        "question": 29
                    },
                    {
                        "rule": "A session ends at a fixed time after it began.",
                        "provenance": {
                            "assumed": "the sources on how use prolongs it contradict each other"
                        },
                        "question": 30
                    }
                ],
                "requestBody": {
                    "required": true,
                    "content": {
                        "application/json": {
                            "schema": {
                                "$ref": "#/components/schemas/SessionServerWrite"
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/SessionCreated"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "413": {
                        "$ref": "#/components/responses/ContentTooLarge"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "466": {
                        "$ref": "#/components/responses/SignatureRequired"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/session/{session_id}": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/session_id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "delete": {
                "operationId": "DELETE_Session",
                "tags": [
                    "session"
                ],
                "summary": "End the session",
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "x-behaviours": [
                    {
                        "rule": "The id 0 stands for the session of the token.",
                        "provenance": {
                            "observed": "sdk-python"
                        }
                    },
                    {
                        "rule": "The token is unknown to the bank afterwards.",
                        "provenance": {
                            "assumed": "that is what ending a session means"
                        }
                    }
                ],
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Empty"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/user": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "get": {
                "operationId": "List_all_User",
                "tags": [
                    "user"
                ],
                "summary": "The user of the session",
                "x-provenance": {
                    "specified": "bunq-swagger",
                    "documented": "oauth"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/User"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/user/{user_id}": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/user_id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "get": {
                "operationId": "READ_User",
                "tags": [
                    "user"
                ],
                "summary": "Read a user",
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/User"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        },
        "/v1/user/{user_id}/monetary-account-bank": {
            "parameters": [
                {
                    "$ref": "#/components/parameters/user_id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Client-Request-Id"
                },
                {
                    "$ref": "#/components/parameters/X-Bunq-Language"
                }
            ],
            "get": {
                "operationId": "List_all_MonetaryAccountBank_for_User",
                "tags": [
                    "user"
                ],
                "summary": "List the bank accounts of a user",
                "description": "Served because bunq's Python SDK reads the first ACTIVE account before it lets anyone begin.",
                "x-provenance": {
                    "specified": "bunq-swagger",
                    "observed": "sdk-python"
                },
                "parameters": [
                    {
                        "$ref": "#/components/parameters/count"
                    },
                    {
                        "$ref": "#/components/parameters/older_id"
                    },
                    {
                        "$ref": "#/components/parameters/newer_id"
                    }
                ],
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/MonetaryAccountBankList"
                    },
                    "400": {
                        "$ref": "#/components/responses/BadRequest"
                    },
                    "401": {
                        "$ref": "#/components/responses/Unauthorized"
                    },
                    "403": {
                        "$ref": "#/components/responses/Forbidden"
                    },
                    "404": {
                        "$ref": "#/components/responses/NotFound"
                    },
                    "429": {
                        "$ref": "#/components/responses/TooManyRequests"
                    },
                    "491": {
                        "$ref": "#/components/responses/Maintenance"
                    },
                    "500": {
                        "$ref": "#/components/responses/InternalServerError"
                    }
                }
            }
        }
    },
    "components": {
        "securitySchemes": {
            "SessionToken": {
                "type": "apiKey",
                "in": "header",
                "name": "X-Bunq-Client-Authentication",
                "description": "The token of POST /v1/session-server.",
                "x-provenance": {
                    "documented": "headers"
                }
            },
            "InstallationToken": {
                "type": "apiKey",
                "in": "header",
                "name": "X-Bunq-Client-Authentication",
                "description": "The token of POST /v1/installation.",
                "x-provenance": {
                    "documented": "headers"
                }
            }
        },
        "parameters": {
            "user_id": {
                "name": "user_id",
                "in": "path",
                "required": true,
                "description": "The id of a user.",
                "schema": {
                    "$ref": "#/components/schemas/ObjectId"
                },
                "x-provenance": {
                    "documented": "chapter-1"
                }
            },
            "client_id": {
                "name": "client_id",
                "in": "path",
                "required": true,
                "description": "The integer `id` of the OauthClient, not its string `client_id`.",
                "schema": {
                    "$ref": "#/components/schemas/ObjectId"
                },
                "x-provenance": {
                    "documented": "chapter-1"
                }
            },
            "callback_url_id": {
                "name": "callback_url_id",
                "in": "path",
                "required": true,
                "description": "The id of an OauthCallbackUrl.",
                "schema": {
                    "$ref": "#/components/schemas/ObjectId"
                },
                "x-provenance": {
                    "documented": "chapter-1"
                }
            },
            "device_server_id": {
                "name": "device_server_id",
                "in": "path",
                "required": true,
                "description": "The id of a DeviceServer.",
                "schema": {
                    "$ref": "#/components/schemas/ObjectId"
                },
                "x-provenance": {
                    "specified": "bunq-swagger"
                }
            },
            "session_id": {
                "name": "session_id",
                "in": "path",
                "required": true,
                "description": "The id of the session, or 0 for the one whose token is sent.",
                "schema": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 9007199254740991
                },
                "x-provenance": {
                    "specified": "bunq-swagger",
                    "observed": "sdk-python"
                }
            },
            "count": {
                "name": "count",
                "in": "query",
                "description": "How many items at the most. More than the maximum counts as the maximum.",
                "schema": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 200,
                    "default": 10
                },
                "x-provenance": {
                    "documented": "pagination"
                },
                "x-question": 27
            },
            "older_id": {
                "name": "older_id",
                "in": "query",
                "description": "Only items older than this id. Ignored where newer_id is given too.",
                "schema": {
                    "$ref": "#/components/schemas/ObjectId"
                },
                "x-provenance": {
                    "observed": "doc-issue-69"
                }
            },
            "newer_id": {
                "name": "newer_id",
                "in": "query",
                "description": "Only items newer than this id, the ones next to it.",
                "schema": {
                    "$ref": "#/components/schemas/ObjectId"
                },
                "x-provenance": {
                    "observed": "doc-issue-69"
                }
            },
            "X-Bunq-Client-Request-Id": {
                "name": "X-Bunq-Client-Request-Id",
                "in": "header",
                "description": "Any text of the client's; it comes back in the answer.",
                "schema": {
                    "type": "string"
                },
                "x-provenance": {
                    "documented": "headers"
                },
                "x-question": 15
            },
            "X-Bunq-Language": {
                "name": "X-Bunq-Language",
                "in": "header",
                "description": "Language of error_description_translated. Anything else counts as en_US.",
                "schema": {
                    "type": "string",
                    "default": "en_US",
                    "examples": [
                        "en_US",
                        "nl_NL"
                    ]
                },
                "x-provenance": {
                    "documented": "headers"
                }
            },
            "X-Bunq-Client-Signature": {
                "name": "X-Bunq-Client-Signature",
                "in": "header",
                "description": "RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of the body, base64, made with the installation's key.",
                "schema": {
                    "type": "string"
                },
                "x-provenance": {
                    "documented": "signing"
                },
                "x-question": 16
            }
        },
        "headers": {
            "X-Bunq-Client-Request-Id": {
                "description": "What the request sent under this name.",
                "schema": {
                    "type": "string"
                },
                "x-provenance": {
                    "specified": "bunq-swagger",
                    "observed": "postman"
                }
            },
            "X-Bunq-Client-Response-Id": {
                "description": "A fresh UUID for every answer.",
                "required": true,
                "schema": {
                    "type": "string",
                    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
                    "examples": [
                        "01234567-89ab-4cde-8f01-23456789abcd"
                    ]
                },
                "x-provenance": {
                    "specified": "bunq-swagger",
                    "documented": "headers"
                }
            },
            "X-Bunq-Server-Signature": {
                "description": "RSASSA-PKCS1-v1_5 with SHA-256 over the bytes of the body, base64, made with the server's key. On every answer, errors included, once there is an installation.",
                "schema": {
                    "type": "string",
                    "pattern": "^[A-Za-z0-9+/]+={0,2}$"
                },
                "x-provenance": {
                    "documented": "signing",
                    "specified": "bunq-swagger"
                },
                "x-question": 21
            },
            "X-Bunq-Warning": {
                "description": "Something the client should know. The mock uses it where it is more lenient than bunq.",
                "schema": {
                    "type": "string"
                },
                "x-provenance": {
                    "documented": "headers"
                }
            }
        },
        "requestBodies": {
            "Nothing": {
                "description": "Nothing is read of it.",
                "required": false,
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/Nothing"
                        }
                    }
                }
            },
            "OauthClientWrite": {
                "description": "May be absent; may be an array around the object.",
                "required": false,
                "content": {
                    "application/json": {
                        "schema": {
                            "anyOf": [
                                {
                                    "$ref": "#/components/schemas/OauthClientWrite"
                                },
                                {
                                    "type": "array",
                                    "maxItems": 1,
                                    "items": {
                                        "$ref": "#/components/schemas/OauthClientWrite"
                                    }
                                }
                            ]
                        },
                        "examples": {
                            "chapter-1": {
                                "summary": "As in the chapter",
                                "value": {}
                            }
                        }
                    }
                }
            },
            "CallbackUrlWrite": {
                "required": true,
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/CallbackUrlWrite"
                        },
                        "examples": {
                            "chapter-1": {
                                "summary": "As in the chapter",
                                "value": {
                                    "url": "https://yourpartner.com/oauth/callback"
                                }
                            }
                        }
                    }
                }
            }
        },
        "responses": {
            "Id": {
                "description": "Done; the id of the object.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "x-provenance": {
                                        "documented": "chapter-1"
                                    },
                                    "minItems": 1,
                                    "maxItems": 1,
                                    "items": {
                                        "$ref": "#/components/schemas/IdItem"
                                    }
                                }
                            }
                        },
                        "examples": {
                            "chapter-1-oauth-client": {
                                "summary": "As in the chapter, for an OAuth client",
                                "value": {
                                    "Response": [
                                        {
                                            "Id": {
                                                "id": 789
                                            }
                                        }
                                    ]
                                }
                            },
                            "chapter-1-callback-url": {
                                "summary": "As in the chapter, for a callback URL",
                                "value": {
                                    "Response": [
                                        {
                                            "Id": {
                                                "id": 456
                                            }
                                        }
                                    ]
                                }
                            }
                        }
                    }
                }
            },
            "Empty": {
                "description": "Done.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "maxItems": 0,
                                    "items": {
                                        "type": "object"
                                    },
                                    "x-provenance": {
                                        "assumed": "the specification shows an empty object, no client reads it"
                                    },
                                    "x-question": 19
                                }
                            }
                        }
                    }
                }
            },
            "OauthClient": {
                "description": "The OAuth client.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "x-provenance": {
                                        "documented": "chapter-1"
                                    },
                                    "minItems": 1,
                                    "maxItems": 1,
                                    "items": {
                                        "$ref": "#/components/schemas/OauthClientItem"
                                    }
                                }
                            }
                        },
                        "examples": {
                            "chapter-1": {
                                "summary": "As in the chapter",
                                "value": {
                                    "Response": [
                                        {
                                            "OauthClient": {
                                                "id": 789,
                                                "status": "ACTIVE",
                                                "display_name": null,
                                                "client_id": "client_abc123def456",
                                                "secret": "secret_xyz789uvw012",
                                                "callback_url": []
                                            }
                                        }
                                    ]
                                }
                            }
                        }
                    }
                }
            },
            "OauthClientList": {
                "description": "A page of OAuth clients.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response",
                                "Pagination"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "x-provenance": {
                                        "documented": "chapter-1"
                                    },
                                    "maxItems": 200,
                                    "items": {
                                        "$ref": "#/components/schemas/OauthClientItem"
                                    }
                                },
                                "Pagination": {
                                    "$ref": "#/components/schemas/Pagination",
                                    "x-provenance": {
                                        "documented": "pagination"
                                    }
                                }
                            }
                        }
                    }
                }
            },
            "OauthCallbackUrl": {
                "description": "The callback URL.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "x-provenance": {
                                        "documented": "chapter-1"
                                    },
                                    "minItems": 1,
                                    "maxItems": 1,
                                    "items": {
                                        "$ref": "#/components/schemas/OauthCallbackUrlItem"
                                    }
                                }
                            }
                        },
                        "examples": {
                            "chapter-1": {
                                "summary": "As in the chapter",
                                "value": {
                                    "Response": [
                                        {
                                            "OauthCallbackUrl": {
                                                "id": 456,
                                                "created": "2025-08-13 14:45:20.123456",
                                                "updated": "2025-08-13 14:45:20.123456",
                                                "url": "https://yourpartner.com/oauth/callback"
                                            }
                                        }
                                    ]
                                }
                            }
                        }
                    }
                }
            },
            "OauthCallbackUrlList": {
                "description": "A page of callback URLs.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response",
                                "Pagination"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "x-provenance": {
                                        "documented": "chapter-1"
                                    },
                                    "maxItems": 200,
                                    "items": {
                                        "$ref": "#/components/schemas/OauthCallbackUrlItem"
                                    }
                                },
                                "Pagination": {
                                    "$ref": "#/components/schemas/Pagination",
                                    "x-provenance": {
                                        "documented": "pagination"
                                    }
                                }
                            }
                        }
                    }
                }
            },
            "ApiKey": {
                "description": "The API key of the new sandbox user.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "x-provenance": {
                                        "documented": "chapter-1"
                                    },
                                    "minItems": 1,
                                    "maxItems": 1,
                                    "items": {
                                        "type": "object",
                                        "required": [
                                            "ApiKey"
                                        ],
                                        "additionalProperties": false,
                                        "properties": {
                                            "ApiKey": {
                                                "$ref": "#/components/schemas/ApiKey"
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            },
            "InstallationCreated": {
                "description": "Id, Token and ServerPublicKey, in this order.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "minItems": 3,
                                    "maxItems": 3,
                                    "x-provenance": {
                                        "observed": "sdk-python"
                                    },
                                    "prefixItems": [
                                        {
                                            "$ref": "#/components/schemas/IdItem"
                                        },
                                        {
                                            "$ref": "#/components/schemas/TokenItem"
                                        },
                                        {
                                            "type": "object",
                                            "required": [
                                                "ServerPublicKey"
                                            ],
                                            "additionalProperties": false,
                                            "properties": {
                                                "ServerPublicKey": {
                                                    "$ref": "#/components/schemas/ServerPublicKey"
                                                }
                                            }
                                        }
                                    ]
                                }
                            }
                        }
                    }
                }
            },
            "InstallationList": {
                "description": "The id of the installation.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "x-provenance": {
                                        "documented": "chapter-1"
                                    },
                                    "minItems": 1,
                                    "items": {
                                        "$ref": "#/components/schemas/IdItem"
                                    }
                                }
                            }
                        }
                    }
                }
            },
            "DeviceServer": {
                "description": "The device.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "x-provenance": {
                                        "documented": "chapter-1"
                                    },
                                    "minItems": 1,
                                    "maxItems": 1,
                                    "items": {
                                        "$ref": "#/components/schemas/DeviceServerItem"
                                    }
                                }
                            }
                        }
                    }
                }
            },
            "DeviceServerList": {
                "description": "A page of devices.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response",
                                "Pagination"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "x-provenance": {
                                        "documented": "chapter-1"
                                    },
                                    "maxItems": 200,
                                    "items": {
                                        "$ref": "#/components/schemas/DeviceServerItem"
                                    }
                                },
                                "Pagination": {
                                    "$ref": "#/components/schemas/Pagination",
                                    "x-provenance": {
                                        "documented": "pagination"
                                    }
                                }
                            }
                        }
                    }
                }
            },
            "SessionCreated": {
                "description": "Id, Token and the user, in this order.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "minItems": 3,
                                    "maxItems": 3,
                                    "x-provenance": {
                                        "documented": "start-a-session",
                                        "observed": "sdk-python"
                                    },
                                    "prefixItems": [
                                        {
                                            "$ref": "#/components/schemas/IdItem"
                                        },
                                        {
                                            "$ref": "#/components/schemas/TokenItem"
                                        },
                                        {
                                            "$ref": "#/components/schemas/UserItem"
                                        }
                                    ]
                                }
                            }
                        }
                    }
                }
            },
            "User": {
                "description": "The user, wrapped in the name of its kind.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "x-provenance": {
                                        "documented": "chapter-1"
                                    },
                                    "minItems": 1,
                                    "maxItems": 1,
                                    "items": {
                                        "$ref": "#/components/schemas/UserItem"
                                    }
                                }
                            }
                        }
                    }
                }
            },
            "MonetaryAccountBankList": {
                "description": "A page of bank accounts.",
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "Response",
                                "Pagination"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "Response": {
                                    "type": "array",
                                    "x-provenance": {
                                        "documented": "chapter-1"
                                    },
                                    "maxItems": 200,
                                    "items": {
                                        "type": "object",
                                        "required": [
                                            "MonetaryAccountBank"
                                        ],
                                        "additionalProperties": false,
                                        "properties": {
                                            "MonetaryAccountBank": {
                                                "$ref": "#/components/schemas/MonetaryAccountBank"
                                            }
                                        }
                                    }
                                },
                                "Pagination": {
                                    "$ref": "#/components/schemas/Pagination",
                                    "x-provenance": {
                                        "documented": "pagination"
                                    }
                                }
                            }
                        }
                    }
                }
            },
            "BadRequest": {
                "description": "A missing or invalid parameter, credential or signature.",
                "x-provenance": {
                    "documented": "errors"
                },
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/ErrorBody"
                        }
                    }
                }
            },
            "Unauthorized": {
                "description": "A token that is no longer, or not here, good enough.",
                "x-provenance": {
                    "documented": "errors"
                },
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/ErrorBody"
                        }
                    }
                }
            },
            "Forbidden": {
                "description": "No token, an unknown one, or one of another user.",
                "x-provenance": {
                    "documented": "errors"
                },
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/ErrorBody"
                        }
                    }
                }
            },
            "NotFound": {
                "description": "No such object, or no such route.",
                "x-provenance": {
                    "documented": "errors"
                },
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/ErrorBody"
                        }
                    }
                }
            },
            "ContentTooLarge": {
                "description": "The body is over 1 MB.",
                "x-provenance": {
                    "assumed": "no limit is published"
                },
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/ErrorBody"
                        }
                    }
                }
            },
            "TooManyRequests": {
                "description": "A rate limit was exceeded.",
                "x-provenance": {
                    "documented": "errors"
                },
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/ErrorBody"
                        }
                    }
                }
            },
            "SignatureRequired": {
                "description": "The operation needs a request signature.",
                "x-provenance": {
                    "documented": "errors"
                },
                "headers": {
                    "X-Bunq-Client-Request-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Request-Id"
                    },
                    "X-Bunq-Client-Response-Id": {
                        "$ref": "#/components/headers/X-Bunq-Client-Response-Id"
                    },
                    "X-Bunq-Server-Signature": {
                        "$ref": "#/components/headers/X-Bunq-Server-Signature"
                    },
                    "X-Bunq-Warning": {
                        "$ref": "#/components/headers/X-Bunq-Warning"
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/ErrorBody"
                        }
                    }
                }
            },
            "Maintenance": {
                "description": "The bank is under maintenance. Live answers of this status were seen as HTML without a signature.",
                "x-provenance": {
                    "documented": "errors",
                    "observed": "bunq-client-ruby"
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/ErrorBody"
                        }
                    },
                    "text/html": {
                        "schema": {
                            "type": "string"
                        }
                    }
                }
            },
            "InternalServerError": {
                "description": "The bank failed.",
                "x-provenance": {
                    "documented": "errors"
                },
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/ErrorBody"
                        }
                    },
                    "text/html": {
                        "schema": {
                            "type": "string"
                        }
                    }
                }
            }
        },
        "schemas": {
            "ObjectId": {
                "description": "Unique among objects of its kind.",
                "type": "integer",
                "minimum": 1,
                "maximum": 9007199254740991,
                "x-provenance": {
                    "specified": "bunq-swagger"
                }
            },
            "Time": {
                "description": "UTC, with six digits of fraction.",
                "type": "string",
                "examples": [
                    "2025-08-13 14:45:20.123456"
                ],
                "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}$",
                "x-provenance": {
                    "documented": "chapter-1"
                }
            },
            "Nothing": {
                "type": "object",
                "x-provenance": {
                    "observed": "sdk-python"
                }
            },
            "OauthClientWrite": {
                "type": "object",
                "additionalProperties": false,
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "properties": {
                    "status": {
                        "type": "string",
                        "enum": [
                            "ACTIVE",
                            "CANCELLED"
                        ],
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    }
                }
            },
            "CallbackUrlWrite": {
                "type": "object",
                "required": [
                    "url"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "documented": "chapter-1"
                },
                "properties": {
                    "url": {
                        "description": "An absolute https URL.",
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "documented": "chapter-1"
                        }
                    }
                }
            },
            "InstallationWrite": {
                "type": "object",
                "required": [
                    "client_public_key"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "properties": {
                    "client_public_key": {
                        "description": "An RSA public key of at least 2048 bits, PEM.",
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "documented": "installation",
                            "specified": "bunq-swagger"
                        }
                    }
                }
            },
            "DeviceServerWrite": {
                "type": "object",
                "required": [
                    "description",
                    "secret"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "properties": {
                    "description": {
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "secret": {
                        "description": "The API key.",
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "permitted_ips": {
                        "description": "Addresses that may use the API key; `*` for any.",
                        "type": "array",
                        "items": {
                            "type": "string"
                        },
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    }
                }
            },
            "SessionServerWrite": {
                "type": "object",
                "required": [
                    "secret"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "properties": {
                    "secret": {
                        "description": "The API key.",
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    }
                }
            },
            "Id": {
                "type": "object",
                "required": [
                    "id"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "documented": "chapter-1"
                },
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "documented": "chapter-1"
                        }
                    }
                }
            },
            "IdItem": {
                "type": "object",
                "required": [
                    "Id"
                ],
                "additionalProperties": false,
                "properties": {
                    "Id": {
                        "$ref": "#/components/schemas/Id"
                    }
                }
            },
            "OauthClient": {
                "type": "object",
                "required": [
                    "id",
                    "status",
                    "display_name",
                    "client_id",
                    "secret",
                    "callback_url"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "documented": "chapter-1"
                },
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "documented": "chapter-1"
                        }
                    },
                    "status": {
                        "type": "string",
                        "enum": [
                            "ACTIVE",
                            "CANCELLED",
                            "CANCELLED_PENDING"
                        ],
                        "x-provenance": {
                            "documented": "chapter-1",
                            "specified": "bunq-swagger"
                        }
                    },
                    "display_name": {
                        "description": "The name shown to users who give consent; null on a new client.",
                        "type": [
                            "string",
                            "null"
                        ],
                        "x-provenance": {
                            "documented": "chapter-1"
                        }
                    },
                    "client_id": {
                        "description": "The name of the app in an OAuth request.",
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "documented": "chapter-1"
                        },
                        "x-question": 6
                    },
                    "secret": {
                        "description": "The client_secret of a token request.",
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "documented": "chapter-1"
                        },
                        "x-question": 6
                    },
                    "callback_url": {
                        "description": "The registered callback URLs.",
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/OauthClientCallbackUrl"
                        },
                        "x-provenance": {
                            "documented": "chapter-1"
                        },
                        "x-question": 5
                    }
                }
            },
            "OauthClientCallbackUrl": {
                "description": "A callback URL inside its client. Only `url` is specified, so the object is left open.",
                "type": "object",
                "required": [
                    "url"
                ],
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "x-question": 5,
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "assumed": "the resource itself has it"
                        }
                    },
                    "created": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "assumed": "the resource itself has it"
                        }
                    },
                    "updated": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "assumed": "the resource itself has it"
                        }
                    },
                    "url": {
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "specified": "bunq-swagger",
                            "observed": "sdk-python"
                        }
                    }
                }
            },
            "OauthClientItem": {
                "type": "object",
                "required": [
                    "OauthClient"
                ],
                "additionalProperties": false,
                "properties": {
                    "OauthClient": {
                        "$ref": "#/components/schemas/OauthClient"
                    }
                }
            },
            "OauthCallbackUrl": {
                "type": "object",
                "required": [
                    "id",
                    "created",
                    "updated",
                    "url"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "documented": "chapter-1"
                },
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "documented": "chapter-1"
                        }
                    },
                    "created": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "documented": "chapter-1"
                        }
                    },
                    "updated": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "documented": "chapter-1"
                        }
                    },
                    "url": {
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "documented": "chapter-1",
                            "specified": "bunq-swagger"
                        }
                    }
                }
            },
            "OauthCallbackUrlItem": {
                "type": "object",
                "required": [
                    "OauthCallbackUrl"
                ],
                "additionalProperties": false,
                "properties": {
                    "OauthCallbackUrl": {
                        "$ref": "#/components/schemas/OauthCallbackUrl"
                    }
                }
            },
            "Pagination": {
                "description": "Where the neighbouring pages are; null where there is none.",
                "type": "object",
                "required": [
                    "future_url",
                    "newer_url",
                    "older_url"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "documented": "pagination"
                },
                "x-question": 27,
                "properties": {
                    "future_url": {
                        "description": "Where newer items will appear; given on the newest page.",
                        "type": [
                            "string",
                            "null"
                        ],
                        "pattern": "^/v1/",
                        "x-provenance": {
                            "documented": "pagination",
                            "observed": "postman-issue-5"
                        }
                    },
                    "newer_url": {
                        "description": "The page of newer items; null on the newest page.",
                        "type": [
                            "string",
                            "null"
                        ],
                        "pattern": "^/v1/",
                        "x-provenance": {
                            "documented": "pagination",
                            "observed": "postman-issue-5"
                        }
                    },
                    "older_url": {
                        "description": "The page of older items; null on the oldest page.",
                        "type": [
                            "string",
                            "null"
                        ],
                        "pattern": "^/v1/",
                        "x-provenance": {
                            "documented": "pagination",
                            "observed": "bunq-client-ruby"
                        }
                    }
                }
            },
            "Token": {
                "type": "object",
                "required": [
                    "id",
                    "created",
                    "updated",
                    "token"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "created": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "observed": "bunq-js-client"
                        }
                    },
                    "updated": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "observed": "bunq-js-client"
                        }
                    },
                    "token": {
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    }
                }
            },
            "TokenItem": {
                "type": "object",
                "required": [
                    "Token"
                ],
                "additionalProperties": false,
                "properties": {
                    "Token": {
                        "$ref": "#/components/schemas/Token"
                    }
                }
            },
            "ServerPublicKey": {
                "type": "object",
                "required": [
                    "server_public_key"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "properties": {
                    "server_public_key": {
                        "description": "The bank's RSA public key, PEM.",
                        "type": "string",
                        "pattern": "^-----BEGIN PUBLIC KEY-----\\n",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    }
                }
            },
            "DeviceServer": {
                "type": "object",
                "required": [
                    "id",
                    "created",
                    "updated",
                    "description",
                    "ip",
                    "status"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "created": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "updated": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "description": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "ip": {
                        "description": "The address from which the device was registered.",
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "status": {
                        "type": "string",
                        "enum": [
                            "ACTIVE",
                            "BLOCKED",
                            "NEEDS_CONFIRMATION",
                            "OBSOLETE"
                        ],
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    }
                }
            },
            "DeviceServerItem": {
                "type": "object",
                "required": [
                    "DeviceServer"
                ],
                "additionalProperties": false,
                "properties": {
                    "DeviceServer": {
                        "$ref": "#/components/schemas/DeviceServer"
                    }
                }
            },
            "ApiKey": {
                "description": "What else live bunq puts here is not known, so the object is left open.",
                "type": "object",
                "required": [
                    "api_key"
                ],
                "x-provenance": {
                    "documented": "sandbox-users",
                    "observed": "sdk-python"
                },
                "properties": {
                    "api_key": {
                        "description": "`sandbox_` and 56 hex digits in public snippets.",
                        "type": "string",
                        "pattern": "^sandbox_[0-9a-z]+$",
                        "x-provenance": {
                            "documented": "sandbox-users"
                        }
                    }
                }
            },
            "Amount": {
                "type": "object",
                "required": [
                    "value",
                    "currency"
                ],
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "properties": {
                    "value": {
                        "type": "string",
                        "pattern": "^-?\\d+\\.\\d{2}$",
                        "examples": [
                            "12.34"
                        ],
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "currency": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    }
                }
            },
            "UserPerson": {
                "description": "What clients read of a person; live bunq shows far more, so the object is left open.",
                "type": "object",
                "required": [
                    "id",
                    "display_name",
                    "public_nick_name",
                    "status",
                    "sub_status",
                    "session_timeout"
                ],
                "x-provenance": {
                    "specified": "bunq-swagger",
                    "documented": "start-a-session"
                },
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "created": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "updated": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "public_uuid": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger",
                            "observed": "psd2-python-example"
                        }
                    },
                    "first_name": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "last_name": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "legal_name": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "display_name": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger",
                            "documented": "start-a-session"
                        }
                    },
                    "public_nick_name": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger",
                            "documented": "start-a-session"
                        }
                    },
                    "language": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "region": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "status": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger",
                            "documented": "start-a-session"
                        }
                    },
                    "sub_status": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger",
                            "documented": "start-a-session"
                        }
                    },
                    "session_timeout": {
                        "description": "Seconds that a session lives.",
                        "type": "integer",
                        "minimum": 1,
                        "x-provenance": {
                            "documented": "start-a-session",
                            "observed": "sdk-python"
                        }
                    },
                    "daily_limit_without_confirmation_login": {
                        "$ref": "#/components/schemas/Amount",
                        "x-provenance": {
                            "specified": "bunq-swagger",
                            "observed": "psd2-python-example"
                        }
                    }
                }
            },
            "UserCompany": {
                "description": "What clients read of a company; live bunq shows far more, so the object is left open.",
                "type": "object",
                "required": [
                    "id",
                    "display_name",
                    "public_nick_name",
                    "status",
                    "sub_status",
                    "session_timeout"
                ],
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "created": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "updated": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "public_uuid": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger",
                            "observed": "psd2-python-example"
                        }
                    },
                    "name": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "display_name": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "public_nick_name": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "language": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "region": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "status": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "sub_status": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "session_timeout": {
                        "description": "Seconds that a session lives.",
                        "type": "integer",
                        "minimum": 1,
                        "x-provenance": {
                            "specified": "bunq-swagger",
                            "observed": "sdk-python"
                        }
                    },
                    "daily_limit_without_confirmation_login": {
                        "$ref": "#/components/schemas/Amount",
                        "x-provenance": {
                            "specified": "bunq-swagger",
                            "observed": "psd2-python-example"
                        }
                    }
                }
            },
            "UserApiKey": {
                "description": "The user of a session that another user granted by OAuth. The mock has none; a sandbox may.",
                "type": "object",
                "required": [
                    "id",
                    "requested_by_user",
                    "granted_by_user"
                ],
                "x-provenance": {
                    "documented": "oauth"
                },
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "documented": "oauth"
                        }
                    },
                    "requested_by_user": {
                        "type": "object",
                        "x-provenance": {
                            "documented": "oauth"
                        }
                    },
                    "granted_by_user": {
                        "type": "object",
                        "x-provenance": {
                            "documented": "oauth"
                        }
                    }
                }
            },
            "UserPaymentServiceProvider": {
                "description": "The user of a session that a PSD2 certificate opened. The mock has none; a sandbox may.",
                "type": "object",
                "required": [
                    "id",
                    "session_timeout"
                ],
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "session_timeout": {
                        "description": "Seconds that a session lives.",
                        "type": "integer",
                        "minimum": 1,
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    }
                }
            },
            "UserItem": {
                "oneOf": [
                    {
                        "type": "object",
                        "required": [
                            "UserPerson"
                        ],
                        "additionalProperties": false,
                        "properties": {
                            "UserPerson": {
                                "$ref": "#/components/schemas/UserPerson"
                            }
                        }
                    },
                    {
                        "type": "object",
                        "required": [
                            "UserCompany"
                        ],
                        "additionalProperties": false,
                        "properties": {
                            "UserCompany": {
                                "$ref": "#/components/schemas/UserCompany"
                            }
                        }
                    },
                    {
                        "type": "object",
                        "required": [
                            "UserApiKey"
                        ],
                        "additionalProperties": false,
                        "properties": {
                            "UserApiKey": {
                                "$ref": "#/components/schemas/UserApiKey"
                            }
                        }
                    },
                    {
                        "type": "object",
                        "required": [
                            "UserPaymentServiceProvider"
                        ],
                        "additionalProperties": false,
                        "properties": {
                            "UserPaymentServiceProvider": {
                                "$ref": "#/components/schemas/UserPaymentServiceProvider"
                            }
                        }
                    }
                ]
            },
            "MonetaryAccountBank": {
                "description": "What clients read of an account; live bunq shows far more, so the object is left open.",
                "type": "object",
                "required": [
                    "id",
                    "status"
                ],
                "x-provenance": {
                    "specified": "bunq-swagger"
                },
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "created": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "updated": {
                        "$ref": "#/components/schemas/Time",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "currency": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "description": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "balance": {
                        "$ref": "#/components/schemas/Amount",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "status": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger",
                            "observed": "sdk-python"
                        }
                    },
                    "sub_status": {
                        "type": "string",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    },
                    "user_id": {
                        "$ref": "#/components/schemas/ObjectId",
                        "x-provenance": {
                            "specified": "bunq-swagger"
                        }
                    }
                }
            },
            "ErrorBody": {
                "type": "object",
                "required": [
                    "Error"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "documented": "errors"
                },
                "properties": {
                    "Error": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "$ref": "#/components/schemas/ErrorItem"
                        },
                        "x-provenance": {
                            "documented": "errors"
                        }
                    }
                }
            },
            "ErrorItem": {
                "type": "object",
                "required": [
                    "error_description",
                    "error_description_translated"
                ],
                "additionalProperties": false,
                "x-provenance": {
                    "documented": "errors"
                },
                "properties": {
                    "error_description": {
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "documented": "errors"
                        }
                    },
                    "error_description_translated": {
                        "description": "The same in the language of X-Bunq-Language.",
                        "type": "string",
                        "minLength": 1,
                        "x-provenance": {
                            "documented": "errors"
                        }
                    },
                    "error_additional_parameter": {
                        "type": "array",
                        "items": {
                            "type": "object"
                        },
                        "x-provenance": {
                            "observed": "doc-issue-125"
                        }
                    }
                }
            }
        }
    },
    "x-manners": {
        "content-type": {
            "rule": "A JSON answer has the Content-Type application/json, exactly so, without a charset.",
            "provenance": {
                "observed": "bunq-js-client"
            }
        },
        "success": {
            "rule": "Success has the status 200, for POST, PUT and DELETE too.",
            "provenance": {
                "specified": "bunq-swagger",
                "observed": "sdk-python"
            }
        },
        "refusal": {
            "rule": "A refusal has one of these statuses.",
            "statuses": [
                399,
                400,
                401,
                403,
                404,
                405,
                429,
                466,
                490,
                491,
                500
            ],
            "provenance": {
                "documented": "errors"
            }
        },
        "headers": {
            "rule": "Of headers named X-Bunq-…, an answer has those that are listed with it.",
            "provenance": {
                "documented": "headers",
                "specified": "bunq-swagger"
            }
        },
        "json": {
            "rule": "Every answer is JSON, in bunq's envelope.",
            "provenance": {
                "documented": "errors",
                "observed": "sdk-python"
            }
        }
    },
    "x-faults": {
        "RouteNotFound": {
            "status": 404,
            "text": "Route not found.",
            "nl": "Route niet gevonden.",
            "provenance": {
                "observed": "bunq-desktop-536"
            }
        },
        "MethodNotAllowed": {
            "status": 405,
            "text": "Method {method} is not allowed on this route. Allowed here: {allowed}.",
            "nl": "Methode {method} is niet toegestaan op deze route. Wel toegestaan: {allowed}.",
            "provenance": {
                "assumed": "the errors page has the status, no wording is published"
            },
            "question": 23
        },
        "ObjectNotFound": {
            "status": 404,
            "text": "{object} for id \"{id}\" not found.",
            "nl": "{object} met id \"{id}\" is niet gevonden.",
            "provenance": {
                "assumed": "in the words of the one observed sibling, which speaks of a monetary account"
            },
            "question": 12
        },
        "ClientIdInPath": {
            "status": 404,
            "text": "OauthClient not found. The path takes the integer \"id\" of the OauthClient, not its string \"client_id\".",
            "nl": "OauthClient niet gevonden. Het pad verwacht het gehele getal \"id\" van de OauthClient, niet de tekst \"client_id\".",
            "provenance": {
                "assumed": "a hint for a mistake that was made before"
            },
            "question": 12
        },
        "InvalidId": {
            "status": 400,
            "text": "Invalid value for \"{field}\" in the path (expected a positive integer).",
            "nl": "Ongeldige waarde voor \"{field}\" in het pad (verwacht een positief geheel getal).",
            "provenance": {
                "assumed": "no wording is published"
            }
        },
        "InvalidQuery": {
            "status": 400,
            "text": "Invalid value for query parameter \"{field}\" (expected a positive integer).",
            "nl": "Ongeldige waarde voor queryparameter \"{field}\" (verwacht een positief geheel getal).",
            "provenance": {
                "assumed": "no wording is published"
            },
            "question": 27
        },
        "MalformedRequest": {
            "status": 400,
            "text": "The request is not complete and valid HTTP/1.1, or its headers are larger than 16 kB.",
            "nl": "Het verzoek is geen volledig en geldig HTTP/1.1, of de headers zijn groter dan 16 kB.",
            "provenance": {
                "assumed": "no wording is published"
            }
        },
        "MalformedJson": {
            "status": 400,
            "text": "The request body is not valid JSON.",
            "nl": "De inhoud van het verzoek is geen geldige JSON.",
            "provenance": {
                "assumed": "no wording is published"
            }
        },
        "InvalidBody": {
            "status": 400,
            "text": "The request body must be a JSON object.",
            "nl": "De inhoud van het verzoek moet een JSON-object zijn.",
            "provenance": {
                "assumed": "no wording is published"
            },
            "question": 10
        },
        "MissingField": {
            "status": 400,
            "text": "Missing field \"{field}\".",
            "nl": "Veld \"{field}\" ontbreekt.",
            "provenance": {
                "assumed": "in the style of the observed siblings"
            },
            "question": 8
        },
        "InvalidType": {
            "status": 400,
            "text": "Invalid type for field \"{field}\" (expected {type}).",
            "nl": "Ongeldig type voor veld \"{field}\" (verwacht {type}).",
            "provenance": {
                "observed": "sdk-python-15"
            }
        },
        "InvalidValue": {
            "status": 400,
            "text": "Invalid value for field \"{field}\" (expected {expected}).",
            "nl": "Ongeldige waarde voor veld \"{field}\" (verwacht {expected}).",
            "provenance": {
                "assumed": "in the style of the observed siblings"
            }
        },
        "SuperfluousField": {
            "status": 400,
            "text": "Superfluous field \"{field}\".",
            "nl": "Overbodig veld \"{field}\".",
            "provenance": {
                "observed": "sdk-php-101"
            },
            "question": 9
        },
        "CallbackUrlNotAbsolute": {
            "status": 400,
            "text": "The field \"url\" must be an absolute URL, such as https://yourpartner.com/oauth/callback.",
            "nl": "Het veld \"url\" moet een absolute URL zijn, zoals https://yourpartner.com/oauth/callback.",
            "provenance": {
                "assumed": "no wording is published"
            },
            "question": 7
        },
        "CallbackUrlNotHttps": {
            "status": 400,
            "text": "The field \"url\" must be an https URL.",
            "nl": "Het veld \"url\" moet een https-URL zijn.",
            "provenance": {
                "assumed": "no wording is published"
            },
            "question": 7
        },
        "CallbackUrlNotHttpsOrLoopback": {
            "status": 400,
            "text": "The field \"url\" must be an https URL. Plain http is accepted for localhost, 127.0.0.1 and [::1] only.",
            "nl": "Het veld \"url\" moet een https-URL zijn. Gewoon http kan alleen voor localhost, 127.0.0.1 en [::1].",
            "provenance": {
                "assumed": "no wording is published"
            },
            "question": 7
        },
        "CallbackUrlFragment": {
            "status": 400,
            "text": "The field \"url\" must not have a fragment (the part from \"#\").",
            "nl": "Het veld \"url\" mag geen fragment bevatten (het deel vanaf \"#\").",
            "provenance": {
                "assumed": "RFC 6749 forbids it"
            },
            "question": 7
        },
        "OauthClientExists": {
            "status": 400,
            "text": "This user already has an ACTIVE OauthClient. Cancel it first, or use it.",
            "nl": "Deze gebruiker heeft al een OauthClient met status ACTIVE. Annuleer die eerst, of gebruik die.",
            "provenance": {
                "assumed": "the documentation promises an error and gives no wording"
            },
            "question": 1
        },
        "InvalidPublicKey": {
            "status": 400,
            "text": "The field \"client_public_key\" must be an RSA public key of at least 2048 bits in PEM form.",
            "nl": "Het veld \"client_public_key\" moet een publieke RSA-sleutel van minstens 2048 bits in PEM-vorm zijn.",
            "provenance": {
                "assumed": "a report has a similar title, its text is only in a picture"
            }
        },
        "IncorrectCredentials": {
            "status": 400,
            "text": "User credentials are incorrect. Incorrect API key or IP address.",
            "nl": "Gebruikersgegevens zijn onjuist. Onjuiste API-sleutel of onjuist IP-adres.",
            "provenance": {
                "observed": "home-assistant-25"
            }
        },
        "SignatureInvalid": {
            "status": 400,
            "text": "The request signature is invalid.",
            "nl": "De handtekening van het verzoek is ongeldig.",
            "provenance": {
                "observed": "sdk-php-87"
            },
            "question": 17
        },
        "RequestIdReused": {
            "status": 400,
            "text": "The X-Bunq-Client-Request-Id was used before on this device.",
            "nl": "Het X-Bunq-Client-Request-Id is al eerder gebruikt op dit apparaat.",
            "provenance": {
                "assumed": "the headers page promises an error and gives no wording"
            },
            "question": 15
        },
        "InsufficientAuthorisation": {
            "status": 401,
            "text": "Insufficient authorisation.",
            "nl": "Onvoldoende autorisatie.",
            "provenance": {
                "observed": "home-assistant-13"
            },
            "question": 13
        },
        "InsufficientAuthentication": {
            "status": 403,
            "text": "Insufficient authentication.",
            "nl": "Onvoldoende authenticatie.",
            "provenance": {
                "observed": "bunq-client-ruby-34"
            },
            "question": 13
        },
        "ForeignUser": {
            "status": 403,
            "text": "The user in the path is not the user of this session.",
            "nl": "De gebruiker in het pad is niet de gebruiker van deze sessie.",
            "provenance": {
                "assumed": "no wording is published"
            },
            "question": 11
        },
        "BodyTooLarge": {
            "status": 413,
            "text": "The request body is over 1 MB.",
            "nl": "De inhoud van het verzoek is groter dan 1 MB.",
            "provenance": {
                "assumed": "no limit is published"
            }
        },
        "TooManyRequests": {
            "status": 429,
            "text": "Too many requests. You can do a maximum of {limit} calls per {seconds} second to this endpoint.",
            "nl": "Te veel verzoeken. Dit endpoint staat maximaal {limit} verzoeken per {seconds} seconde toe.",
            "provenance": {
                "observed": "bunq2ynab-62"
            }
        },
        "SignatureRequired": {
            "status": 466,
            "text": "For this operation a request signature is required. Check the urls for more information.",
            "nl": "Voor deze bewerking is een handtekening vereist. Zie de urls voor meer informatie.",
            "additional": [
                {
                    "url_together_post": "https://together.bunq.com/d/15399"
                }
            ],
            "provenance": {
                "observed": "doc-issue-125"
            },
            "question": 17
        },
        "Maintenance": {
            "status": 491,
            "text": "bunq is under maintenance. Try again later.",
            "nl": "bunq is in onderhoud. Probeer het later opnieuw.",
            "provenance": {
                "assumed": "the errors page has the status, no wording is published"
            }
        },
        "InternalServerError": {
            "status": 500,
            "text": "An internal error occurred. Try again later.",
            "nl": "Er is een interne fout opgetreden. Probeer het later opnieuw.",
            "provenance": {
                "assumed": "the errors page has the status, no wording is published"
            }
        }
    },
    "x-rate-limits": {
        "GET": {
            "limit": 3,
            "seconds": 3,
            "provenance": {
                "documented": "rate-limits"
            }
        },
        "POST": {
            "limit": 5,
            "seconds": 3,
            "provenance": {
                "documented": "rate-limits"
            }
        },
        "PUT": {
            "limit": 2,
            "seconds": 3,
            "provenance": {
                "documented": "rate-limits"
            }
        },
        "DELETE": {
            "limit": 5,
            "seconds": 3,
            "provenance": {
                "assumed": "unlisted; a published client paces itself so"
            }
        },
        "CREATE_SessionServer": {
            "limit": 1,
            "seconds": 30,
            "provenance": {
                "documented": "rate-limits"
            }
        }
    },
    "x-sources": {
        "chapter-1": {
            "kind": "documented",
            "title": "User provisioning, chapter 1: Setting up oauth client",
            "url": "https://doc.bunq.com/user-provisioning/chapter-1-setting-up-oauth-client"
        },
        "errors": {
            "kind": "documented",
            "title": "Errors",
            "url": "https://doc.bunq.com/basics/errors"
        },
        "headers": {
            "kind": "documented",
            "title": "Headers",
            "url": "https://doc.bunq.com/basics/headers"
        },
        "signing": {
            "kind": "documented",
            "title": "Signing",
            "url": "https://doc.bunq.com/basics/signing"
        },
        "pagination": {
            "kind": "documented",
            "title": "Pagination",
            "url": "https://doc.bunq.com/basics/pagination"
        },
        "rate-limits": {
            "kind": "documented",
            "title": "Errors, in the earlier edition that lists the rate limits",
            "url": "https://beta.doc.bunq.com/basics/errors"
        },
        "oauth": {
            "kind": "documented",
            "title": "OAuth",
            "url": "https://doc.bunq.com/basics/authentication/oauth"
        },
        "register-oauth-client": {
            "kind": "documented",
            "title": "Register OAuth Client",
            "url": "https://doc.bunq.com/basics/authentication/oauth/register-oauth-client"
        },
        "sandbox-users": {
            "kind": "documented",
            "title": "Sandbox Users and Sandbox Money",
            "url": "https://doc.bunq.com/sandbox-users-and-sandbox-money"
        },
        "installation": {
            "kind": "documented",
            "title": "Creating the installation",
            "url": "https://doc.bunq.com/tutorials/your-first-payment/creating-the-api-context/creating-the-installation"
        },
        "device-registration": {
            "kind": "documented",
            "title": "Device registration",
            "url": "https://doc.bunq.com/tutorials/your-first-payment/creating-the-api-context/device-registration"
        },
        "start-a-session": {
            "kind": "documented",
            "title": "Start a session",
            "url": "https://doc.bunq.com/tutorials/your-first-payment/creating-the-api-context/start-a-session"
        },
        "changelog-2020": {
            "kind": "documented",
            "title": "Changelog, 2020-01-28: fewer signatures",
            "url": "https://github.com/bunq/doc"
        },
        "bunq-swagger": {
            "kind": "specified",
            "title": "bunq/doc swagger.json, commit 71d692f, 2025-04-17",
            "url": "https://github.com/bunq/doc/blob/71d692f/swagger.json"
        },
        "partner-swagger": {
            "kind": "specified",
            "title": "partner-api-swagger.yaml, 2026-07-25",
            "url": "https://github.com/bunq/partner-mcp"
        },
        "sdk-python": {
            "kind": "observed",
            "title": "bunq's Python SDK 1.27",
            "url": "https://github.com/bunq/sdk_python"
        },
        "bunq-js-client": {
            "kind": "observed",
            "title": "@bunq-community/bunq-js-client 1.1.2",
            "url": "https://github.com/bunqCommunity/bunqJSClient"
        },
        "bunq-client-ruby": {
            "kind": "observed",
            "title": "The Ruby client bunq-client",
            "url": "https://github.com/jorttbv/bunq-client"
        },
        "postman": {
            "kind": "observed",
            "title": "Tests of bunq's Postman collection",
            "url": "https://github.com/bunq/postman"
        },
        "psd2-python-example": {
            "kind": "observed",
            "title": "The Python OAuth example that the documentation links to",
            "url": "https://doc.bunq.com/basics/authentication/oauth/python-code-example-psd2-oauth-integration"
        },
        "redirect-uri-exact-match": {
            "kind": "observed",
            "title": "A trailing slash in a redirect_uri matters",
            "url": "https://github.com/ben8p/home-assistant-bunq-balance-sensors/issues/12"
        },
        "bunq2ynab-pr-47": {
            "kind": "observed",
            "title": "http://localhost registered as a redirect_uri",
            "url": "https://github.com/wesselt/bunq2ynab/pull/47"
        },
        "bunq2ynab-62": {
            "kind": "observed",
            "title": "Text of a 429",
            "url": "https://github.com/wesselt/bunq2ynab/issues/62"
        },
        "doc-issue-69": {
            "kind": "observed",
            "title": "older_id and newer_id are documented the wrong way round",
            "url": "https://github.com/bunq/doc/issues/69"
        },
        "doc-issue-125": {
            "kind": "observed",
            "title": "Body of a 466",
            "url": "https://github.com/bunq/doc/issues/125"
        },
        "postman-issue-5": {
            "kind": "observed",
            "title": "A captured page with its Pagination",
            "url": "https://github.com/bunq/postman/issues/5"
        },
        "bunq-desktop-536": {
            "kind": "observed",
            "title": "Text \"Route not found.\"",
            "url": "https://github.com/bunqCommunity/bunqDesktop/issues/536"
        },
        "sdk-python-15": {
            "kind": "observed",
            "title": "Text for a field of the wrong type",
            "url": "https://github.com/bunq/sdk_python/issues/15"
        },
        "sdk-php-101": {
            "kind": "observed",
            "title": "Text for superfluous fields, one Error entry each",
            "url": "https://github.com/bunq/sdk_php/issues/101"
        },
        "sdk-php-87": {
            "kind": "observed",
            "title": "Text for a wrong signature",
            "url": "https://github.com/bunq/sdk_php/issues/87"
        },
        "home-assistant-13": {
            "kind": "observed",
            "title": "Status and body for an expired session",
            "url": "https://github.com/ben8p/home-assistant-bunq-balance-sensors/issues/13"
        },
        "home-assistant-25": {
            "kind": "observed",
            "title": "Status and body for a wrong API key",
            "url": "https://github.com/ben8p/home-assistant-bunq-balance-sensors/issues/25"
        },
        "bunq-client-ruby-34": {
            "kind": "observed",
            "title": "Status and body for an unknown session",
            "url": "https://github.com/jorttbv/bunq-client/pull/34"
        }
    },
    "x-open-questions": [
        {
            "id": 1,
            "question": "Is a second OauthClient refused while one is ACTIVE?",
            "default": "accepted; refused with 400 under --single-oauth-client",
            "why": "three documentation pages speak of one at a time; partners create several"
        },
        {
            "id": 2,
            "question": "May a new OauthClient be made once the old one is CANCELLED?",
            "default": "yes",
            "why": "a user would be stuck otherwise"
        },
        {
            "id": 3,
            "question": "Does CANCELLED take effect at once or pass through CANCELLED_PENDING?",
            "default": "at once, and it can still be read",
            "why": "the status exists and its timing is unknown"
        },
        {
            "id": 4,
            "question": "Can a CANCELLED OauthClient be made ACTIVE again?",
            "default": "yes",
            "why": "the partner specification says that ACTIVE activates"
        },
        {
            "id": 5,
            "question": "What does an item of callback_url hold besides url?",
            "default": "id, created, updated and url, flat",
            "why": "a superset of the specification that every client reads"
        },
        {
            "id": 6,
            "question": "What do client_id and secret look like?",
            "default": "client_ and secret_ with 12 characters; 64 hex digits with --credential-format hex64",
            "why": "the chapter shows the first, the OAuth pages and public values the second"
        },
        {
            "id": 7,
            "question": "Which callback URLs are accepted: http, localhost, fragments, the same twice?",
            "default": "https anywhere, http on loopback, no fragment, duplicates make a new row",
            "why": "reports of localhost in use; RFC 6749 on fragments"
        },
        {
            "id": 8,
            "question": "How is a missing url refused?",
            "default": "400 in our words",
            "why": "the errors page says 400, and offers 490 too"
        },
        {
            "id": 9,
            "question": "Are unknown fields of an OauthClient refused?",
            "default": "ignored; refused under --strict",
            "why": "the text is observed elsewhere; the documentation sends such fields"
        },
        {
            "id": 10,
            "question": "Are an empty array and an array around the object accepted as bodies?",
            "default": "yes",
            "why": "the published Python example sends the one and the documentation the other"
        },
        {
            "id": 11,
            "question": "What answers a request for another user's path?",
            "default": "403 in our words",
            "why": "no evidence"
        },
        {
            "id": 12,
            "question": "In which words is an unknown OauthClient not found?",
            "default": "404 in the words of a sibling",
            "why": "one observed text of another object"
        },
        {
            "id": 13,
            "question": "Which of 401 and 403 answers a missing, a garbage and an expired token?",
            "default": "missing and garbage 403, expired 401",
            "why": "one report each"
        },
        {
            "id": 14,
            "question": "What answers an installation token where a session token is needed?",
            "default": "401",
            "why": "a guess"
        },
        {
            "id": 15,
            "question": "Is a reused X-Bunq-Client-Request-Id refused?",
            "default": "no; 400 under --strict",
            "why": "the headers page says so, the published example reuses one"
        },
        {
            "id": 16,
            "question": "Is a wrong signature refused where none is needed?",
            "default": "no",
            "why": "the published example sends stale ones"
        },
        {
            "id": 17,
            "question": "What answers a session request with a missing or wrong signature?",
            "default": "466 and 400",
            "why": "one report each; a table of the documentation would have 401"
        },
        {
            "id": 18,
            "question": "Is an unsigned device registration accepted?",
            "default": "yes",
            "why": "the changelog of 2020"
        },
        {
            "id": 19,
            "question": "What is the body of a DELETE's answer?",
            "default": "an empty Response",
            "why": "no client reads it"
        },
        {
            "id": 20,
            "question": "May the last callback URL be removed?",
            "default": "yes",
            "why": "nothing forbids it"
        },
        {
            "id": 21,
            "question": "Are error answers signed?",
            "default": "yes",
            "why": "a client insists and the specification lists the header"
        },
        {
            "id": 22,
            "question": "Are the paths without /user/{user_id} served?",
            "default": "yes",
            "why": "the partner specification has them; the partner client does not use them"
        },
        {
            "id": 23,
            "question": "Is a wrong method answered with 405 or 404?",
            "default": "405",
            "why": "the errors page lists it"
        },
        {
            "id": 24,
            "question": "Which statuses and errors does the OAuth token endpoint answer with?",
            "default": "not emulated here",
            "why": "outside this chapter"
        },
        {
            "id": 25,
            "question": "How long does an OAuth code live?",
            "default": "not emulated here",
            "why": "outside this chapter"
        },
        {
            "id": 26,
            "question": "How is a denied consent reported?",
            "default": "not emulated here",
            "why": "outside this chapter"
        },
        {
            "id": 27,
            "question": "What do paging answers look like when the list is empty, and for a count over 200 or invalid?",
            "default": "all three URLs null; as 200; 400",
            "why": "no evidence"
        },
        {
            "id": 28,
            "question": "Are OAuth clients and callback URLs listed newest first?",
            "default": "yes",
            "why": "payments are"
        },
        {
            "id": 29,
            "question": "May several sessions live on one installation?",
            "default": "yes",
            "why": "two published clients do so"
        },
        {
            "id": 30,
            "question": "Does use prolong a session?",
            "default": "no, it ends at a fixed time",
            "why": "the sources contradict each other"
        }
    ]
};
