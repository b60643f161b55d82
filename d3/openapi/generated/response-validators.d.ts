declare function validate163(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate163 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate118(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate118 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate180(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate180 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate52(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate52 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate185(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate185 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate62(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate62 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate189(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate189 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate71(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate71 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate193(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate193 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate80(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate80 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate197(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate197 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate89(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate89 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate201(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate201 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate98(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate98 {
    var evaluated: {
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate205(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate205 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate99(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate99 {
    var evaluated: {
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate209(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate209 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate100(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate100 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate217(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate217 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate109(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate109 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate221(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate221 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate127(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate127 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate225(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate225 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate236(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate236 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate245(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate245 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate249(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate249 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate258(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate258 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate145(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate145 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate261(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate261 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate136(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate136 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate266(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate266 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate270(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate270 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate279(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate279 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate292(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate292 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate301(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate301 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate312(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate312 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate321(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate321 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate325(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate325 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate334(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate334 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate360(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate360 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate369(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate369 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate373(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate373 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate382(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate382 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate154(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate154 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate386(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate386 {
    var evaluated: {
        props: boolean;
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare function validate397(data: any, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }?: {
    instancePath?: string | undefined;
    rootData?: any;
    dynamicAnchors?: {} | undefined;
}): boolean;
declare namespace validate397 {
    var evaluated: {
        props: {
            "x-bunq-client-request-id": boolean;
            "x-bunq-client-response-id": boolean;
            "x-bunq-server-signature": boolean;
            "x-bunq-warning": boolean;
        };
        dynamicProps: boolean;
        dynamicItems: boolean;
    };
}
declare var validators: {
    List_all_OauthClient_for_User_200: typeof validate163;
    List_all_OauthClient_for_User_200_headers: typeof validate118;
    List_all_OauthClient_for_User_400: typeof validate180;
    List_all_OauthClient_for_User_400_headers: typeof validate52;
    List_all_OauthClient_for_User_401: typeof validate185;
    List_all_OauthClient_for_User_401_headers: typeof validate62;
    List_all_OauthClient_for_User_403: typeof validate189;
    List_all_OauthClient_for_User_403_headers: typeof validate71;
    List_all_OauthClient_for_User_404: typeof validate193;
    List_all_OauthClient_for_User_404_headers: typeof validate80;
    List_all_OauthClient_for_User_429: typeof validate197;
    List_all_OauthClient_for_User_429_headers: typeof validate89;
    List_all_OauthClient_for_User_491: typeof validate201;
    List_all_OauthClient_for_User_491_headers: typeof validate98;
    List_all_OauthClient_for_User_500: typeof validate205;
    List_all_OauthClient_for_User_500_headers: typeof validate99;
    CREATE_OauthClient_for_User_200: typeof validate209;
    CREATE_OauthClient_for_User_200_headers: typeof validate100;
    CREATE_OauthClient_for_User_400: typeof validate180;
    CREATE_OauthClient_for_User_400_headers: typeof validate52;
    CREATE_OauthClient_for_User_401: typeof validate185;
    CREATE_OauthClient_for_User_401_headers: typeof validate62;
    CREATE_OauthClient_for_User_403: typeof validate189;
    CREATE_OauthClient_for_User_403_headers: typeof validate71;
    CREATE_OauthClient_for_User_404: typeof validate193;
    CREATE_OauthClient_for_User_404_headers: typeof validate80;
    CREATE_OauthClient_for_User_413: typeof validate217;
    CREATE_OauthClient_for_User_413_headers: typeof validate109;
    CREATE_OauthClient_for_User_429: typeof validate197;
    CREATE_OauthClient_for_User_429_headers: typeof validate89;
    CREATE_OauthClient_for_User_491: typeof validate201;
    CREATE_OauthClient_for_User_491_headers: typeof validate98;
    CREATE_OauthClient_for_User_500: typeof validate205;
    CREATE_OauthClient_for_User_500_headers: typeof validate99;
    READ_OauthClient_for_User_200: typeof validate221;
    READ_OauthClient_for_User_200_headers: typeof validate127;
    READ_OauthClient_for_User_400: typeof validate180;
    READ_OauthClient_for_User_400_headers: typeof validate52;
    READ_OauthClient_for_User_401: typeof validate185;
    READ_OauthClient_for_User_401_headers: typeof validate62;
    READ_OauthClient_for_User_403: typeof validate189;
    READ_OauthClient_for_User_403_headers: typeof validate71;
    READ_OauthClient_for_User_404: typeof validate193;
    READ_OauthClient_for_User_404_headers: typeof validate80;
    READ_OauthClient_for_User_429: typeof validate197;
    READ_OauthClient_for_User_429_headers: typeof validate89;
    READ_OauthClient_for_User_491: typeof validate201;
    READ_OauthClient_for_User_491_headers: typeof validate98;
    READ_OauthClient_for_User_500: typeof validate205;
    READ_OauthClient_for_User_500_headers: typeof validate99;
    UPDATE_OauthClient_for_User_200: typeof validate209;
    UPDATE_OauthClient_for_User_200_headers: typeof validate100;
    UPDATE_OauthClient_for_User_400: typeof validate180;
    UPDATE_OauthClient_for_User_400_headers: typeof validate52;
    UPDATE_OauthClient_for_User_401: typeof validate185;
    UPDATE_OauthClient_for_User_401_headers: typeof validate62;
    UPDATE_OauthClient_for_User_403: typeof validate189;
    UPDATE_OauthClient_for_User_403_headers: typeof validate71;
    UPDATE_OauthClient_for_User_404: typeof validate193;
    UPDATE_OauthClient_for_User_404_headers: typeof validate80;
    UPDATE_OauthClient_for_User_413: typeof validate217;
    UPDATE_OauthClient_for_User_413_headers: typeof validate109;
    UPDATE_OauthClient_for_User_429: typeof validate197;
    UPDATE_OauthClient_for_User_429_headers: typeof validate89;
    UPDATE_OauthClient_for_User_491: typeof validate201;
    UPDATE_OauthClient_for_User_491_headers: typeof validate98;
    UPDATE_OauthClient_for_User_500: typeof validate205;
    UPDATE_OauthClient_for_User_500_headers: typeof validate99;
    List_all_CallbackUrl_for_User_OauthClient_200: typeof validate225;
    List_all_CallbackUrl_for_User_OauthClient_200_headers: typeof validate236;
    List_all_CallbackUrl_for_User_OauthClient_400: typeof validate180;
    List_all_CallbackUrl_for_User_OauthClient_400_headers: typeof validate52;
    List_all_CallbackUrl_for_User_OauthClient_401: typeof validate185;
    List_all_CallbackUrl_for_User_OauthClient_401_headers: typeof validate62;
    List_all_CallbackUrl_for_User_OauthClient_403: typeof validate189;
    List_all_CallbackUrl_for_User_OauthClient_403_headers: typeof validate71;
    List_all_CallbackUrl_for_User_OauthClient_404: typeof validate193;
    List_all_CallbackUrl_for_User_OauthClient_404_headers: typeof validate80;
    List_all_CallbackUrl_for_User_OauthClient_429: typeof validate197;
    List_all_CallbackUrl_for_User_OauthClient_429_headers: typeof validate89;
    List_all_CallbackUrl_for_User_OauthClient_491: typeof validate201;
    List_all_CallbackUrl_for_User_OauthClient_491_headers: typeof validate98;
    List_all_CallbackUrl_for_User_OauthClient_500: typeof validate205;
    List_all_CallbackUrl_for_User_OauthClient_500_headers: typeof validate99;
    CREATE_CallbackUrl_for_User_OauthClient_200: typeof validate209;
    CREATE_CallbackUrl_for_User_OauthClient_200_headers: typeof validate100;
    CREATE_CallbackUrl_for_User_OauthClient_400: typeof validate180;
    CREATE_CallbackUrl_for_User_OauthClient_400_headers: typeof validate52;
    CREATE_CallbackUrl_for_User_OauthClient_401: typeof validate185;
    CREATE_CallbackUrl_for_User_OauthClient_401_headers: typeof validate62;
    CREATE_CallbackUrl_for_User_OauthClient_403: typeof validate189;
    CREATE_CallbackUrl_for_User_OauthClient_403_headers: typeof validate71;
    CREATE_CallbackUrl_for_User_OauthClient_404: typeof validate193;
    CREATE_CallbackUrl_for_User_OauthClient_404_headers: typeof validate80;
    CREATE_CallbackUrl_for_User_OauthClient_413: typeof validate217;
    CREATE_CallbackUrl_for_User_OauthClient_413_headers: typeof validate109;
    CREATE_CallbackUrl_for_User_OauthClient_429: typeof validate197;
    CREATE_CallbackUrl_for_User_OauthClient_429_headers: typeof validate89;
    CREATE_CallbackUrl_for_User_OauthClient_491: typeof validate201;
    CREATE_CallbackUrl_for_User_OauthClient_491_headers: typeof validate98;
    CREATE_CallbackUrl_for_User_OauthClient_500: typeof validate205;
    CREATE_CallbackUrl_for_User_OauthClient_500_headers: typeof validate99;
    READ_CallbackUrl_for_User_OauthClient_200: typeof validate245;
    READ_CallbackUrl_for_User_OauthClient_200_headers: typeof validate249;
    READ_CallbackUrl_for_User_OauthClient_400: typeof validate180;
    READ_CallbackUrl_for_User_OauthClient_400_headers: typeof validate52;
    READ_CallbackUrl_for_User_OauthClient_401: typeof validate185;
    READ_CallbackUrl_for_User_OauthClient_401_headers: typeof validate62;
    READ_CallbackUrl_for_User_OauthClient_403: typeof validate189;
    READ_CallbackUrl_for_User_OauthClient_403_headers: typeof validate71;
    READ_CallbackUrl_for_User_OauthClient_404: typeof validate193;
    READ_CallbackUrl_for_User_OauthClient_404_headers: typeof validate80;
    READ_CallbackUrl_for_User_OauthClient_429: typeof validate197;
    READ_CallbackUrl_for_User_OauthClient_429_headers: typeof validate89;
    READ_CallbackUrl_for_User_OauthClient_491: typeof validate201;
    READ_CallbackUrl_for_User_OauthClient_491_headers: typeof validate98;
    READ_CallbackUrl_for_User_OauthClient_500: typeof validate205;
    READ_CallbackUrl_for_User_OauthClient_500_headers: typeof validate99;
    UPDATE_CallbackUrl_for_User_OauthClient_200: typeof validate209;
    UPDATE_CallbackUrl_for_User_OauthClient_200_headers: typeof validate100;
    UPDATE_CallbackUrl_for_User_OauthClient_400: typeof validate180;
    UPDATE_CallbackUrl_for_User_OauthClient_400_headers: typeof validate52;
    UPDATE_CallbackUrl_for_User_OauthClient_401: typeof validate185;
    UPDATE_CallbackUrl_for_User_OauthClient_401_headers: typeof validate62;
    UPDATE_CallbackUrl_for_User_OauthClient_403: typeof validate189;
    UPDATE_CallbackUrl_for_User_OauthClient_403_headers: typeof validate71;
    UPDATE_CallbackUrl_for_User_OauthClient_404: typeof validate193;
    UPDATE_CallbackUrl_for_User_OauthClient_404_headers: typeof validate80;
    UPDATE_CallbackUrl_for_User_OauthClient_413: typeof validate217;
    UPDATE_CallbackUrl_for_User_OauthClient_413_headers: typeof validate109;
    UPDATE_CallbackUrl_for_User_OauthClient_429: typeof validate197;
    UPDATE_CallbackUrl_for_User_OauthClient_429_headers: typeof validate89;
    UPDATE_CallbackUrl_for_User_OauthClient_491: typeof validate201;
    UPDATE_CallbackUrl_for_User_OauthClient_491_headers: typeof validate98;
    UPDATE_CallbackUrl_for_User_OauthClient_500: typeof validate205;
    UPDATE_CallbackUrl_for_User_OauthClient_500_headers: typeof validate99;
    DELETE_CallbackUrl_for_User_OauthClient_200: typeof validate258;
    DELETE_CallbackUrl_for_User_OauthClient_200_headers: typeof validate145;
    DELETE_CallbackUrl_for_User_OauthClient_400: typeof validate180;
    DELETE_CallbackUrl_for_User_OauthClient_400_headers: typeof validate52;
    DELETE_CallbackUrl_for_User_OauthClient_401: typeof validate185;
    DELETE_CallbackUrl_for_User_OauthClient_401_headers: typeof validate62;
    DELETE_CallbackUrl_for_User_OauthClient_403: typeof validate189;
    DELETE_CallbackUrl_for_User_OauthClient_403_headers: typeof validate71;
    DELETE_CallbackUrl_for_User_OauthClient_404: typeof validate193;
    DELETE_CallbackUrl_for_User_OauthClient_404_headers: typeof validate80;
    DELETE_CallbackUrl_for_User_OauthClient_429: typeof validate197;
    DELETE_CallbackUrl_for_User_OauthClient_429_headers: typeof validate89;
    DELETE_CallbackUrl_for_User_OauthClient_491: typeof validate201;
    DELETE_CallbackUrl_for_User_OauthClient_491_headers: typeof validate98;
    DELETE_CallbackUrl_for_User_OauthClient_500: typeof validate205;
    DELETE_CallbackUrl_for_User_OauthClient_500_headers: typeof validate99;
    List_all_OauthClient_200: typeof validate163;
    List_all_OauthClient_200_headers: typeof validate118;
    List_all_OauthClient_400: typeof validate180;
    List_all_OauthClient_400_headers: typeof validate52;
    List_all_OauthClient_401: typeof validate185;
    List_all_OauthClient_401_headers: typeof validate62;
    List_all_OauthClient_403: typeof validate189;
    List_all_OauthClient_403_headers: typeof validate71;
    List_all_OauthClient_404: typeof validate193;
    List_all_OauthClient_404_headers: typeof validate80;
    List_all_OauthClient_429: typeof validate197;
    List_all_OauthClient_429_headers: typeof validate89;
    List_all_OauthClient_491: typeof validate201;
    List_all_OauthClient_491_headers: typeof validate98;
    List_all_OauthClient_500: typeof validate205;
    List_all_OauthClient_500_headers: typeof validate99;
    CREATE_OauthClient_200: typeof validate209;
    CREATE_OauthClient_200_headers: typeof validate100;
    CREATE_OauthClient_400: typeof validate180;
    CREATE_OauthClient_400_headers: typeof validate52;
    CREATE_OauthClient_401: typeof validate185;
    CREATE_OauthClient_401_headers: typeof validate62;
    CREATE_OauthClient_403: typeof validate189;
    CREATE_OauthClient_403_headers: typeof validate71;
    CREATE_OauthClient_404: typeof validate193;
    CREATE_OauthClient_404_headers: typeof validate80;
    CREATE_OauthClient_413: typeof validate217;
    CREATE_OauthClient_413_headers: typeof validate109;
    CREATE_OauthClient_429: typeof validate197;
    CREATE_OauthClient_429_headers: typeof validate89;
    CREATE_OauthClient_491: typeof validate201;
    CREATE_OauthClient_491_headers: typeof validate98;
    CREATE_OauthClient_500: typeof validate205;
    CREATE_OauthClient_500_headers: typeof validate99;
    READ_OauthClient_200: typeof validate221;
    READ_OauthClient_200_headers: typeof validate127;
    READ_OauthClient_400: typeof validate180;
    READ_OauthClient_400_headers: typeof validate52;
    READ_OauthClient_401: typeof validate185;
    READ_OauthClient_401_headers: typeof validate62;
    READ_OauthClient_403: typeof validate189;
    READ_OauthClient_403_headers: typeof validate71;
    READ_OauthClient_404: typeof validate193;
    READ_OauthClient_404_headers: typeof validate80;
    READ_OauthClient_429: typeof validate197;
    READ_OauthClient_429_headers: typeof validate89;
    READ_OauthClient_491: typeof validate201;
    READ_OauthClient_491_headers: typeof validate98;
    READ_OauthClient_500: typeof validate205;
    READ_OauthClient_500_headers: typeof validate99;
    UPDATE_OauthClient_200: typeof validate209;
    UPDATE_OauthClient_200_headers: typeof validate100;
    UPDATE_OauthClient_400: typeof validate180;
    UPDATE_OauthClient_400_headers: typeof validate52;
    UPDATE_OauthClient_401: typeof validate185;
    UPDATE_OauthClient_401_headers: typeof validate62;
    UPDATE_OauthClient_403: typeof validate189;
    UPDATE_OauthClient_403_headers: typeof validate71;
    UPDATE_OauthClient_404: typeof validate193;
    UPDATE_OauthClient_404_headers: typeof validate80;
    UPDATE_OauthClient_413: typeof validate217;
    UPDATE_OauthClient_413_headers: typeof validate109;
    UPDATE_OauthClient_429: typeof validate197;
    UPDATE_OauthClient_429_headers: typeof validate89;
    UPDATE_OauthClient_491: typeof validate201;
    UPDATE_OauthClient_491_headers: typeof validate98;
    UPDATE_OauthClient_500: typeof validate205;
    UPDATE_OauthClient_500_headers: typeof validate99;
    CREATE_SandboxUserPerson_200: typeof validate261;
    CREATE_SandboxUserPerson_200_headers: typeof validate136;
    CREATE_SandboxUserPerson_400: typeof validate180;
    CREATE_SandboxUserPerson_400_headers: typeof validate52;
    CREATE_SandboxUserPerson_413: typeof validate217;
    CREATE_SandboxUserPerson_413_headers: typeof validate109;
    CREATE_SandboxUserPerson_429: typeof validate197;
    CREATE_SandboxUserPerson_429_headers: typeof validate89;
    CREATE_SandboxUserPerson_491: typeof validate201;
    CREATE_SandboxUserPerson_491_headers: typeof validate98;
    CREATE_SandboxUserPerson_500: typeof validate205;
    CREATE_SandboxUserPerson_500_headers: typeof validate99;
    CREATE_SandboxUserCompany_200: typeof validate261;
    CREATE_SandboxUserCompany_200_headers: typeof validate136;
    CREATE_SandboxUserCompany_400: typeof validate180;
    CREATE_SandboxUserCompany_400_headers: typeof validate52;
    CREATE_SandboxUserCompany_413: typeof validate217;
    CREATE_SandboxUserCompany_413_headers: typeof validate109;
    CREATE_SandboxUserCompany_429: typeof validate197;
    CREATE_SandboxUserCompany_429_headers: typeof validate89;
    CREATE_SandboxUserCompany_491: typeof validate201;
    CREATE_SandboxUserCompany_491_headers: typeof validate98;
    CREATE_SandboxUserCompany_500: typeof validate205;
    CREATE_SandboxUserCompany_500_headers: typeof validate99;
    List_all_Installation_200: typeof validate266;
    List_all_Installation_200_headers: typeof validate270;
    List_all_Installation_400: typeof validate180;
    List_all_Installation_400_headers: typeof validate52;
    List_all_Installation_401: typeof validate185;
    List_all_Installation_401_headers: typeof validate62;
    List_all_Installation_403: typeof validate189;
    List_all_Installation_403_headers: typeof validate71;
    List_all_Installation_429: typeof validate197;
    List_all_Installation_429_headers: typeof validate89;
    List_all_Installation_491: typeof validate201;
    List_all_Installation_491_headers: typeof validate98;
    List_all_Installation_500: typeof validate205;
    List_all_Installation_500_headers: typeof validate99;
    CREATE_Installation_200: typeof validate279;
    CREATE_Installation_200_headers: typeof validate292;
    CREATE_Installation_400: typeof validate180;
    CREATE_Installation_400_headers: typeof validate52;
    CREATE_Installation_413: typeof validate217;
    CREATE_Installation_413_headers: typeof validate109;
    CREATE_Installation_429: typeof validate197;
    CREATE_Installation_429_headers: typeof validate89;
    CREATE_Installation_491: typeof validate201;
    CREATE_Installation_491_headers: typeof validate98;
    CREATE_Installation_500: typeof validate205;
    CREATE_Installation_500_headers: typeof validate99;
    List_all_DeviceServer_200: typeof validate301;
    List_all_DeviceServer_200_headers: typeof validate312;
    List_all_DeviceServer_400: typeof validate180;
    List_all_DeviceServer_400_headers: typeof validate52;
    List_all_DeviceServer_401: typeof validate185;
    List_all_DeviceServer_401_headers: typeof validate62;
    List_all_DeviceServer_403: typeof validate189;
    List_all_DeviceServer_403_headers: typeof validate71;
    List_all_DeviceServer_429: typeof validate197;
    List_all_DeviceServer_429_headers: typeof validate89;
    List_all_DeviceServer_491: typeof validate201;
    List_all_DeviceServer_491_headers: typeof validate98;
    List_all_DeviceServer_500: typeof validate205;
    List_all_DeviceServer_500_headers: typeof validate99;
    CREATE_DeviceServer_200: typeof validate209;
    CREATE_DeviceServer_200_headers: typeof validate100;
    CREATE_DeviceServer_400: typeof validate180;
    CREATE_DeviceServer_400_headers: typeof validate52;
    CREATE_DeviceServer_401: typeof validate185;
    CREATE_DeviceServer_401_headers: typeof validate62;
    CREATE_DeviceServer_403: typeof validate189;
    CREATE_DeviceServer_403_headers: typeof validate71;
    CREATE_DeviceServer_413: typeof validate217;
    CREATE_DeviceServer_413_headers: typeof validate109;
    CREATE_DeviceServer_429: typeof validate197;
    CREATE_DeviceServer_429_headers: typeof validate89;
    CREATE_DeviceServer_491: typeof validate201;
    CREATE_DeviceServer_491_headers: typeof validate98;
    CREATE_DeviceServer_500: typeof validate205;
    CREATE_DeviceServer_500_headers: typeof validate99;
    READ_DeviceServer_200: typeof validate321;
    READ_DeviceServer_200_headers: typeof validate325;
    READ_DeviceServer_400: typeof validate180;
    READ_DeviceServer_400_headers: typeof validate52;
    READ_DeviceServer_401: typeof validate185;
    READ_DeviceServer_401_headers: typeof validate62;
    READ_DeviceServer_403: typeof validate189;
    READ_DeviceServer_403_headers: typeof validate71;
    READ_DeviceServer_404: typeof validate193;
    READ_DeviceServer_404_headers: typeof validate80;
    READ_DeviceServer_429: typeof validate197;
    READ_DeviceServer_429_headers: typeof validate89;
    READ_DeviceServer_491: typeof validate201;
    READ_DeviceServer_491_headers: typeof validate98;
    READ_DeviceServer_500: typeof validate205;
    READ_DeviceServer_500_headers: typeof validate99;
    CREATE_SessionServer_200: typeof validate334;
    CREATE_SessionServer_200_headers: typeof validate360;
    CREATE_SessionServer_400: typeof validate180;
    CREATE_SessionServer_400_headers: typeof validate52;
    CREATE_SessionServer_401: typeof validate185;
    CREATE_SessionServer_401_headers: typeof validate62;
    CREATE_SessionServer_403: typeof validate189;
    CREATE_SessionServer_403_headers: typeof validate71;
    CREATE_SessionServer_413: typeof validate217;
    CREATE_SessionServer_413_headers: typeof validate109;
    CREATE_SessionServer_429: typeof validate197;
    CREATE_SessionServer_429_headers: typeof validate89;
    CREATE_SessionServer_466: typeof validate369;
    CREATE_SessionServer_466_headers: typeof validate373;
    CREATE_SessionServer_491: typeof validate201;
    CREATE_SessionServer_491_headers: typeof validate98;
    CREATE_SessionServer_500: typeof validate205;
    CREATE_SessionServer_500_headers: typeof validate99;
    DELETE_Session_200: typeof validate258;
    DELETE_Session_200_headers: typeof validate145;
    DELETE_Session_400: typeof validate180;
    DELETE_Session_400_headers: typeof validate52;
    DELETE_Session_401: typeof validate185;
    DELETE_Session_401_headers: typeof validate62;
    DELETE_Session_403: typeof validate189;
    DELETE_Session_403_headers: typeof validate71;
    DELETE_Session_404: typeof validate193;
    DELETE_Session_404_headers: typeof validate80;
    DELETE_Session_429: typeof validate197;
    DELETE_Session_429_headers: typeof validate89;
    DELETE_Session_491: typeof validate201;
    DELETE_Session_491_headers: typeof validate98;
    DELETE_Session_500: typeof validate205;
    DELETE_Session_500_headers: typeof validate99;
    List_all_User_200: typeof validate382;
    List_all_User_200_headers: typeof validate154;
    List_all_User_400: typeof validate180;
    List_all_User_400_headers: typeof validate52;
    List_all_User_401: typeof validate185;
    List_all_User_401_headers: typeof validate62;
    List_all_User_403: typeof validate189;
    List_all_User_403_headers: typeof validate71;
    List_all_User_429: typeof validate197;
    List_all_User_429_headers: typeof validate89;
    List_all_User_491: typeof validate201;
    List_all_User_491_headers: typeof validate98;
    List_all_User_500: typeof validate205;
    List_all_User_500_headers: typeof validate99;
    READ_User_200: typeof validate382;
    READ_User_200_headers: typeof validate154;
    READ_User_400: typeof validate180;
    READ_User_400_headers: typeof validate52;
    READ_User_401: typeof validate185;
    READ_User_401_headers: typeof validate62;
    READ_User_403: typeof validate189;
    READ_User_403_headers: typeof validate71;
    READ_User_404: typeof validate193;
    READ_User_404_headers: typeof validate80;
    READ_User_429: typeof validate197;
    READ_User_429_headers: typeof validate89;
    READ_User_491: typeof validate201;
    READ_User_491_headers: typeof validate98;
    READ_User_500: typeof validate205;
    READ_User_500_headers: typeof validate99;
    List_all_MonetaryAccountBank_for_User_200: typeof validate386;
    List_all_MonetaryAccountBank_for_User_200_headers: typeof validate397;
    List_all_MonetaryAccountBank_for_User_400: typeof validate180;
    List_all_MonetaryAccountBank_for_User_400_headers: typeof validate52;
    List_all_MonetaryAccountBank_for_User_401: typeof validate185;
    List_all_MonetaryAccountBank_for_User_401_headers: typeof validate62;
    List_all_MonetaryAccountBank_for_User_403: typeof validate189;
    List_all_MonetaryAccountBank_for_User_403_headers: typeof validate71;
    List_all_MonetaryAccountBank_for_User_404: typeof validate193;
    List_all_MonetaryAccountBank_for_User_404_headers: typeof validate80;
    List_all_MonetaryAccountBank_for_User_429: typeof validate197;
    List_all_MonetaryAccountBank_for_User_429_headers: typeof validate89;
    List_all_MonetaryAccountBank_for_User_491: typeof validate201;
    List_all_MonetaryAccountBank_for_User_491_headers: typeof validate98;
    List_all_MonetaryAccountBank_for_User_500: typeof validate205;
    List_all_MonetaryAccountBank_for_User_500_headers: typeof validate99;
};
export { validators };
