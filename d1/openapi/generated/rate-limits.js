// Generated from openapi.yaml by `npm run generate`. Do not edit.
export const rateLimits = {
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
};
