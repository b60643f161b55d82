export declare const document: {
    openapi: string;
    info: {
        title: string;
        version: string;
        summary: string;
        description: string;
        license: {
            name: string;
            identifier: string;
        };
    };
    servers: {
        url: string;
        description: string;
    }[];
    security: ({
        ControlToken: never[];
    } | {
        ControlToken?: never;
    })[];
    tags: {
        name: string;
        description: string;
    }[];
    paths: {
        "/__mock/health": {
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                responses: {
                    "200": {
                        description: string;
                        content: {
                            "application/json": {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
        };
        "/__mock/openapi.json": {
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                responses: {
                    "200": {
                        description: string;
                        content: {
                            "application/json": {
                                schema: {
                                    type: string;
                                    additionalProperties: boolean;
                                };
                            };
                        };
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
        };
        "/__mock/state": {
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                description: string;
                responses: {
                    "200": {
                        description: string;
                        content: {
                            "application/json": {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
        };
        "/__mock/requests": {
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
            delete: {
                operationId: string;
                tags: string[];
                summary: string;
                responses: {
                    "204": {
                        description: string;
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
        };
        "/__mock/requests/invalid": {
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
        };
        "/__mock/sandbox-user": {
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                requestBody: {
                    content: {
                        "application/json": {
                            schema: {
                                $ref: string;
                            };
                        };
                    };
                };
                responses: {
                    "200": {
                        description: string;
                        content: {
                            "application/json": {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    "400": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
        };
        "/__mock/oauth-client": {
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                requestBody: {
                    content: {
                        "application/json": {
                            schema: {
                                $ref: string;
                            };
                        };
                    };
                };
                responses: {
                    "200": {
                        description: string;
                        content: {
                            "application/json": {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    "400": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
        };
        "/__mock/reset": {
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                description: string;
                responses: {
                    "204": {
                        description: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
        };
        "/__mock/snapshot": {
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                responses: {
                    "200": {
                        description: string;
                        content: {
                            "application/json": {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
            put: {
                operationId: string;
                tags: string[];
                summary: string;
                requestBody: {
                    required: boolean;
                    content: {
                        "application/json": {
                            schema: {
                                $ref: string;
                            };
                        };
                    };
                };
                responses: {
                    "204": {
                        description: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
        };
        "/__mock/faults": {
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                responses: {
                    "200": {
                        description: string;
                        content: {
                            "application/json": {
                                schema: {
                                    type: string;
                                    required: string[];
                                    additionalProperties: boolean;
                                    properties: {
                                        faults: {
                                            type: string;
                                            items: {
                                                $ref: string;
                                            };
                                        };
                                    };
                                };
                            };
                        };
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                requestBody: {
                    required: boolean;
                    content: {
                        "application/json": {
                            schema: {
                                $ref: string;
                            };
                        };
                    };
                };
                responses: {
                    "200": {
                        description: string;
                        content: {
                            "application/json": {
                                schema: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    "400": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
            delete: {
                operationId: string;
                tags: string[];
                summary: string;
                responses: {
                    "204": {
                        description: string;
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
        };
        "/__mock/faults/{fault_id}": {
            delete: {
                operationId: string;
                tags: string[];
                summary: string;
                parameters: {
                    name: string;
                    in: string;
                    required: boolean;
                    schema: {
                        $ref: string;
                    };
                }[];
                responses: {
                    "204": {
                        description: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                };
            };
        };
        "/__mock/clock": {
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
            put: {
                operationId: string;
                tags: string[];
                summary: string;
                description: string;
                requestBody: {
                    required: boolean;
                    content: {
                        "application/json": {
                            schema: {
                                $ref: string;
                            };
                        };
                    };
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                };
            };
        };
    };
    components: {
        securitySchemes: {
            ControlToken: {
                type: string;
                scheme: string;
                description: string;
            };
        };
        responses: {
            Requests: {
                description: string;
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                requests: {
                                    type: string;
                                    items: {
                                        $ref: string;
                                    };
                                };
                            };
                        };
                    };
                };
            };
            Clock: {
                description: string;
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                };
            };
            Wrong: {
                description: string;
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                };
            };
            Refused: {
                description: string;
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                };
            };
        };
        schemas: {
            Mistakes: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    mistakes: {
                        type: string;
                        minItems: number;
                        items: {
                            $ref: string;
                        };
                    };
                };
            };
            Mistake: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    at: {
                        description: string;
                        type: string;
                    };
                    message: {
                        type: string;
                    };
                };
            };
            Health: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    status: {
                        type: string;
                        const: string;
                    };
                    version: {
                        type: string;
                    };
                    now: {
                        $ref: string;
                    };
                };
            };
            State: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    now: {
                        $ref: string;
                    };
                    users: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                    oauthClients: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                    installations: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                    devices: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                    sessions: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                };
            };
            UserState: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    id: {
                        $ref: string;
                    };
                    kind: {
                        $ref: string;
                    };
                    created: {
                        $ref: string;
                    };
                    apiKeys: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                };
            };
            OwnedOauthClient: {
                description: string;
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    userId: {
                        $ref: string;
                    };
                    id: {
                        $ref: string;
                    };
                    status: {
                        $ref: string;
                    };
                    display_name: {
                        $ref: string;
                    };
                    client_id: {
                        $ref: string;
                    };
                    secret: {
                        $ref: string;
                    };
                    callback_url: {
                        $ref: string;
                    };
                };
            };
            InstallationState: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    id: {
                        $ref: string;
                    };
                    created: {
                        $ref: string;
                    };
                    token: {
                        type: string;
                    };
                };
            };
            DeviceState: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    id: {
                        $ref: string;
                    };
                    installationId: {
                        $ref: string;
                    };
                    created: {
                        $ref: string;
                    };
                    description: {
                        type: string;
                    };
                    ip: {
                        type: string;
                    };
                    status: {
                        $ref: string;
                    };
                };
            };
            SessionState: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    id: {
                        $ref: string;
                    };
                    userId: {
                        $ref: string;
                    };
                    installationId: {
                        $ref: string;
                    };
                    created: {
                        $ref: string;
                    };
                    expires: {
                        $ref: string;
                    };
                    expired: {
                        description: string;
                        type: string;
                    };
                    token: {
                        type: string;
                    };
                };
            };
            RecordedRequest: {
                description: string;
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    number: {
                        description: string;
                        type: string;
                        minimum: number;
                    };
                    time: {
                        $ref: string;
                    };
                    milliseconds: {
                        type: string[];
                    };
                    method: {
                        type: string;
                    };
                    path: {
                        description: string;
                        type: string;
                    };
                    operation: {
                        description: string;
                        type: string[];
                    };
                    userId: {
                        description: string;
                        type: string[];
                    };
                    token: {
                        description: string;
                        type: string[];
                    };
                    requestBody: {
                        description: string;
                    };
                    status: {
                        type: string[];
                    };
                    responseBody: {
                        description: string;
                    };
                    fault: {
                        description: string;
                        type: string[];
                        required: string[];
                        additionalProperties: boolean;
                        properties: {
                            id: {
                                $ref: string;
                            };
                            did: {
                                type: string;
                            };
                        };
                    };
                    problems: {
                        description: string;
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                };
            };
            Problem: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    fault: {
                        description: string;
                        type: string;
                    };
                    message: {
                        type: string;
                    };
                };
            };
            FaultNumber: {
                type: string;
                minimum: number;
                maximum: number;
            };
            FaultRule: {
                description: string;
                type: string;
                minProperties: number;
                additionalProperties: boolean;
                properties: {
                    operation: {
                        description: string;
                        type: string;
                        maxLength: number;
                    };
                    path: {
                        description: string;
                        type: string;
                        pattern: string;
                        maxLength: number;
                    };
                    method: {
                        type: string;
                        enum: string[];
                    };
                    nth: {
                        description: string;
                        type: string;
                        minimum: number;
                        maximum: number;
                    };
                    count: {
                        description: string;
                        type: string;
                        minimum: number;
                        maximum: number;
                    };
                    latency: {
                        description: string;
                        anyOf: ({
                            type: string;
                            minimum: number;
                            maximum: number;
                            $ref?: never;
                        } | {
                            $ref: string;
                            type?: never;
                            minimum?: never;
                            maximum?: never;
                        })[];
                    };
                    error: {
                        description: string;
                        anyOf: ({
                            type: string;
                            maxLength: number;
                        } | {
                            type: string;
                            maxLength?: never;
                        })[];
                    };
                    values: {
                        description: string;
                        type: string;
                        additionalProperties: {
                            anyOf: ({
                                type: string;
                                maxLength: number;
                            } | {
                                type: string;
                                maxLength?: never;
                            })[];
                        };
                    };
                    reset: {
                        description: string;
                        type: string;
                        enum: string[];
                    };
                    body: {
                        description: string;
                        type: string;
                        enum: string[];
                    };
                    signature: {
                        description: string;
                        type: string;
                        enum: string[];
                    };
                };
            };
            Range: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    min: {
                        type: string;
                        minimum: number;
                        maximum: number;
                    };
                    max: {
                        type: string;
                        minimum: number;
                        maximum: number;
                    };
                };
            };
            ActiveFault: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    id: {
                        $ref: string;
                    };
                    rule: {
                        $ref: string;
                    };
                    seen: {
                        description: string;
                        type: string;
                    };
                    hits: {
                        description: string;
                        type: string;
                    };
                };
            };
            Clock: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    now: {
                        $ref: string;
                    };
                    frozen: {
                        type: string;
                    };
                };
            };
            ClockChange: {
                type: string;
                minProperties: number;
                additionalProperties: boolean;
                properties: {
                    set: {
                        description: string;
                        type: string;
                        maxLength: number;
                    };
                    advance: {
                        $ref: string;
                    };
                    frozen: {
                        type: string;
                    };
                };
            };
            Duration: {
                description: string;
                type: string;
                minProperties: number;
                additionalProperties: boolean;
                properties: {
                    days: {
                        $ref: string;
                    };
                    hours: {
                        $ref: string;
                    };
                    minutes: {
                        $ref: string;
                    };
                    seconds: {
                        $ref: string;
                    };
                    milliseconds: {
                        $ref: string;
                    };
                };
            };
            Amount: {
                type: string;
                minimum: number;
                maximum: number;
            };
            SandboxUserWrite: {
                type: string;
                additionalProperties: boolean;
                properties: {
                    kind: {
                        $ref: string;
                    };
                    clientPublicKey: {
                        description: string;
                        type: string;
                        maxLength: number;
                    };
                };
            };
            SandboxUser: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    userId: {
                        $ref: string;
                    };
                    apiKey: {
                        type: string;
                    };
                    token: {
                        description: string;
                        type: string;
                    };
                    sessionId: {
                        $ref: string;
                    };
                    installationToken: {
                        type: string;
                    };
                };
            };
            OauthClientArrange: {
                type: string;
                additionalProperties: boolean;
                properties: {
                    userId: {
                        description: string;
                        $ref: string;
                    };
                    status: {
                        $ref: string;
                    };
                    callbackUrls: {
                        $ref: string;
                    };
                };
            };
            UserKind: {
                type: string;
                enum: string[];
            };
            ApiKey: {
                type: string;
                minLength: number;
                maxLength: number;
            };
            CallbackUrls: {
                type: string;
                maxItems: number;
                items: {
                    type: string;
                    maxLength: number;
                };
            };
            Setup: {
                description: string;
                type: string;
                additionalProperties: boolean;
                properties: {
                    $schema: {
                        description: string;
                        type: string;
                    };
                    flags: {
                        description: string;
                        type: string;
                        additionalProperties: boolean;
                    };
                    users: {
                        type: string;
                        maxItems: number;
                        items: {
                            $ref: string;
                        };
                    };
                    faults: {
                        type: string;
                        maxItems: number;
                        items: {
                            $ref: string;
                        };
                    };
                };
            };
            UserSetup: {
                type: string;
                additionalProperties: boolean;
                properties: {
                    id: {
                        description: string;
                        $ref: string;
                    };
                    kind: {
                        $ref: string;
                    };
                    apiKey: {
                        description: string;
                        $ref: string;
                    };
                    oauthClients: {
                        type: string;
                        maxItems: number;
                        items: {
                            $ref: string;
                        };
                    };
                };
            };
            OauthClientSetup: {
                type: string;
                additionalProperties: boolean;
                properties: {
                    status: {
                        $ref: string;
                    };
                    clientId: {
                        description: string;
                        type: string;
                        minLength: number;
                        maxLength: number;
                    };
                    secret: {
                        description: string;
                        type: string;
                        minLength: number;
                        maxLength: number;
                    };
                    callbackUrls: {
                        $ref: string;
                    };
                };
            };
            Snapshot: {
                description: string;
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    format: {
                        type: string;
                        const: string;
                    };
                    version: {
                        type: string;
                        const: number;
                    };
                    world: {
                        $ref: string;
                    };
                    serverKey: {
                        description: string;
                        type: string[];
                        maxLength: number;
                    };
                    lastIds: {
                        $ref: string;
                    };
                    users: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                    oauthClients: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                    installations: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                    sessions: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                };
            };
            WorldSnapshot: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    seed: {
                        description: string;
                        type: string[];
                        minimum: number;
                        maximum: number;
                    };
                    people: {
                        description: string;
                        $ref: string;
                    };
                    drawn: {
                        description: string;
                        type: string;
                        required: string[];
                        additionalProperties: boolean;
                        properties: {
                            hex: {
                                $ref: string;
                            };
                            alphanumeric: {
                                $ref: string;
                            };
                            uuid: {
                                $ref: string;
                            };
                        };
                    };
                    now: {
                        $ref: string;
                    };
                    frozen: {
                        type: string;
                    };
                };
            };
            Count: {
                type: string;
                minimum: number;
                maximum: number;
            };
            Microseconds: {
                type: string;
                minimum: number;
                maximum: number;
            };
            LastIds: {
                description: string;
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    OauthClient: {
                        $ref: string;
                    };
                    OauthCallbackUrl: {
                        $ref: string;
                    };
                    User: {
                        $ref: string;
                    };
                    Installation: {
                        $ref: string;
                    };
                    Token: {
                        $ref: string;
                    };
                    DeviceServer: {
                        $ref: string;
                    };
                    Session: {
                        $ref: string;
                    };
                    MonetaryAccountBank: {
                        $ref: string;
                    };
                };
            };
            UserSnapshot: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    id: {
                        $ref: string;
                    };
                    kind: {
                        $ref: string;
                    };
                    created: {
                        $ref: string;
                    };
                    monetaryAccountId: {
                        $ref: string;
                    };
                    apiKeys: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                };
            };
            OauthClientSnapshot: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    id: {
                        $ref: string;
                    };
                    userId: {
                        $ref: string;
                    };
                    status: {
                        $ref: string;
                    };
                    displayName: {
                        type: string[];
                    };
                    clientId: {
                        type: string;
                        minLength: number;
                    };
                    secret: {
                        type: string;
                        minLength: number;
                    };
                    callbackUrls: {
                        type: string;
                        items: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                id: {
                                    $ref: string;
                                };
                                created: {
                                    $ref: string;
                                };
                                updated: {
                                    $ref: string;
                                };
                                url: {
                                    type: string;
                                };
                            };
                        };
                    };
                };
            };
            InstallationSnapshot: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    id: {
                        $ref: string;
                    };
                    tokenId: {
                        $ref: string;
                    };
                    token: {
                        type: string;
                        minLength: number;
                    };
                    created: {
                        $ref: string;
                    };
                    clientPublicKey: {
                        description: string;
                        type: string[];
                    };
                    apiKeys: {
                        type: string;
                        items: {
                            $ref: string;
                        };
                    };
                    devices: {
                        type: string;
                        items: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                id: {
                                    $ref: string;
                                };
                                created: {
                                    $ref: string;
                                };
                                description: {
                                    type: string;
                                };
                                ip: {
                                    type: string;
                                };
                                status: {
                                    $ref: string;
                                };
                            };
                        };
                    };
                    requestIds: {
                        type: string;
                        items: {
                            type: string;
                        };
                    };
                };
            };
            SessionSnapshot: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    id: {
                        $ref: string;
                    };
                    token: {
                        type: string;
                        minLength: number;
                    };
                    installationId: {
                        $ref: string;
                    };
                    userId: {
                        $ref: string;
                    };
                    created: {
                        $ref: string;
                    };
                    expires: {
                        $ref: string;
                    };
                };
            };
            Time: {
                description: string;
                type: string;
                examples: string[];
                pattern: string;
                "x-provenance": {
                    documented: string;
                };
            };
            ObjectId: {
                description: string;
                type: string;
                minimum: number;
                maximum: number;
                "x-provenance": {
                    specified: string;
                };
            };
            OauthClient: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                "x-provenance": {
                    documented: string;
                };
                properties: {
                    id: {
                        $ref: string;
                        "x-provenance": {
                            documented: string;
                        };
                    };
                    status: {
                        type: string;
                        enum: string[];
                        "x-provenance": {
                            documented: string;
                            specified: string;
                        };
                    };
                    display_name: {
                        description: string;
                        type: string[];
                        "x-provenance": {
                            documented: string;
                        };
                    };
                    client_id: {
                        description: string;
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            documented: string;
                        };
                        "x-question": number;
                    };
                    secret: {
                        description: string;
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            documented: string;
                        };
                        "x-question": number;
                    };
                    callback_url: {
                        description: string;
                        type: string;
                        items: {
                            $ref: string;
                        };
                        "x-provenance": {
                            documented: string;
                        };
                        "x-question": number;
                    };
                };
            };
            DeviceServer: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                "x-provenance": {
                    specified: string;
                };
                properties: {
                    id: {
                        $ref: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    created: {
                        $ref: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    updated: {
                        $ref: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    description: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    ip: {
                        description: string;
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    status: {
                        type: string;
                        enum: string[];
                        "x-provenance": {
                            specified: string;
                        };
                    };
                };
            };
            OauthClientWrite: {
                type: string;
                additionalProperties: boolean;
                "x-provenance": {
                    specified: string;
                };
                properties: {
                    status: {
                        type: string;
                        enum: string[];
                        "x-provenance": {
                            specified: string;
                        };
                    };
                };
            };
            OauthClientCallbackUrl: {
                description: string;
                type: string;
                required: string[];
                "x-provenance": {
                    specified: string;
                };
                "x-question": number;
                properties: {
                    id: {
                        $ref: string;
                        "x-provenance": {
                            assumed: string;
                        };
                    };
                    created: {
                        $ref: string;
                        "x-provenance": {
                            assumed: string;
                        };
                    };
                    updated: {
                        $ref: string;
                        "x-provenance": {
                            assumed: string;
                        };
                    };
                    url: {
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            specified: string;
                            observed: string;
                        };
                    };
                };
            };
        };
    };
};
