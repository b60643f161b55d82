export declare const faults: {
    readonly RouteNotFound: {
        readonly status: 404;
        readonly text: "Route not found.";
        readonly nl: "Route niet gevonden.";
        readonly provenance: {
            readonly observed: "bunq-desktop-536";
        };
    };
    readonly MethodNotAllowed: {
        readonly status: 405;
        readonly text: "Method {method} is not allowed on this route. Allowed here: {allowed}.";
        readonly nl: "Methode {method} is niet toegestaan op deze route. Wel toegestaan: {allowed}.";
        readonly provenance: {
            readonly assumed: "the errors page has the status, no wording is published";
        };
        readonly question: 23;
    };
    readonly ObjectNotFound: {
        readonly status: 404;
        readonly text: "{object} for id \"{id}\" not found.";
        readonly nl: "{object} met id \"{id}\" is niet gevonden.";
        readonly provenance: {
            readonly assumed: "in the words of the one observed sibling, which speaks of a monetary account";
        };
        readonly question: 12;
    };
    readonly ClientIdInPath: {
        readonly status: 404;
        readonly text: "OauthClient not found. The path takes the integer \"id\" of the OauthClient, not its string \"client_id\".";
        readonly nl: "OauthClient niet gevonden. Het pad verwacht het gehele getal \"id\" van de OauthClient, niet de tekst \"client_id\".";
        readonly provenance: {
            readonly assumed: "a hint for a mistake that was made before";
        };
        readonly question: 12;
    };
    readonly InvalidId: {
        readonly status: 400;
        readonly text: "Invalid value for \"{field}\" in the path (expected a positive integer).";
        readonly nl: "Ongeldige waarde voor \"{field}\" in het pad (verwacht een positief geheel getal).";
        readonly provenance: {
            readonly assumed: "no wording is published";
        };
    };
    readonly InvalidQuery: {
        readonly status: 400;
        readonly text: "Invalid value for query parameter \"{field}\" (expected a positive integer).";
        readonly nl: "Ongeldige waarde voor queryparameter \"{field}\" (verwacht een positief geheel getal).";
        readonly provenance: {
            readonly assumed: "no wording is published";
        };
        readonly question: 27;
    };
    readonly MalformedRequest: {
        readonly status: 400;
        readonly text: "The request is not complete and valid HTTP/1.1, or its headers are larger than 16 kB.";
        readonly nl: "Het verzoek is geen volledig en geldig HTTP/1.1, of de headers zijn groter dan 16 kB.";
        readonly provenance: {
            readonly assumed: "no wording is published";
        };
    };
    readonly MalformedJson: {
        readonly status: 400;
        readonly text: "The request body is not valid JSON.";
        readonly nl: "De inhoud van het verzoek is geen geldige JSON.";
        readonly provenance: {
            readonly assumed: "no wording is published";
        };
    };
    readonly InvalidBody: {
        readonly status: 400;
        readonly text: "The request body must be a JSON object.";
        readonly nl: "De inhoud van het verzoek moet een JSON-object zijn.";
        readonly provenance: {
            readonly assumed: "no wording is published";
        };
        readonly question: 10;
    };
    readonly MissingField: {
        readonly status: 400;
        readonly text: "Missing field \"{field}\".";
        readonly nl: "Veld \"{field}\" ontbreekt.";
        readonly provenance: {
            readonly assumed: "in the style of the observed siblings";
        };
        readonly question: 8;
    };
    readonly InvalidType: {
        readonly status: 400;
        readonly text: "Invalid type for field \"{field}\" (expected {type}).";
        readonly nl: "Ongeldig type voor veld \"{field}\" (verwacht {type}).";
        readonly provenance: {
            readonly observed: "sdk-python-15";
        };
    };
    readonly InvalidValue: {
        readonly status: 400;
        readonly text: "Invalid value for field \"{field}\" (expected {expected}).";
        readonly nl: "Ongeldige waarde voor veld \"{field}\" (verwacht {expected}).";
        readonly provenance: {
            readonly assumed: "in the style of the observed siblings";
        };
    };
    readonly SuperfluousField: {
        readonly status: 400;
        readonly text: "Superfluous field \"{field}\".";
        readonly nl: "Overbodig veld \"{field}\".";
        readonly provenance: {
            readonly observed: "sdk-php-101";
        };
        readonly question: 9;
    };
    readonly CallbackUrlNotAbsolute: {
        readonly status: 400;
        readonly text: "The field \"url\" must be an absolute URL, such as https://yourpartner.com/oauth/callback.";
        readonly nl: "Het veld \"url\" moet een absolute URL zijn, zoals https://yourpartner.com/oauth/callback.";
        readonly provenance: {
            readonly assumed: "no wording is published";
        };
        readonly question: 7;
    };
    readonly CallbackUrlNotHttps: {
        readonly status: 400;
        readonly text: "The field \"url\" must be an https URL.";
        readonly nl: "Het veld \"url\" moet een https-URL zijn.";
        readonly provenance: {
            readonly assumed: "no wording is published";
        };
        readonly question: 7;
    };
    readonly CallbackUrlNotHttpsOrLoopback: {
        readonly status: 400;
        readonly text: "The field \"url\" must be an https URL. Plain http is accepted for localhost, 127.0.0.1 and [::1] only.";
        readonly nl: "Het veld \"url\" moet een https-URL zijn. Gewoon http kan alleen voor localhost, 127.0.0.1 en [::1].";
        readonly provenance: {
            readonly assumed: "no wording is published";
        };
        readonly question: 7;
    };
    readonly CallbackUrlFragment: {
        readonly status: 400;
        readonly text: "The field \"url\" must not have a fragment (the part from \"#\").";
        readonly nl: "Het veld \"url\" mag geen fragment bevatten (het deel vanaf \"#\").";
        readonly provenance: {
            readonly assumed: "RFC 6749 forbids it";
        };
        readonly question: 7;
    };
    readonly OauthClientExists: {
        readonly status: 400;
        readonly text: "This user already has an ACTIVE OauthClient. Cancel it first, or use it.";
        readonly nl: "Deze gebruiker heeft al een OauthClient met status ACTIVE. Annuleer die eerst, of gebruik die.";
        readonly provenance: {
            readonly assumed: "the documentation promises an error and gives no wording";
        };
        readonly question: 1;
    };
    readonly InvalidPublicKey: {
        readonly status: 400;
        readonly text: "The field \"client_public_key\" must be an RSA public key of at least 2048 bits in PEM form.";
        readonly nl: "Het veld \"client_public_key\" moet een publieke RSA-sleutel van minstens 2048 bits in PEM-vorm zijn.";
        readonly provenance: {
            readonly assumed: "a report has a similar title, its text is only in a picture";
        };
    };
    readonly IncorrectCredentials: {
        readonly status: 400;
        readonly text: "User credentials are incorrect. Incorrect API key or IP address.";
        readonly nl: "Gebruikersgegevens zijn onjuist. Onjuiste API-sleutel of onjuist IP-adres.";
        readonly provenance: {
            readonly observed: "home-assistant-25";
        };
    };
    readonly SignatureInvalid: {
        readonly status: 400;
        readonly text: "The request signature is invalid.";
        readonly nl: "De handtekening van het verzoek is ongeldig.";
        readonly provenance: {
            readonly observed: "sdk-php-87";
        };
        readonly question: 17;
    };
    readonly RequestIdReused: {
        readonly status: 400;
        readonly text: "The X-Bunq-Client-Request-Id was used before on this device.";
        readonly nl: "Het X-Bunq-Client-Request-Id is al eerder gebruikt op dit apparaat.";
        readonly provenance: {
            readonly assumed: "the headers page promises an error and gives no wording";
        };
        readonly question: 15;
    };
    readonly InsufficientAuthorisation: {
        readonly status: 401;
        readonly text: "Insufficient authorisation.";
        readonly nl: "Onvoldoende autorisatie.";
        readonly provenance: {
            readonly observed: "home-assistant-13";
        };
        readonly question: 13;
    };
    readonly InsufficientAuthentication: {
        readonly status: 403;
        readonly text: "Insufficient authentication.";
        readonly nl: "Onvoldoende authenticatie.";
        readonly provenance: {
            readonly observed: "bunq-client-ruby-34";
        };
        readonly question: 13;
    };
    readonly ForeignUser: {
        readonly status: 403;
        readonly text: "The user in the path is not the user of this session.";
        readonly nl: "De gebruiker in het pad is niet de gebruiker van deze sessie.";
        readonly provenance: {
            readonly assumed: "no wording is published";
        };
        readonly question: 11;
    };
    readonly BodyTooLarge: {
        readonly status: 413;
        readonly text: "The request body is over 1 MB.";
        readonly nl: "De inhoud van het verzoek is groter dan 1 MB.";
        readonly provenance: {
            readonly assumed: "no limit is published";
        };
    };
    readonly TooManyRequests: {
        readonly status: 429;
        readonly text: "Too many requests. You can do a maximum of {limit} calls per {seconds} second to this endpoint.";
        readonly nl: "Te veel verzoeken. Dit endpoint staat maximaal {limit} verzoeken per {seconds} seconde toe.";
        readonly provenance: {
            readonly observed: "bunq2ynab-62";
        };
    };
    readonly SignatureRequired: {
        readonly status: 466;
        readonly text: "For this operation a request signature is required. Check the urls for more information.";
        readonly nl: "Voor deze bewerking is een handtekening vereist. Zie de urls voor meer informatie.";
        readonly additional: readonly [{
            readonly url_together_post: "https://together.bunq.com/d/15399";
        }];
        readonly provenance: {
            readonly observed: "doc-issue-125";
        };
        readonly question: 17;
    };
    readonly Maintenance: {
        readonly status: 491;
        readonly text: "bunq is under maintenance. Try again later.";
        readonly nl: "bunq is in onderhoud. Probeer het later opnieuw.";
        readonly provenance: {
            readonly assumed: "the errors page has the status, no wording is published";
        };
    };
    readonly InternalServerError: {
        readonly status: 500;
        readonly text: "An internal error occurred. Try again later.";
        readonly nl: "Er is een interne fout opgetreden. Probeer het later opnieuw.";
        readonly provenance: {
            readonly assumed: "the errors page has the status, no wording is published";
        };
    };
};
