export declare const rateLimits: {
    readonly GET: {
        readonly limit: 3;
        readonly seconds: 3;
        readonly provenance: {
            readonly documented: "rate-limits";
        };
    };
    readonly POST: {
        readonly limit: 5;
        readonly seconds: 3;
        readonly provenance: {
            readonly documented: "rate-limits";
        };
    };
    readonly PUT: {
        readonly limit: 2;
        readonly seconds: 3;
        readonly provenance: {
            readonly documented: "rate-limits";
        };
    };
    readonly DELETE: {
        readonly limit: 5;
        readonly seconds: 3;
        readonly provenance: {
            readonly assumed: "unlisted; a published client paces itself so";
        };
    };
    readonly CREATE_SessionServer: {
        readonly limit: 1;
        readonly seconds: 30;
        readonly provenance: {
            readonly documented: "rate-limits";
        };
    };
};
