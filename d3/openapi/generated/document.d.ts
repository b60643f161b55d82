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
    security: {
        SessionToken: never[];
    }[];
    tags: {
        name: string;
        description: string;
    }[];
    "x-behaviours": ({
        rule: string;
        provenance: {
            specified: string;
            observed: string;
            documented?: never;
            assumed?: never;
        };
        question?: never;
    } | {
        rule: string;
        provenance: {
            observed: string;
            specified?: never;
            documented?: never;
            assumed?: never;
        };
        question?: never;
    } | {
        rule: string;
        provenance: {
            documented: string;
            observed: string;
            specified?: never;
            assumed?: never;
        };
        question: number;
    } | {
        rule: string;
        provenance: {
            observed: string;
            specified?: never;
            documented?: never;
            assumed?: never;
        };
        question: number;
    } | {
        rule: string;
        provenance: {
            assumed: string;
            specified?: never;
            observed?: never;
            documented?: never;
        };
        question?: never;
    } | {
        rule: string;
        provenance: {
            assumed: string;
            specified?: never;
            observed?: never;
            documented?: never;
        };
        question: number;
    } | {
        rule: string;
        provenance: {
            documented: string;
            specified?: never;
            observed?: never;
            assumed?: never;
        };
        question: number;
    })[];
    paths: {
        "/v1/user/{user_id}/oauth-client": {
            parameters: {
                $ref: string;
            }[];
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                description: string;
                "x-provenance": {
                    documented: string;
                    specified: string;
                };
                "x-behaviours": ({
                    rule: string;
                    provenance: {
                        documented: string;
                        observed?: never;
                        assumed?: never;
                    };
                    question?: never;
                } | {
                    rule: string;
                    provenance: {
                        documented: string;
                        observed: string;
                        assumed?: never;
                    };
                    question: number;
                } | {
                    rule: string;
                    provenance: {
                        assumed: string;
                        documented?: never;
                        observed?: never;
                    };
                    question?: never;
                } | {
                    rule: string;
                    provenance: {
                        assumed: string;
                        documented?: never;
                        observed?: never;
                    };
                    question: number;
                } | {
                    rule: string;
                    provenance: {
                        documented: string;
                        observed?: never;
                        assumed?: never;
                    };
                    question: number;
                })[];
                requestBody: {
                    $ref: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "413": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                };
                "x-behaviours": {
                    rule: string;
                    provenance: {
                        assumed: string;
                    };
                    question: number;
                }[];
                parameters: {
                    $ref: string;
                }[];
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/user/{user_id}/oauth-client/{client_id}": {
            parameters: {
                $ref: string;
            }[];
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    documented: string;
                    specified: string;
                };
                "x-behaviours": ({
                    rule: string;
                    provenance: {
                        documented: string;
                        observed?: never;
                    };
                } | {
                    rule: string;
                    provenance: {
                        documented: string;
                        observed: string;
                    };
                })[];
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
            put: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                };
                "x-behaviours": ({
                    rule: string;
                    provenance: {
                        assumed: string;
                        specified?: never;
                        documented?: never;
                    };
                    question: number;
                } | {
                    rule: string;
                    provenance: {
                        specified: string;
                        assumed?: never;
                        documented?: never;
                    };
                    question: number;
                } | {
                    rule: string;
                    provenance: {
                        specified: string;
                        documented: string;
                        assumed?: never;
                    };
                    question: number;
                })[];
                requestBody: {
                    $ref: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "413": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/user/{user_id}/oauth-client/{client_id}/callback-url": {
            parameters: {
                $ref: string;
            }[];
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    documented: string;
                    specified: string;
                };
                "x-behaviours": ({
                    rule: string;
                    provenance: {
                        documented: string;
                        observed?: never;
                        assumed?: never;
                    };
                    question: number;
                } | {
                    rule: string;
                    provenance: {
                        observed: string;
                        documented?: never;
                        assumed?: never;
                    };
                    question: number;
                } | {
                    rule: string;
                    provenance: {
                        assumed: string;
                        documented?: never;
                        observed?: never;
                    };
                    question: number;
                } | {
                    rule: string;
                    provenance: {
                        observed: string;
                        documented?: never;
                        assumed?: never;
                    };
                    question?: never;
                })[];
                requestBody: {
                    $ref: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "413": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                };
                "x-behaviours": {
                    rule: string;
                    provenance: {
                        assumed: string;
                    };
                    question: number;
                }[];
                parameters: {
                    $ref: string;
                }[];
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/user/{user_id}/oauth-client/{client_id}/callback-url/{callback_url_id}": {
            parameters: {
                $ref: string;
            }[];
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    documented: string;
                    specified: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
            put: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                };
                "x-behaviours": {
                    rule: string;
                    provenance: {
                        assumed: string;
                    };
                }[];
                requestBody: {
                    $ref: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "413": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
            delete: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                };
                "x-behaviours": {
                    rule: string;
                    provenance: {
                        assumed: string;
                    };
                    question: number;
                }[];
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/oauth-client": {
            parameters: {
                $ref: string;
            }[];
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                };
                "x-behaviours": {
                    rule: string;
                    provenance: {
                        assumed: string;
                    };
                    question: number;
                }[];
                requestBody: {
                    $ref: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "413": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                };
                parameters: {
                    $ref: string;
                }[];
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/oauth-client/{client_id}": {
            parameters: {
                $ref: string;
            }[];
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
            put: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                };
                requestBody: {
                    $ref: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "413": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/sandbox-user-person": {
            parameters: {
                $ref: string;
            }[];
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                security: never[];
                "x-provenance": {
                    specified: string;
                    documented: string;
                };
                requestBody: {
                    $ref: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "413": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/sandbox-user-company": {
            parameters: {
                $ref: string;
            }[];
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                security: never[];
                "x-provenance": {
                    specified: string;
                    documented: string;
                };
                requestBody: {
                    $ref: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "413": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/installation": {
            parameters: {
                $ref: string;
            }[];
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                security: never[];
                "x-provenance": {
                    documented: string;
                    specified: string;
                };
                "x-behaviours": ({
                    rule: string;
                    provenance: {
                        observed: string;
                        documented?: never;
                        assumed?: never;
                    };
                } | {
                    rule: string;
                    provenance: {
                        documented: string;
                        observed?: never;
                        assumed?: never;
                    };
                } | {
                    rule: string;
                    provenance: {
                        assumed: string;
                        observed?: never;
                        documented?: never;
                    };
                })[];
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
                    "413": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                security: ({
                    SessionToken: never[];
                    InstallationToken?: never;
                } | {
                    InstallationToken: never[];
                    SessionToken?: never;
                })[];
                "x-provenance": {
                    specified: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/device-server": {
            parameters: {
                $ref: string;
            }[];
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                security: {
                    InstallationToken: never[];
                }[];
                "x-provenance": {
                    documented: string;
                    specified: string;
                };
                "x-behaviours": ({
                    rule: string;
                    provenance: {
                        assumed: string;
                        documented?: never;
                    };
                    question?: never;
                } | {
                    rule: string;
                    provenance: {
                        documented: string;
                        assumed?: never;
                    };
                    question: number;
                })[];
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
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "413": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                security: ({
                    SessionToken: never[];
                    InstallationToken?: never;
                } | {
                    InstallationToken: never[];
                    SessionToken?: never;
                })[];
                "x-provenance": {
                    specified: string;
                };
                parameters: {
                    $ref: string;
                }[];
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/device-server/{device_server_id}": {
            parameters: {
                $ref: string;
            }[];
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                security: ({
                    SessionToken: never[];
                    InstallationToken?: never;
                } | {
                    InstallationToken: never[];
                    SessionToken?: never;
                })[];
                "x-provenance": {
                    specified: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/session-server": {
            parameters: {
                $ref: string;
            }[];
            post: {
                operationId: string;
                tags: string[];
                summary: string;
                security: {
                    InstallationToken: never[];
                }[];
                "x-signature": string;
                "x-provenance": {
                    documented: string;
                    specified: string;
                };
                "x-behaviours": ({
                    rule: string;
                    provenance: {
                        documented: string;
                        observed: string;
                        assumed?: never;
                    };
                    question?: never;
                } | {
                    rule: string;
                    provenance: {
                        documented: string;
                        observed: string;
                        assumed?: never;
                    };
                    question: number;
                } | {
                    rule: string;
                    provenance: {
                        observed: string;
                        documented?: never;
                        assumed?: never;
                    };
                    question: number;
                } | {
                    rule: string;
                    provenance: {
                        assumed: string;
                        documented?: never;
                        observed?: never;
                    };
                    question: number;
                })[];
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
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "413": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "466": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/session/{session_id}": {
            parameters: {
                $ref: string;
            }[];
            delete: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                };
                "x-behaviours": ({
                    rule: string;
                    provenance: {
                        observed: string;
                        assumed?: never;
                    };
                } | {
                    rule: string;
                    provenance: {
                        assumed: string;
                        observed?: never;
                    };
                })[];
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/user": {
            parameters: {
                $ref: string;
            }[];
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                    documented: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/user/{user_id}": {
            parameters: {
                $ref: string;
            }[];
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                "x-provenance": {
                    specified: string;
                };
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
        "/v1/user/{user_id}/monetary-account-bank": {
            parameters: {
                $ref: string;
            }[];
            get: {
                operationId: string;
                tags: string[];
                summary: string;
                description: string;
                "x-provenance": {
                    specified: string;
                    observed: string;
                };
                parameters: {
                    $ref: string;
                }[];
                responses: {
                    "200": {
                        $ref: string;
                    };
                    "400": {
                        $ref: string;
                    };
                    "401": {
                        $ref: string;
                    };
                    "403": {
                        $ref: string;
                    };
                    "404": {
                        $ref: string;
                    };
                    "429": {
                        $ref: string;
                    };
                    "491": {
                        $ref: string;
                    };
                    "500": {
                        $ref: string;
                    };
                };
            };
        };
    };
    components: {
        securitySchemes: {
            SessionToken: {
                type: string;
                in: string;
                name: string;
                description: string;
                "x-provenance": {
                    documented: string;
                };
            };
            InstallationToken: {
                type: string;
                in: string;
                name: string;
                description: string;
                "x-provenance": {
                    documented: string;
                };
            };
        };
        parameters: {
            user_id: {
                name: string;
                in: string;
                required: boolean;
                description: string;
                schema: {
                    $ref: string;
                };
                "x-provenance": {
                    documented: string;
                };
            };
            client_id: {
                name: string;
                in: string;
                required: boolean;
                description: string;
                schema: {
                    $ref: string;
                };
                "x-provenance": {
                    documented: string;
                };
            };
            callback_url_id: {
                name: string;
                in: string;
                required: boolean;
                description: string;
                schema: {
                    $ref: string;
                };
                "x-provenance": {
                    documented: string;
                };
            };
            device_server_id: {
                name: string;
                in: string;
                required: boolean;
                description: string;
                schema: {
                    $ref: string;
                };
                "x-provenance": {
                    specified: string;
                };
            };
            session_id: {
                name: string;
                in: string;
                required: boolean;
                description: string;
                schema: {
                    type: string;
                    minimum: number;
                    maximum: number;
                };
                "x-provenance": {
                    specified: string;
                    observed: string;
                };
            };
            count: {
                name: string;
                in: string;
                description: string;
                schema: {
                    type: string;
                    minimum: number;
                    maximum: number;
                    default: number;
                };
                "x-provenance": {
                    documented: string;
                };
                "x-question": number;
            };
            older_id: {
                name: string;
                in: string;
                description: string;
                schema: {
                    $ref: string;
                };
                "x-provenance": {
                    observed: string;
                };
            };
            newer_id: {
                name: string;
                in: string;
                description: string;
                schema: {
                    $ref: string;
                };
                "x-provenance": {
                    observed: string;
                };
            };
            "X-Bunq-Client-Request-Id": {
                name: string;
                in: string;
                description: string;
                schema: {
                    type: string;
                };
                "x-provenance": {
                    documented: string;
                };
                "x-question": number;
            };
            "X-Bunq-Language": {
                name: string;
                in: string;
                description: string;
                schema: {
                    type: string;
                    default: string;
                    examples: string[];
                };
                "x-provenance": {
                    documented: string;
                };
            };
            "X-Bunq-Client-Signature": {
                name: string;
                in: string;
                description: string;
                schema: {
                    type: string;
                };
                "x-provenance": {
                    documented: string;
                };
                "x-question": number;
            };
        };
        headers: {
            "X-Bunq-Client-Request-Id": {
                description: string;
                schema: {
                    type: string;
                };
                "x-provenance": {
                    specified: string;
                    observed: string;
                };
            };
            "X-Bunq-Client-Response-Id": {
                description: string;
                required: boolean;
                schema: {
                    type: string;
                    pattern: string;
                    examples: string[];
                };
                "x-provenance": {
                    specified: string;
                    documented: string;
                };
            };
            "X-Bunq-Server-Signature": {
                description: string;
                schema: {
                    type: string;
                    pattern: string;
                };
                "x-provenance": {
                    documented: string;
                    specified: string;
                };
                "x-question": number;
            };
            "X-Bunq-Warning": {
                description: string;
                schema: {
                    type: string;
                };
                "x-provenance": {
                    documented: string;
                };
            };
        };
        requestBodies: {
            Nothing: {
                description: string;
                required: boolean;
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                };
            };
            OauthClientWrite: {
                description: string;
                required: boolean;
                content: {
                    "application/json": {
                        schema: {
                            anyOf: ({
                                $ref: string;
                                type?: never;
                                maxItems?: never;
                                items?: never;
                            } | {
                                type: string;
                                maxItems: number;
                                items: {
                                    $ref: string;
                                };
                                $ref?: never;
                            })[];
                        };
                        examples: {
                            "chapter-1": {
                                summary: string;
                                value: {};
                            };
                        };
                    };
                };
            };
            CallbackUrlWrite: {
                required: boolean;
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                        examples: {
                            "chapter-1": {
                                summary: string;
                                value: {
                                    url: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        responses: {
            Id: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                    minItems: number;
                                    maxItems: number;
                                    items: {
                                        $ref: string;
                                    };
                                };
                            };
                        };
                        examples: {
                            "chapter-1-oauth-client": {
                                summary: string;
                                value: {
                                    Response: {
                                        Id: {
                                            id: number;
                                        };
                                    }[];
                                };
                            };
                            "chapter-1-callback-url": {
                                summary: string;
                                value: {
                                    Response: {
                                        Id: {
                                            id: number;
                                        };
                                    }[];
                                };
                            };
                        };
                    };
                };
            };
            Empty: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    maxItems: number;
                                    items: {
                                        type: string;
                                    };
                                    "x-provenance": {
                                        assumed: string;
                                    };
                                    "x-question": number;
                                };
                            };
                        };
                    };
                };
            };
            OauthClient: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                    minItems: number;
                                    maxItems: number;
                                    items: {
                                        $ref: string;
                                    };
                                };
                            };
                        };
                        examples: {
                            "chapter-1": {
                                summary: string;
                                value: {
                                    Response: {
                                        OauthClient: {
                                            id: number;
                                            status: string;
                                            display_name: null;
                                            client_id: string;
                                            secret: string;
                                            callback_url: never[];
                                        };
                                    }[];
                                };
                            };
                        };
                    };
                };
            };
            OauthClientList: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                    maxItems: number;
                                    items: {
                                        $ref: string;
                                    };
                                };
                                Pagination: {
                                    $ref: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                };
                            };
                        };
                    };
                };
            };
            OauthCallbackUrl: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                    minItems: number;
                                    maxItems: number;
                                    items: {
                                        $ref: string;
                                    };
                                };
                            };
                        };
                        examples: {
                            "chapter-1": {
                                summary: string;
                                value: {
                                    Response: {
                                        OauthCallbackUrl: {
                                            id: number;
                                            created: string;
                                            updated: string;
                                            url: string;
                                        };
                                    }[];
                                };
                            };
                        };
                    };
                };
            };
            OauthCallbackUrlList: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                    maxItems: number;
                                    items: {
                                        $ref: string;
                                    };
                                };
                                Pagination: {
                                    $ref: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                };
                            };
                        };
                    };
                };
            };
            ApiKey: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                    minItems: number;
                                    maxItems: number;
                                    items: {
                                        type: string;
                                        required: string[];
                                        additionalProperties: boolean;
                                        properties: {
                                            ApiKey: {
                                                $ref: string;
                                            };
                                        };
                                    };
                                };
                            };
                        };
                    };
                };
            };
            InstallationCreated: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    minItems: number;
                                    maxItems: number;
                                    "x-provenance": {
                                        observed: string;
                                    };
                                    prefixItems: ({
                                        $ref: string;
                                        type?: never;
                                        required?: never;
                                        additionalProperties?: never;
                                        properties?: never;
                                    } | {
                                        type: string;
                                        required: string[];
                                        additionalProperties: boolean;
                                        properties: {
                                            ServerPublicKey: {
                                                $ref: string;
                                            };
                                        };
                                        $ref?: never;
                                    })[];
                                };
                            };
                        };
                    };
                };
            };
            InstallationList: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                    minItems: number;
                                    items: {
                                        $ref: string;
                                    };
                                };
                            };
                        };
                    };
                };
            };
            DeviceServer: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                    minItems: number;
                                    maxItems: number;
                                    items: {
                                        $ref: string;
                                    };
                                };
                            };
                        };
                    };
                };
            };
            DeviceServerList: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                    maxItems: number;
                                    items: {
                                        $ref: string;
                                    };
                                };
                                Pagination: {
                                    $ref: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                };
                            };
                        };
                    };
                };
            };
            SessionCreated: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    minItems: number;
                                    maxItems: number;
                                    "x-provenance": {
                                        documented: string;
                                        observed: string;
                                    };
                                    prefixItems: {
                                        $ref: string;
                                    }[];
                                };
                            };
                        };
                    };
                };
            };
            User: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                    minItems: number;
                                    maxItems: number;
                                    items: {
                                        $ref: string;
                                    };
                                };
                            };
                        };
                    };
                };
            };
            MonetaryAccountBankList: {
                description: string;
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            type: string;
                            required: string[];
                            additionalProperties: boolean;
                            properties: {
                                Response: {
                                    type: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                    maxItems: number;
                                    items: {
                                        type: string;
                                        required: string[];
                                        additionalProperties: boolean;
                                        properties: {
                                            MonetaryAccountBank: {
                                                $ref: string;
                                            };
                                        };
                                    };
                                };
                                Pagination: {
                                    $ref: string;
                                    "x-provenance": {
                                        documented: string;
                                    };
                                };
                            };
                        };
                    };
                };
            };
            BadRequest: {
                description: string;
                "x-provenance": {
                    documented: string;
                };
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                };
            };
            Unauthorized: {
                description: string;
                "x-provenance": {
                    documented: string;
                };
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                };
            };
            Forbidden: {
                description: string;
                "x-provenance": {
                    documented: string;
                };
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                };
            };
            NotFound: {
                description: string;
                "x-provenance": {
                    documented: string;
                };
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                };
            };
            ContentTooLarge: {
                description: string;
                "x-provenance": {
                    assumed: string;
                };
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                };
            };
            TooManyRequests: {
                description: string;
                "x-provenance": {
                    documented: string;
                };
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                };
            };
            SignatureRequired: {
                description: string;
                "x-provenance": {
                    documented: string;
                };
                headers: {
                    "X-Bunq-Client-Request-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Client-Response-Id": {
                        $ref: string;
                    };
                    "X-Bunq-Server-Signature": {
                        $ref: string;
                    };
                    "X-Bunq-Warning": {
                        $ref: string;
                    };
                };
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                };
            };
            Maintenance: {
                description: string;
                "x-provenance": {
                    documented: string;
                    observed: string;
                };
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                    "text/html": {
                        schema: {
                            type: string;
                        };
                    };
                };
            };
            InternalServerError: {
                description: string;
                "x-provenance": {
                    documented: string;
                };
                content: {
                    "application/json": {
                        schema: {
                            $ref: string;
                        };
                    };
                    "text/html": {
                        schema: {
                            type: string;
                        };
                    };
                };
            };
        };
        schemas: {
            ObjectId: {
                description: string;
                type: string;
                minimum: number;
                maximum: number;
                "x-provenance": {
                    specified: string;
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
            Nothing: {
                type: string;
                "x-provenance": {
                    observed: string;
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
            CallbackUrlWrite: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                "x-provenance": {
                    documented: string;
                };
                properties: {
                    url: {
                        description: string;
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            documented: string;
                        };
                    };
                };
            };
            InstallationWrite: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                "x-provenance": {
                    specified: string;
                };
                properties: {
                    client_public_key: {
                        description: string;
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            documented: string;
                            specified: string;
                        };
                    };
                };
            };
            DeviceServerWrite: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                "x-provenance": {
                    specified: string;
                };
                properties: {
                    description: {
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    secret: {
                        description: string;
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    permitted_ips: {
                        description: string;
                        type: string;
                        items: {
                            type: string;
                        };
                        "x-provenance": {
                            specified: string;
                        };
                    };
                };
            };
            SessionServerWrite: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                "x-provenance": {
                    specified: string;
                };
                properties: {
                    secret: {
                        description: string;
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                };
            };
            Id: {
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
                };
            };
            IdItem: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    Id: {
                        $ref: string;
                    };
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
            OauthClientItem: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    OauthClient: {
                        $ref: string;
                    };
                };
            };
            OauthCallbackUrl: {
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
                    created: {
                        $ref: string;
                        "x-provenance": {
                            documented: string;
                        };
                    };
                    updated: {
                        $ref: string;
                        "x-provenance": {
                            documented: string;
                        };
                    };
                    url: {
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            documented: string;
                            specified: string;
                        };
                    };
                };
            };
            OauthCallbackUrlItem: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    OauthCallbackUrl: {
                        $ref: string;
                    };
                };
            };
            Pagination: {
                description: string;
                type: string;
                required: string[];
                additionalProperties: boolean;
                "x-provenance": {
                    documented: string;
                };
                "x-question": number;
                properties: {
                    future_url: {
                        description: string;
                        type: string[];
                        pattern: string;
                        "x-provenance": {
                            documented: string;
                            observed: string;
                        };
                    };
                    newer_url: {
                        description: string;
                        type: string[];
                        pattern: string;
                        "x-provenance": {
                            documented: string;
                            observed: string;
                        };
                    };
                    older_url: {
                        description: string;
                        type: string[];
                        pattern: string;
                        "x-provenance": {
                            documented: string;
                            observed: string;
                        };
                    };
                };
            };
            Token: {
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
                            observed: string;
                        };
                    };
                    updated: {
                        $ref: string;
                        "x-provenance": {
                            observed: string;
                        };
                    };
                    token: {
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                };
            };
            TokenItem: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    Token: {
                        $ref: string;
                    };
                };
            };
            ServerPublicKey: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                "x-provenance": {
                    specified: string;
                };
                properties: {
                    server_public_key: {
                        description: string;
                        type: string;
                        pattern: string;
                        "x-provenance": {
                            specified: string;
                        };
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
            DeviceServerItem: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    DeviceServer: {
                        $ref: string;
                    };
                };
            };
            ApiKey: {
                description: string;
                type: string;
                required: string[];
                "x-provenance": {
                    documented: string;
                    observed: string;
                };
                properties: {
                    api_key: {
                        description: string;
                        type: string;
                        pattern: string;
                        "x-provenance": {
                            documented: string;
                        };
                    };
                };
            };
            Amount: {
                type: string;
                required: string[];
                "x-provenance": {
                    specified: string;
                };
                properties: {
                    value: {
                        type: string;
                        pattern: string;
                        examples: string[];
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    currency: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                };
            };
            UserPerson: {
                description: string;
                type: string;
                required: string[];
                "x-provenance": {
                    specified: string;
                    documented: string;
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
                    public_uuid: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                            observed: string;
                        };
                    };
                    first_name: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    last_name: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    legal_name: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    display_name: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                            documented: string;
                        };
                    };
                    public_nick_name: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                            documented: string;
                        };
                    };
                    language: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    region: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    status: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                            documented: string;
                        };
                    };
                    sub_status: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                            documented: string;
                        };
                    };
                    session_timeout: {
                        description: string;
                        type: string;
                        minimum: number;
                        "x-provenance": {
                            documented: string;
                            observed: string;
                        };
                    };
                    daily_limit_without_confirmation_login: {
                        $ref: string;
                        "x-provenance": {
                            specified: string;
                            observed: string;
                        };
                    };
                };
            };
            UserCompany: {
                description: string;
                type: string;
                required: string[];
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
                    public_uuid: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                            observed: string;
                        };
                    };
                    name: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    display_name: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    public_nick_name: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    language: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    region: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    status: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    sub_status: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    session_timeout: {
                        description: string;
                        type: string;
                        minimum: number;
                        "x-provenance": {
                            specified: string;
                            observed: string;
                        };
                    };
                    daily_limit_without_confirmation_login: {
                        $ref: string;
                        "x-provenance": {
                            specified: string;
                            observed: string;
                        };
                    };
                };
            };
            UserApiKey: {
                description: string;
                type: string;
                required: string[];
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
                    requested_by_user: {
                        type: string;
                        "x-provenance": {
                            documented: string;
                        };
                    };
                    granted_by_user: {
                        type: string;
                        "x-provenance": {
                            documented: string;
                        };
                    };
                };
            };
            UserPaymentServiceProvider: {
                description: string;
                type: string;
                required: string[];
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
                    session_timeout: {
                        description: string;
                        type: string;
                        minimum: number;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                };
            };
            UserItem: {
                oneOf: ({
                    type: string;
                    required: string[];
                    additionalProperties: boolean;
                    properties: {
                        UserPerson: {
                            $ref: string;
                        };
                        UserCompany?: never;
                        UserApiKey?: never;
                        UserPaymentServiceProvider?: never;
                    };
                } | {
                    type: string;
                    required: string[];
                    additionalProperties: boolean;
                    properties: {
                        UserCompany: {
                            $ref: string;
                        };
                        UserPerson?: never;
                        UserApiKey?: never;
                        UserPaymentServiceProvider?: never;
                    };
                } | {
                    type: string;
                    required: string[];
                    additionalProperties: boolean;
                    properties: {
                        UserApiKey: {
                            $ref: string;
                        };
                        UserPerson?: never;
                        UserCompany?: never;
                        UserPaymentServiceProvider?: never;
                    };
                } | {
                    type: string;
                    required: string[];
                    additionalProperties: boolean;
                    properties: {
                        UserPaymentServiceProvider: {
                            $ref: string;
                        };
                        UserPerson?: never;
                        UserCompany?: never;
                        UserApiKey?: never;
                    };
                })[];
            };
            MonetaryAccountBank: {
                description: string;
                type: string;
                required: string[];
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
                    currency: {
                        type: string;
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
                    balance: {
                        $ref: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    status: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                            observed: string;
                        };
                    };
                    sub_status: {
                        type: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                    user_id: {
                        $ref: string;
                        "x-provenance": {
                            specified: string;
                        };
                    };
                };
            };
            ErrorBody: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                "x-provenance": {
                    documented: string;
                };
                properties: {
                    Error: {
                        type: string;
                        minItems: number;
                        items: {
                            $ref: string;
                        };
                        "x-provenance": {
                            documented: string;
                        };
                    };
                };
            };
            ErrorItem: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                "x-provenance": {
                    documented: string;
                };
                properties: {
                    error_description: {
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            documented: string;
                        };
                    };
                    error_description_translated: {
                        description: string;
                        type: string;
                        minLength: number;
                        "x-provenance": {
                            documented: string;
                        };
                    };
                    error_additional_parameter: {
                        type: string;
                        items: {
                            type: string;
                        };
                        "x-provenance": {
                            observed: string;
                        };
                    };
                };
            };
        };
    };
    "x-manners": {
        "content-type": {
            rule: string;
            provenance: {
                observed: string;
            };
        };
        success: {
            rule: string;
            provenance: {
                specified: string;
                observed: string;
            };
        };
        refusal: {
            rule: string;
            statuses: number[];
            provenance: {
                documented: string;
            };
        };
        headers: {
            rule: string;
            provenance: {
                documented: string;
                specified: string;
            };
        };
        json: {
            rule: string;
            provenance: {
                documented: string;
                observed: string;
            };
        };
    };
    "x-faults": {
        RouteNotFound: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                observed: string;
            };
        };
        MethodNotAllowed: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        ObjectNotFound: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        ClientIdInPath: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        InvalidId: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
        };
        InvalidQuery: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        MalformedRequest: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
        };
        MalformedJson: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
        };
        InvalidBody: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        MissingField: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        InvalidType: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                observed: string;
            };
        };
        InvalidValue: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
        };
        SuperfluousField: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                observed: string;
            };
            question: number;
        };
        CallbackUrlNotAbsolute: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        CallbackUrlNotHttps: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        CallbackUrlNotHttpsOrLoopback: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        CallbackUrlFragment: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        OauthClientExists: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        InvalidPublicKey: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
        };
        IncorrectCredentials: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                observed: string;
            };
        };
        SignatureInvalid: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                observed: string;
            };
            question: number;
        };
        RequestIdReused: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        InsufficientAuthorisation: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                observed: string;
            };
            question: number;
        };
        InsufficientAuthentication: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                observed: string;
            };
            question: number;
        };
        ForeignUser: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
            question: number;
        };
        BodyTooLarge: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
        };
        TooManyRequests: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                observed: string;
            };
        };
        SignatureRequired: {
            status: number;
            text: string;
            nl: string;
            additional: {
                url_together_post: string;
            }[];
            provenance: {
                observed: string;
            };
            question: number;
        };
        Maintenance: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
        };
        InternalServerError: {
            status: number;
            text: string;
            nl: string;
            provenance: {
                assumed: string;
            };
        };
    };
    "x-rate-limits": {
        GET: {
            limit: number;
            seconds: number;
            provenance: {
                documented: string;
            };
        };
        POST: {
            limit: number;
            seconds: number;
            provenance: {
                documented: string;
            };
        };
        PUT: {
            limit: number;
            seconds: number;
            provenance: {
                documented: string;
            };
        };
        DELETE: {
            limit: number;
            seconds: number;
            provenance: {
                assumed: string;
            };
        };
        CREATE_SessionServer: {
            limit: number;
            seconds: number;
            provenance: {
                documented: string;
            };
        };
    };
    "x-sources": {
        "chapter-1": {
            kind: string;
            title: string;
            url: string;
        };
        errors: {
            kind: string;
            title: string;
            url: string;
        };
        headers: {
            kind: string;
            title: string;
            url: string;
        };
        signing: {
            kind: string;
            title: string;
            url: string;
        };
        pagination: {
            kind: string;
            title: string;
            url: string;
        };
        "rate-limits": {
            kind: string;
            title: string;
            url: string;
        };
        oauth: {
            kind: string;
            title: string;
            url: string;
        };
        "register-oauth-client": {
            kind: string;
            title: string;
            url: string;
        };
        "sandbox-users": {
            kind: string;
            title: string;
            url: string;
        };
        installation: {
            kind: string;
            title: string;
            url: string;
        };
        "device-registration": {
            kind: string;
            title: string;
            url: string;
        };
        "start-a-session": {
            kind: string;
            title: string;
            url: string;
        };
        "changelog-2020": {
            kind: string;
            title: string;
            url: string;
        };
        "bunq-swagger": {
            kind: string;
            title: string;
            url: string;
        };
        "partner-swagger": {
            kind: string;
            title: string;
            url: string;
        };
        "sdk-python": {
            kind: string;
            title: string;
            url: string;
        };
        "bunq-js-client": {
            kind: string;
            title: string;
            url: string;
        };
        "bunq-client-ruby": {
            kind: string;
            title: string;
            url: string;
        };
        postman: {
            kind: string;
            title: string;
            url: string;
        };
        "psd2-python-example": {
            kind: string;
            title: string;
            url: string;
        };
        "redirect-uri-exact-match": {
            kind: string;
            title: string;
            url: string;
        };
        "bunq2ynab-pr-47": {
            kind: string;
            title: string;
            url: string;
        };
        "bunq2ynab-62": {
            kind: string;
            title: string;
            url: string;
        };
        "doc-issue-69": {
            kind: string;
            title: string;
            url: string;
        };
        "doc-issue-125": {
            kind: string;
            title: string;
            url: string;
        };
        "postman-issue-5": {
            kind: string;
            title: string;
            url: string;
        };
        "bunq-desktop-536": {
            kind: string;
            title: string;
            url: string;
        };
        "sdk-python-15": {
            kind: string;
            title: string;
            url: string;
        };
        "sdk-php-101": {
            kind: string;
            title: string;
            url: string;
        };
        "sdk-php-87": {
            kind: string;
            title: string;
            url: string;
        };
        "home-assistant-13": {
            kind: string;
            title: string;
            url: string;
        };
        "home-assistant-25": {
            kind: string;
            title: string;
            url: string;
        };
        "bunq-client-ruby-34": {
            kind: string;
            title: string;
            url: string;
        };
    };
    "x-open-questions": {
        id: number;
        question: string;
        default: string;
        why: string;
    }[];
};
