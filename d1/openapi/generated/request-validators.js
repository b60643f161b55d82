// Generated from openapi.yaml by `npm run generate`. Do not edit.
// @ts-nocheck
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
    try {
        return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    }
    catch (e) {
        throw mod = 0, e;
    }
};
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
    "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
        "use strict";
        Object.defineProperty(exports, "__esModule", { value: true });
        function ucs2length(str) {
            const len = str.length;
            let length = 0;
            let pos = 0;
            let value;
            while (pos < len) {
                length++;
                value = str.charCodeAt(pos++);
                if (value >= 55296 && value <= 56319 && pos < len) {
                    value = str.charCodeAt(pos);
                    if ((value & 64512) === 56320)
                        pos++;
                }
            }
            return length;
        }
        exports.default = ucs2length;
        ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
    }
});
// <stdin>
var check0 = validate20;
var schema33 = { "type": "object", "additionalProperties": false, "x-provenance": { "specified": "bunq-swagger" }, "properties": { "status": { "type": "string", "enum": ["ACTIVE", "CANCELLED"], "x-provenance": { "specified": "bunq-swagger" } } } };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(key0 === "status")) {
                const err0 = { instancePath, schemaPath: "openapi.yaml#/components/requestBodies/OauthClientWrite/content/application~1json/schema/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.status !== void 0) {
            let data0 = data.status;
            if (typeof data0 !== "string") {
                const err1 = { instancePath: instancePath + "/status", schemaPath: "openapi.yaml#/components/requestBodies/OauthClientWrite/content/application~1json/schema/anyOf/0/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            if (!(data0 === "ACTIVE" || data0 === "CANCELLED")) {
                const err2 = { instancePath: instancePath + "/status", schemaPath: "openapi.yaml#/components/requestBodies/OauthClientWrite/content/application~1json/schema/anyOf/0/properties/status/enum", keyword: "enum", params: { allowedValues: schema33.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "openapi.yaml#/components/requestBodies/OauthClientWrite/content/application~1json/schema/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check1 = validate22;
var func1 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.url === void 0) {
            const err0 = { instancePath, schemaPath: "openapi.yaml#/components/requestBodies/CallbackUrlWrite/content/application~1json/schema/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "url")) {
                const err1 = { instancePath, schemaPath: "openapi.yaml#/components/requestBodies/CallbackUrlWrite/content/application~1json/schema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.url !== void 0) {
            let data0 = data.url;
            if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/url", schemaPath: "openapi.yaml#/components/requestBodies/CallbackUrlWrite/content/application~1json/schema/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/url", schemaPath: "openapi.yaml#/components/requestBodies/CallbackUrlWrite/content/application~1json/schema/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "openapi.yaml#/components/requestBodies/CallbackUrlWrite/content/application~1json/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check2 = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        const err0 = { instancePath, schemaPath: "openapi.yaml#/components/requestBodies/Nothing/content/application~1json/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check3 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.client_public_key === void 0) {
            const err0 = { instancePath, schemaPath: "openapi.yaml#/paths/~1v1~1installation/post/requestBody/content/application~1json/schema/required", keyword: "required", params: { missingProperty: "client_public_key" }, message: "must have required property 'client_public_key'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "client_public_key")) {
                const err1 = { instancePath, schemaPath: "openapi.yaml#/paths/~1v1~1installation/post/requestBody/content/application~1json/schema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.client_public_key !== void 0) {
            let data0 = data.client_public_key;
            if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/client_public_key", schemaPath: "openapi.yaml#/paths/~1v1~1installation/post/requestBody/content/application~1json/schema/properties/client_public_key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/client_public_key", schemaPath: "openapi.yaml#/paths/~1v1~1installation/post/requestBody/content/application~1json/schema/properties/client_public_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "openapi.yaml#/paths/~1v1~1installation/post/requestBody/content/application~1json/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check4 = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.description === void 0) {
            const err0 = { instancePath, schemaPath: "openapi.yaml#/paths/~1v1~1device-server/post/requestBody/content/application~1json/schema/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.secret === void 0) {
            const err1 = { instancePath, schemaPath: "openapi.yaml#/paths/~1v1~1device-server/post/requestBody/content/application~1json/schema/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "description" || key0 === "secret" || key0 === "permitted_ips")) {
                const err2 = { instancePath, schemaPath: "openapi.yaml#/paths/~1v1~1device-server/post/requestBody/content/application~1json/schema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.description !== void 0) {
            let data0 = data.description;
            if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/description", schemaPath: "openapi.yaml#/paths/~1v1~1device-server/post/requestBody/content/application~1json/schema/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/description", schemaPath: "openapi.yaml#/paths/~1v1~1device-server/post/requestBody/content/application~1json/schema/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.secret !== void 0) {
            let data1 = data.secret;
            if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                    const err5 = { instancePath: instancePath + "/secret", schemaPath: "openapi.yaml#/paths/~1v1~1device-server/post/requestBody/content/application~1json/schema/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/secret", schemaPath: "openapi.yaml#/paths/~1v1~1device-server/post/requestBody/content/application~1json/schema/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.permitted_ips !== void 0) {
            let data2 = data.permitted_ips;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data2[i0] !== "string") {
                        const err7 = { instancePath: instancePath + "/permitted_ips/" + i0, schemaPath: "openapi.yaml#/paths/~1v1~1device-server/post/requestBody/content/application~1json/schema/properties/permitted_ips/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/permitted_ips", schemaPath: "openapi.yaml#/paths/~1v1~1device-server/post/requestBody/content/application~1json/schema/properties/permitted_ips/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "openapi.yaml#/paths/~1v1~1device-server/post/requestBody/content/application~1json/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check5 = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.secret === void 0) {
            const err0 = { instancePath, schemaPath: "openapi.yaml#/paths/~1v1~1session-server/post/requestBody/content/application~1json/schema/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "secret")) {
                const err1 = { instancePath, schemaPath: "openapi.yaml#/paths/~1v1~1session-server/post/requestBody/content/application~1json/schema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.secret !== void 0) {
            let data0 = data.secret;
            if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/secret", schemaPath: "openapi.yaml#/paths/~1v1~1session-server/post/requestBody/content/application~1json/schema/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/secret", schemaPath: "openapi.yaml#/paths/~1v1~1session-server/post/requestBody/content/application~1json/schema/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "openapi.yaml#/paths/~1v1~1session-server/post/requestBody/content/application~1json/schema/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validators = {
    "CREATE_OauthClient_for_User": check0,
    "UPDATE_OauthClient_for_User": check0,
    "CREATE_CallbackUrl_for_User_OauthClient": check1,
    "UPDATE_CallbackUrl_for_User_OauthClient": check1,
    "CREATE_OauthClient": check0,
    "UPDATE_OauthClient": check0,
    "CREATE_SandboxUserPerson": check2,
    "CREATE_SandboxUserCompany": check2,
    "CREATE_Installation": check3,
    "CREATE_DeviceServer": check4,
    "CREATE_SessionServer": check5
};
export { validators };
