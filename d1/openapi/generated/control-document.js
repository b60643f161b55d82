// Generated from openapi/control.yaml by `npm run generate`. Do not edit.
export const document = {
    "openapi": "3.1.0",
    "info": {
        "title": "bunq-mock control",
        "version": "1.0.0",
        "summary": "What a test does to the bank itself, from any language.",
        "description": "These endpoints are the mock's own; bunq has nothing like them. They look into the bank, make what a test needs, and\nlet it fail on demand. They never show up among the recorded requests, and no fault touches them.\n\n**Who may call.** A bank that listens on loopback answers everyone on this machine, except a browser page of another\norigin. A bank that listens elsewhere answers nobody, unless it was started with `--control-token`; then every call\ncarries that token. A request with a body says `Content-Type: application/json`.\n",
        "license": {
            "name": "MIT",
            "identifier": "MIT"
        }
    },
    "servers": [
        {
            "url": "http://127.0.0.1:8787",
            "description": "bunq-mock with its default settings"
        }
    ],
    "security": [
        {
            "ControlToken": []
        },
        {}
    ],
    "tags": [
        {
            "name": "look",
            "description": "What the bank is and what it was asked."
        },
        {
            "name": "arrange",
            "description": "What a test needs before it starts."
        },
        {
            "name": "disturb",
            "description": "Faults and time."
        }
    ],
    "paths": {
        "/__mock/health": {
            "get": {
                "operationId": "readHealth",
                "tags": [
                    "look"
                ],
                "summary": "Whether the bank is up",
                "responses": {
                    "200": {
                        "description": "It is.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "$ref": "#/components/schemas/Health"
                                }
                            }
                        }
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            }
        },
        "/__mock/openapi.json": {
            "get": {
                "operationId": "readDescription",
                "tags": [
                    "look"
                ],
                "summary": "This description",
                "responses": {
                    "200": {
                        "description": "An OpenAPI document.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "additionalProperties": true
                                }
                            }
                        }
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            }
        },
        "/__mock/state": {
            "get": {
                "operationId": "readState",
                "tags": [
                    "look"
                ],
                "summary": "What the bank remembers",
                "description": "Everything is shown in clear, API keys, tokens and secrets included.",
                "responses": {
                    "200": {
                        "description": "The whole bank.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "$ref": "#/components/schemas/State"
                                }
                            }
                        }
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            }
        },
        "/__mock/requests": {
            "get": {
                "operationId": "listRequests",
                "tags": [
                    "look"
                ],
                "summary": "The latest requests, the oldest first",
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Requests"
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            },
            "delete": {
                "operationId": "clearRequests",
                "tags": [
                    "look"
                ],
                "summary": "Forget the requests",
                "responses": {
                    "204": {
                        "description": "They are forgotten."
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            }
        },
        "/__mock/requests/invalid": {
            "get": {
                "operationId": "listInvalidRequests",
                "tags": [
                    "look"
                ],
                "summary": "Those of the latest requests that broke the specification",
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Requests"
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            }
        },
        "/__mock/sandbox-user": {
            "post": {
                "operationId": "createSandboxUser",
                "tags": [
                    "arrange"
                ],
                "summary": "A user with an API key and a session that is ready",
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "$ref": "#/components/schemas/SandboxUserWrite"
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": "The user and its credentials.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "$ref": "#/components/schemas/SandboxUser"
                                }
                            }
                        }
                    },
                    "400": {
                        "$ref": "#/components/responses/Wrong"
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            }
        },
        "/__mock/oauth-client": {
            "post": {
                "operationId": "createOauthClient",
                "tags": [
                    "arrange"
                ],
                "summary": "An OAuth client with its callback URLs, made by the rules of the bank",
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "$ref": "#/components/schemas/OauthClientArrange"
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": "The client as bunq shows it, and its user.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "$ref": "#/components/schemas/OwnedOauthClient"
                                }
                            }
                        }
                    },
                    "400": {
                        "$ref": "#/components/responses/Wrong"
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            }
        },
        "/__mock/reset": {
            "post": {
                "operationId": "reset",
                "tags": [
                    "arrange"
                ],
                "summary": "Back to the start",
                "description": "The bank is as it was when it opened, with the users and faults that it was configured with. The seed starts over, the clock is where it was, and the recorded requests are forgotten.",
                "responses": {
                    "204": {
                        "description": "The bank is new."
                    },
                    "400": {
                        "$ref": "#/components/responses/Wrong"
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            }
        },
        "/__mock/snapshot": {
            "get": {
                "operationId": "takeSnapshot",
                "tags": [
                    "arrange"
                ],
                "summary": "All that the bank remembers, to be restored later",
                "responses": {
                    "200": {
                        "description": "The bank, its clock, its place in the seed and the key it signs with.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "$ref": "#/components/schemas/Snapshot"
                                }
                            }
                        }
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            },
            "put": {
                "operationId": "restoreSnapshot",
                "tags": [
                    "arrange"
                ],
                "summary": "Make the bank what it was",
                "requestBody": {
                    "required": true,
                    "content": {
                        "application/json": {
                            "schema": {
                                "$ref": "#/components/schemas/Snapshot"
                            }
                        }
                    }
                },
                "responses": {
                    "204": {
                        "description": "The bank is what it was."
                    },
                    "400": {
                        "$ref": "#/components/responses/Wrong"
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            }
        },
        "/__mock/faults": {
            "get": {
                "operationId": "listFaults",
                "tags": [
                    "disturb"
                ],
                "summary": "The rules, in the order in which they are tried",
                "responses": {
                    "200": {
                        "description": "The rules.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "required": [
                                        "faults"
                                    ],
                                    "additionalProperties": false,
                                    "properties": {
                                        "faults": {
                                            "type": "array",
                                            "items": {
                                                "$ref": "#/components/schemas/ActiveFault"
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            },
            "post": {
                "operationId": "addFault",
                "tags": [
                    "disturb"
                ],
                "summary": "Add a rule behind the others",
                "requestBody": {
                    "required": true,
                    "content": {
                        "application/json": {
                            "schema": {
                                "$ref": "#/components/schemas/FaultRule"
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": "The rule with its number.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "$ref": "#/components/schemas/ActiveFault"
                                }
                            }
                        }
                    },
                    "400": {
                        "$ref": "#/components/responses/Wrong"
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            },
            "delete": {
                "operationId": "clearFaults",
                "tags": [
                    "disturb"
                ],
                "summary": "Remove every rule",
                "responses": {
                    "204": {
                        "description": "Nothing fails any more."
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            }
        },
        "/__mock/faults/{fault_id}": {
            "delete": {
                "operationId": "removeFault",
                "tags": [
                    "disturb"
                ],
                "summary": "Remove a rule",
                "parameters": [
                    {
                        "name": "fault_id",
                        "in": "path",
                        "required": true,
                        "schema": {
                            "$ref": "#/components/schemas/FaultNumber"
                        }
                    }
                ],
                "responses": {
                    "204": {
                        "description": "The rule is gone."
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    },
                    "404": {
                        "$ref": "#/components/responses/Wrong"
                    }
                }
            }
        },
        "/__mock/clock": {
            "get": {
                "operationId": "readClock",
                "tags": [
                    "disturb"
                ],
                "summary": "What time it is in the bank",
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Clock"
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            },
            "put": {
                "operationId": "changeClock",
                "tags": [
                    "disturb"
                ],
                "summary": "Set it, move it on, stop it or let it run",
                "description": "The members are obeyed in the order set, advance, frozen.",
                "requestBody": {
                    "required": true,
                    "content": {
                        "application/json": {
                            "schema": {
                                "$ref": "#/components/schemas/ClockChange"
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "$ref": "#/components/responses/Clock"
                    },
                    "400": {
                        "$ref": "#/components/responses/Wrong"
                    },
                    "403": {
                        "$ref": "#/components/responses/Refused"
                    }
                }
            }
        }
    },
    "components": {
        "securitySchemes": {
            "ControlToken": {
                "type": "http",
                "scheme": "bearer",
                "description": "What `--control-token` was given. Not needed on loopback where no such token was given."
            }
        },
        "responses": {
            "Requests": {
                "description": "Requests with masked secrets.",
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": [
                                "requests"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "requests": {
                                    "type": "array",
                                    "items": {
                                        "$ref": "#/components/schemas/RecordedRequest"
                                    }
                                }
                            }
                        }
                    }
                }
            },
            "Clock": {
                "description": "The clock.",
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/Clock"
                        }
                    }
                }
            },
            "Wrong": {
                "description": "Everything that is wrong with the request; nothing was changed.",
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/Mistakes"
                        }
                    }
                }
            },
            "Refused": {
                "description": "The caller may not control this bank.",
                "content": {
                    "application/json": {
                        "schema": {
                            "$ref": "#/components/schemas/Mistakes"
                        }
                    }
                }
            }
        },
        "schemas": {
            "Mistakes": {
                "type": "object",
                "required": [
                    "mistakes"
                ],
                "additionalProperties": false,
                "properties": {
                    "mistakes": {
                        "type": "array",
                        "minItems": 1,
                        "items": {
                            "$ref": "#/components/schemas/Mistake"
                        }
                    }
                }
            },
            "Mistake": {
                "type": "object",
                "required": [
                    "at",
                    "message"
                ],
                "additionalProperties": false,
                "properties": {
                    "at": {
                        "description": "Where it is, such as `users[0].apiKey`; empty for the whole.",
                        "type": "string"
                    },
                    "message": {
                        "type": "string"
                    }
                }
            },
            "Health": {
                "type": "object",
                "required": [
                    "status",
                    "version",
                    "now"
                ],
                "additionalProperties": false,
                "properties": {
                    "status": {
                        "type": "string",
                        "const": "ok"
                    },
                    "version": {
                        "type": "string"
                    },
                    "now": {
                        "$ref": "#/components/schemas/Time"
                    }
                }
            },
            "State": {
                "type": "object",
                "required": [
                    "now",
                    "users",
                    "oauthClients",
                    "installations",
                    "devices",
                    "sessions"
                ],
                "additionalProperties": false,
                "properties": {
                    "now": {
                        "$ref": "#/components/schemas/Time"
                    },
                    "users": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/UserState"
                        }
                    },
                    "oauthClients": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/OwnedOauthClient"
                        }
                    },
                    "installations": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/InstallationState"
                        }
                    },
                    "devices": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/DeviceState"
                        }
                    },
                    "sessions": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/SessionState"
                        }
                    }
                }
            },
            "UserState": {
                "type": "object",
                "required": [
                    "id",
                    "kind",
                    "created",
                    "apiKeys"
                ],
                "additionalProperties": false,
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "kind": {
                        "$ref": "#/components/schemas/UserKind"
                    },
                    "created": {
                        "$ref": "#/components/schemas/Time"
                    },
                    "apiKeys": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/ApiKey"
                        }
                    }
                }
            },
            "OwnedOauthClient": {
                "description": "An OAuth client to the letter as bunq shows it, and the user whose it is.",
                "type": "object",
                "required": [
                    "userId",
                    "id",
                    "status",
                    "display_name",
                    "client_id",
                    "secret",
                    "callback_url"
                ],
                "additionalProperties": false,
                "properties": {
                    "userId": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "id": {
                        "$ref": "#/components/schemas/OauthClient/properties/id"
                    },
                    "status": {
                        "$ref": "#/components/schemas/OauthClient/properties/status"
                    },
                    "display_name": {
                        "$ref": "#/components/schemas/OauthClient/properties/display_name"
                    },
                    "client_id": {
                        "$ref": "#/components/schemas/OauthClient/properties/client_id"
                    },
                    "secret": {
                        "$ref": "#/components/schemas/OauthClient/properties/secret"
                    },
                    "callback_url": {
                        "$ref": "#/components/schemas/OauthClient/properties/callback_url"
                    }
                }
            },
            "InstallationState": {
                "type": "object",
                "required": [
                    "id",
                    "created",
                    "token"
                ],
                "additionalProperties": false,
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "created": {
                        "$ref": "#/components/schemas/Time"
                    },
                    "token": {
                        "type": "string"
                    }
                }
            },
            "DeviceState": {
                "type": "object",
                "required": [
                    "id",
                    "installationId",
                    "created",
                    "description",
                    "ip",
                    "status"
                ],
                "additionalProperties": false,
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "installationId": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "created": {
                        "$ref": "#/components/schemas/Time"
                    },
                    "description": {
                        "type": "string"
                    },
                    "ip": {
                        "type": "string"
                    },
                    "status": {
                        "$ref": "#/components/schemas/DeviceServer/properties/status"
                    }
                }
            },
            "SessionState": {
                "type": "object",
                "required": [
                    "id",
                    "userId",
                    "installationId",
                    "created",
                    "expires",
                    "expired",
                    "token"
                ],
                "additionalProperties": false,
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "userId": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "installationId": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "created": {
                        "$ref": "#/components/schemas/Time"
                    },
                    "expires": {
                        "$ref": "#/components/schemas/Time"
                    },
                    "expired": {
                        "description": "Whether it has, by the bank's clock.",
                        "type": "boolean"
                    },
                    "token": {
                        "type": "string"
                    }
                }
            },
            "RecordedRequest": {
                "description": "One request and its answer. Secrets are masked, and the same secret has the same mask everywhere. `status` and\n`milliseconds` are null as long as there is no answer, and for ever where the connection was reset.\n",
                "type": "object",
                "required": [
                    "number",
                    "time",
                    "milliseconds",
                    "method",
                    "path",
                    "operation",
                    "userId",
                    "token",
                    "requestBody",
                    "status",
                    "responseBody",
                    "fault",
                    "problems"
                ],
                "additionalProperties": false,
                "properties": {
                    "number": {
                        "description": "Counts from 1.",
                        "type": "integer",
                        "minimum": 1
                    },
                    "time": {
                        "$ref": "#/components/schemas/Time"
                    },
                    "milliseconds": {
                        "type": [
                            "number",
                            "null"
                        ]
                    },
                    "method": {
                        "type": "string"
                    },
                    "path": {
                        "description": "With its query.",
                        "type": "string"
                    },
                    "operation": {
                        "description": "The operationId; null where the specification knows none for this method and path.",
                        "type": [
                            "string",
                            "null"
                        ]
                    },
                    "userId": {
                        "description": "The session's user, or else the one in the path.",
                        "type": [
                            "integer",
                            "null"
                        ]
                    },
                    "token": {
                        "description": "The mask of X-Bunq-Client-Authentication.",
                        "type": [
                            "string",
                            "null"
                        ]
                    },
                    "requestBody": {
                        "description": "JSON where it is JSON, text otherwise, cut after 16,384 characters; null where the bank did not read it."
                    },
                    "status": {
                        "type": [
                            "integer",
                            "null"
                        ]
                    },
                    "responseBody": {
                        "description": "As the request's."
                    },
                    "fault": {
                        "description": "The rule that disturbed it, and what was done.",
                        "type": [
                            "object",
                            "null"
                        ],
                        "required": [
                            "id",
                            "did"
                        ],
                        "additionalProperties": false,
                        "properties": {
                            "id": {
                                "$ref": "#/components/schemas/FaultNumber"
                            },
                            "did": {
                                "type": "string"
                            }
                        }
                    },
                    "problems": {
                        "description": "What the specification has against the request, in bunq's words where they are known.",
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/Problem"
                        }
                    }
                }
            },
            "Problem": {
                "type": "object",
                "required": [
                    "fault",
                    "message"
                ],
                "additionalProperties": false,
                "properties": {
                    "fault": {
                        "description": "A name of the error catalogue `x-faults`.",
                        "type": "string"
                    },
                    "message": {
                        "type": "string"
                    }
                }
            },
            "FaultNumber": {
                "type": "integer",
                "minimum": 1,
                "maximum": 9007199254740991
            },
            "FaultRule": {
                "description": "Which requests fail, and how. A rule without `operation` and `path` matches every request. At least one of\n`latency`, `error`, `reset`, `body` and `signature` is given, and of the last four at most one. Of all rules the\nfirst that matches acts; those behind it do not even count the request.\n",
                "type": "object",
                "minProperties": 1,
                "additionalProperties": false,
                "properties": {
                    "operation": {
                        "description": "An operationId, such as `CREATE_OauthClient_for_User`.",
                        "type": "string",
                        "maxLength": 200
                    },
                    "path": {
                        "description": "A path without query. `*` or `{name}` stands for one segment or a part of it, `**` at the end for all that follows.",
                        "type": "string",
                        "pattern": "^/",
                        "maxLength": 500
                    },
                    "method": {
                        "type": "string",
                        "enum": [
                            "GET",
                            "HEAD",
                            "POST",
                            "PUT",
                            "PATCH",
                            "DELETE",
                            "OPTIONS"
                        ]
                    },
                    "nth": {
                        "description": "The first matching request that fails, counted from 1. Default 1.",
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 9007199254740991
                    },
                    "count": {
                        "description": "How many fail from there on. Default all.",
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 9007199254740991
                    },
                    "latency": {
                        "description": "Milliseconds that the answer waits after the bank has acted; of a range, any of it.",
                        "anyOf": [
                            {
                                "type": "integer",
                                "minimum": 0,
                                "maximum": 600000
                            },
                            {
                                "$ref": "#/components/schemas/Range"
                            }
                        ]
                    },
                    "error": {
                        "description": "A name of the error catalogue `x-faults`, or a status that has one error only, such as 429, 491 or 500. The\nbank is not asked, and nothing changes in it.\n",
                        "anyOf": [
                            {
                                "type": "string",
                                "maxLength": 100
                            },
                            {
                                "type": "integer"
                            }
                        ]
                    },
                    "values": {
                        "description": "What fills the placeholders of the error's text.",
                        "type": "object",
                        "additionalProperties": {
                            "anyOf": [
                                {
                                    "type": "string",
                                    "maxLength": 1000
                                },
                                {
                                    "type": "number"
                                }
                            ]
                        }
                    },
                    "reset": {
                        "description": "`before`: the connection is reset and the bank is not asked. `after`: the bank has acted, but no byte of its\nanswer arrives. `body`: the bank has acted, and the connection is reset in the middle of the body.\n",
                        "type": "string",
                        "enum": [
                            "before",
                            "after",
                            "body"
                        ]
                    },
                    "body": {
                        "description": "The bank acts. `truncated`: half of the body arrives, in an answer that is complete by itself; its signature\nis that of the whole. `malformed`: the body is no JSON, and correctly signed.\n",
                        "type": "string",
                        "enum": [
                            "truncated",
                            "malformed"
                        ]
                    },
                    "signature": {
                        "description": "The bank acts, and its answer carries a well-made signature of something else.",
                        "type": "string",
                        "enum": [
                            "wrong"
                        ]
                    }
                }
            },
            "Range": {
                "type": "object",
                "required": [
                    "min",
                    "max"
                ],
                "additionalProperties": false,
                "properties": {
                    "min": {
                        "type": "integer",
                        "minimum": 0,
                        "maximum": 600000
                    },
                    "max": {
                        "type": "integer",
                        "minimum": 0,
                        "maximum": 600000
                    }
                }
            },
            "ActiveFault": {
                "type": "object",
                "required": [
                    "id",
                    "rule",
                    "seen",
                    "hits"
                ],
                "additionalProperties": false,
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/FaultNumber"
                    },
                    "rule": {
                        "$ref": "#/components/schemas/FaultRule"
                    },
                    "seen": {
                        "description": "Requests that came to this rule and matched it.",
                        "type": "integer"
                    },
                    "hits": {
                        "description": "Requests that it disturbed.",
                        "type": "integer"
                    }
                }
            },
            "Clock": {
                "type": "object",
                "required": [
                    "now",
                    "frozen"
                ],
                "additionalProperties": false,
                "properties": {
                    "now": {
                        "$ref": "#/components/schemas/Time"
                    },
                    "frozen": {
                        "type": "boolean"
                    }
                }
            },
            "ClockChange": {
                "type": "object",
                "minProperties": 1,
                "additionalProperties": false,
                "properties": {
                    "set": {
                        "description": "bunq's time (UTC) or ISO 8601 with a zone.",
                        "type": "string",
                        "maxLength": 100
                    },
                    "advance": {
                        "$ref": "#/components/schemas/Duration"
                    },
                    "frozen": {
                        "type": "boolean"
                    }
                }
            },
            "Duration": {
                "description": "The sum of its members.",
                "type": "object",
                "minProperties": 1,
                "additionalProperties": false,
                "properties": {
                    "days": {
                        "$ref": "#/components/schemas/Amount"
                    },
                    "hours": {
                        "$ref": "#/components/schemas/Amount"
                    },
                    "minutes": {
                        "$ref": "#/components/schemas/Amount"
                    },
                    "seconds": {
                        "$ref": "#/components/schemas/Amount"
                    },
                    "milliseconds": {
                        "$ref": "#/components/schemas/Amount"
                    }
                }
            },
            "Amount": {
                "type": "number",
                "minimum": 0,
                "maximum": 1000000000000
            },
            "SandboxUserWrite": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "kind": {
                        "$ref": "#/components/schemas/UserKind"
                    },
                    "clientPublicKey": {
                        "description": "The public key (PEM) of the installation, where the test means to sign. Nobody's otherwise.",
                        "type": "string",
                        "maxLength": 10000
                    }
                }
            },
            "SandboxUser": {
                "type": "object",
                "required": [
                    "userId",
                    "apiKey",
                    "token",
                    "sessionId",
                    "installationToken"
                ],
                "additionalProperties": false,
                "properties": {
                    "userId": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "apiKey": {
                        "type": "string"
                    },
                    "token": {
                        "description": "The session's, for X-Bunq-Client-Authentication.",
                        "type": "string"
                    },
                    "sessionId": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "installationToken": {
                        "type": "string"
                    }
                }
            },
            "OauthClientArrange": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "userId": {
                        "description": "Whose it is. Default a new user's.",
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "status": {
                        "$ref": "#/components/schemas/OauthClientWrite/properties/status"
                    },
                    "callbackUrls": {
                        "$ref": "#/components/schemas/CallbackUrls"
                    }
                }
            },
            "UserKind": {
                "type": "string",
                "enum": [
                    "UserPerson",
                    "UserCompany"
                ]
            },
            "ApiKey": {
                "type": "string",
                "minLength": 8,
                "maxLength": 200
            },
            "CallbackUrls": {
                "type": "array",
                "maxItems": 10000,
                "items": {
                    "type": "string",
                    "maxLength": 10000
                }
            },
            "Setup": {
                "description": "What a bank starts with; the whole of a configuration file.",
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "$schema": {
                        "description": "For editors.",
                        "type": "string"
                    },
                    "flags": {
                        "description": "As on the command line, without the dashes in front.",
                        "type": "object",
                        "additionalProperties": true
                    },
                    "users": {
                        "type": "array",
                        "maxItems": 100000,
                        "items": {
                            "$ref": "#/components/schemas/UserSetup"
                        }
                    },
                    "faults": {
                        "type": "array",
                        "maxItems": 1000,
                        "items": {
                            "$ref": "#/components/schemas/FaultRule"
                        }
                    }
                }
            },
            "UserSetup": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "id": {
                        "description": "Default the next free one.",
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "kind": {
                        "$ref": "#/components/schemas/UserKind"
                    },
                    "apiKey": {
                        "description": "Default one that is made up.",
                        "$ref": "#/components/schemas/ApiKey"
                    },
                    "oauthClients": {
                        "type": "array",
                        "maxItems": 100000,
                        "items": {
                            "$ref": "#/components/schemas/OauthClientSetup"
                        }
                    }
                }
            },
            "OauthClientSetup": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "status": {
                        "$ref": "#/components/schemas/OauthClientWrite/properties/status"
                    },
                    "clientId": {
                        "description": "Default one that is made up.",
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 200
                    },
                    "secret": {
                        "description": "Default one that is made up.",
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 200
                    },
                    "callbackUrls": {
                        "$ref": "#/components/schemas/CallbackUrls"
                    }
                }
            },
            "Snapshot": {
                "description": "A whole bank. Times are microseconds since 1970, UTC. Holds secrets and the bank's private key.",
                "type": "object",
                "required": [
                    "format",
                    "version",
                    "world",
                    "serverKey",
                    "lastIds",
                    "users",
                    "oauthClients",
                    "installations",
                    "sessions"
                ],
                "additionalProperties": false,
                "properties": {
                    "format": {
                        "type": "string",
                        "const": "bunq-mock snapshot"
                    },
                    "version": {
                        "type": "integer",
                        "const": 1
                    },
                    "world": {
                        "$ref": "#/components/schemas/WorldSnapshot"
                    },
                    "serverKey": {
                        "description": "The RSA private key (PEM) that the bank made itself; null where it was given one, has a seed, or needed none yet.",
                        "type": [
                            "string",
                            "null"
                        ],
                        "maxLength": 10000
                    },
                    "lastIds": {
                        "$ref": "#/components/schemas/LastIds"
                    },
                    "users": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/UserSnapshot"
                        }
                    },
                    "oauthClients": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/OauthClientSnapshot"
                        }
                    },
                    "installations": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/InstallationSnapshot"
                        }
                    },
                    "sessions": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/SessionSnapshot"
                        }
                    }
                }
            },
            "WorldSnapshot": {
                "type": "object",
                "required": [
                    "seed",
                    "people",
                    "drawn",
                    "now",
                    "frozen"
                ],
                "additionalProperties": false,
                "properties": {
                    "seed": {
                        "description": "Null where the bank is random.",
                        "type": [
                            "integer",
                            "null"
                        ],
                        "minimum": 0,
                        "maximum": 9007199254740991
                    },
                    "people": {
                        "description": "What the people are made from.",
                        "$ref": "#/components/schemas/Count"
                    },
                    "drawn": {
                        "description": "How far the seed has been used, by purpose.",
                        "type": "object",
                        "required": [
                            "hex",
                            "alphanumeric",
                            "uuid"
                        ],
                        "additionalProperties": false,
                        "properties": {
                            "hex": {
                                "$ref": "#/components/schemas/Count"
                            },
                            "alphanumeric": {
                                "$ref": "#/components/schemas/Count"
                            },
                            "uuid": {
                                "$ref": "#/components/schemas/Count"
                            }
                        }
                    },
                    "now": {
                        "$ref": "#/components/schemas/Microseconds"
                    },
                    "frozen": {
                        "type": "boolean"
                    }
                }
            },
            "Count": {
                "type": "integer",
                "minimum": 0,
                "maximum": 9007199254740991
            },
            "Microseconds": {
                "type": "integer",
                "minimum": 0,
                "maximum": 9007199254740991
            },
            "LastIds": {
                "description": "The last id given to each kind of object.",
                "type": "object",
                "required": [
                    "OauthClient",
                    "OauthCallbackUrl",
                    "User",
                    "Installation",
                    "Token",
                    "DeviceServer",
                    "Session",
                    "MonetaryAccountBank"
                ],
                "additionalProperties": false,
                "properties": {
                    "OauthClient": {
                        "$ref": "#/components/schemas/Count"
                    },
                    "OauthCallbackUrl": {
                        "$ref": "#/components/schemas/Count"
                    },
                    "User": {
                        "$ref": "#/components/schemas/Count"
                    },
                    "Installation": {
                        "$ref": "#/components/schemas/Count"
                    },
                    "Token": {
                        "$ref": "#/components/schemas/Count"
                    },
                    "DeviceServer": {
                        "$ref": "#/components/schemas/Count"
                    },
                    "Session": {
                        "$ref": "#/components/schemas/Count"
                    },
                    "MonetaryAccountBank": {
                        "$ref": "#/components/schemas/Count"
                    }
                }
            },
            "UserSnapshot": {
                "type": "object",
                "required": [
                    "id",
                    "kind",
                    "created",
                    "monetaryAccountId",
                    "apiKeys"
                ],
                "additionalProperties": false,
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "kind": {
                        "$ref": "#/components/schemas/UserKind"
                    },
                    "created": {
                        "$ref": "#/components/schemas/Microseconds"
                    },
                    "monetaryAccountId": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "apiKeys": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/ApiKey"
                        }
                    }
                }
            },
            "OauthClientSnapshot": {
                "type": "object",
                "required": [
                    "id",
                    "userId",
                    "status",
                    "displayName",
                    "clientId",
                    "secret",
                    "callbackUrls"
                ],
                "additionalProperties": false,
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "userId": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "status": {
                        "$ref": "#/components/schemas/OauthClient/properties/status"
                    },
                    "displayName": {
                        "type": [
                            "string",
                            "null"
                        ]
                    },
                    "clientId": {
                        "type": "string",
                        "minLength": 1
                    },
                    "secret": {
                        "type": "string",
                        "minLength": 1
                    },
                    "callbackUrls": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": [
                                "id",
                                "created",
                                "updated",
                                "url"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "id": {
                                    "$ref": "#/components/schemas/ObjectId"
                                },
                                "created": {
                                    "$ref": "#/components/schemas/Microseconds"
                                },
                                "updated": {
                                    "$ref": "#/components/schemas/Microseconds"
                                },
                                "url": {
                                    "type": "string"
                                }
                            }
                        }
                    }
                }
            },
            "InstallationSnapshot": {
                "type": "object",
                "required": [
                    "id",
                    "tokenId",
                    "token",
                    "created",
                    "clientPublicKey",
                    "apiKeys",
                    "devices",
                    "requestIds"
                ],
                "additionalProperties": false,
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "tokenId": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "token": {
                        "type": "string",
                        "minLength": 1
                    },
                    "created": {
                        "$ref": "#/components/schemas/Microseconds"
                    },
                    "clientPublicKey": {
                        "description": "Null where it was made without one.",
                        "type": [
                            "string",
                            "null"
                        ]
                    },
                    "apiKeys": {
                        "type": "array",
                        "items": {
                            "$ref": "#/components/schemas/ApiKey"
                        }
                    },
                    "devices": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": [
                                "id",
                                "created",
                                "description",
                                "ip",
                                "status"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "id": {
                                    "$ref": "#/components/schemas/ObjectId"
                                },
                                "created": {
                                    "$ref": "#/components/schemas/Microseconds"
                                },
                                "description": {
                                    "type": "string"
                                },
                                "ip": {
                                    "type": "string"
                                },
                                "status": {
                                    "$ref": "#/components/schemas/DeviceServer/properties/status"
                                }
                            }
                        }
                    },
                    "requestIds": {
                        "type": "array",
                        "items": {
                            "type": "string"
                        }
                    }
                }
            },
            "SessionSnapshot": {
                "type": "object",
                "required": [
                    "id",
                    "token",
                    "installationId",
                    "userId",
                    "created",
                    "expires"
                ],
                "additionalProperties": false,
                "properties": {
                    "id": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "token": {
                        "type": "string",
                        "minLength": 1
                    },
                    "installationId": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "userId": {
                        "$ref": "#/components/schemas/ObjectId"
                    },
                    "created": {
                        "$ref": "#/components/schemas/Microseconds"
                    },
                    "expires": {
                        "$ref": "#/components/schemas/Microseconds"
                    }
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
            "ObjectId": {
                "description": "Unique among objects of its kind.",
                "type": "integer",
                "minimum": 1,
                "maximum": 9007199254740991,
                "x-provenance": {
                    "specified": "bunq-swagger"
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
            }
        }
    }
};
