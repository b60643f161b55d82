// Generated from openapi.yaml by `npm run generate`. Do not edit.
export const faults = {
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
};
