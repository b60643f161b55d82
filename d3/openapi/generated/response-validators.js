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
var check0 = validate163;
var schema85 = { "type": "object", "required": ["id", "status", "display_name", "client_id", "secret", "callback_url"], "additionalProperties": false, "x-provenance": { "documented": "chapter-1" }, "properties": { "id": { "$ref": "#/components/schemas/ObjectId", "x-provenance": { "documented": "chapter-1" } }, "status": { "type": "string", "enum": ["ACTIVE", "CANCELLED", "CANCELLED_PENDING"], "x-provenance": { "documented": "chapter-1", "specified": "bunq-swagger" } }, "display_name": { "description": "The name shown to users who give consent; null on a new client.", "type": ["string", "null"], "x-provenance": { "documented": "chapter-1" } }, "client_id": { "description": "The name of the app in an OAuth request.", "type": "string", "minLength": 1, "x-provenance": { "documented": "chapter-1" }, "x-question": 6 }, "secret": { "description": "The client_secret of a token request.", "type": "string", "minLength": 1, "x-provenance": { "documented": "chapter-1" }, "x-question": 6 }, "callback_url": { "description": "The registered callback URLs.", "type": "array", "items": { "$ref": "#/components/schemas/OauthClientCallbackUrl" }, "x-provenance": { "documented": "chapter-1" }, "x-question": 5 } } };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate167.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (typeof data == "number" && isFinite(data)) {
        if (data > 9007199254740991 || isNaN(data)) {
            const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data < 1 || isNaN(data)) {
            const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    validate167.errors = vErrors;
    return errors === 0;
}
validate167.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern27 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}$", "u");
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate171.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern27.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate171.errors = vErrors;
    return errors === 0;
}
validate171.evaluated = { "dynamicProps": false, "dynamicItems": false };
var func1 = require_ucs2length().default;
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate169.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.url === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.id !== void 0) {
            if (!validate167(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
        if (data.created !== void 0) {
            if (!validate171(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.updated !== void 0) {
            if (!validate171(data.updated, { instancePath: instancePath + "/updated", parentData: data, parentDataProperty: "updated", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.url !== void 0) {
            let data3 = data.url;
            if (typeof data3 === "string") {
                if (func1(data3) < 1) {
                    const err1 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate169.errors = vErrors;
    return errors === 0;
}
validate169.evaluated = { "props": { "id": true, "created": true, "updated": true, "url": true }, "dynamicProps": false, "dynamicItems": false };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate166.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.status === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.display_name === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "display_name" }, message: "must have required property 'display_name'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.client_id === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_id" }, message: "must have required property 'client_id'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.secret === void 0) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.callback_url === void 0) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "callback_url" }, message: "must have required property 'callback_url'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "id" || key0 === "status" || key0 === "display_name" || key0 === "client_id" || key0 === "secret" || key0 === "callback_url")) {
                const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.id !== void 0) {
            if (!validate167(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
        if (data.status !== void 0) {
            let data1 = data.status;
            if (typeof data1 !== "string") {
                const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (!(data1 === "ACTIVE" || data1 === "CANCELLED" || data1 === "CANCELLED_PENDING")) {
                const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema85.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.display_name !== void 0) {
            let data2 = data.display_name;
            if (typeof data2 !== "string" && data2 !== null) {
                const err9 = { instancePath: instancePath + "/display_name", schemaPath: "#/properties/display_name/type", keyword: "type", params: { type: schema85.properties.display_name.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.client_id !== void 0) {
            let data3 = data.client_id;
            if (typeof data3 === "string") {
                if (func1(data3) < 1) {
                    const err10 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.secret !== void 0) {
            let data4 = data.secret;
            if (typeof data4 === "string") {
                if (func1(data4) < 1) {
                    const err12 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.callback_url !== void 0) {
            let data5 = data.callback_url;
            if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate169(data5[i0], { instancePath: instancePath + "/callback_url/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/callback_url", schemaPath: "#/properties/callback_url/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    else {
        const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    validate166.errors = vErrors;
    return errors === 0;
}
validate166.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate165.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.OauthClient === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OauthClient" }, message: "must have required property 'OauthClient'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "OauthClient")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.OauthClient !== void 0) {
            if (!validate166(data.OauthClient, { instancePath: instancePath + "/OauthClient", parentData: data, parentDataProperty: "OauthClient", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate165.errors = vErrors;
    return errors === 0;
}
validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema89 = { "description": "Where the neighbouring pages are; null where there is none.", "type": "object", "required": ["future_url", "newer_url", "older_url"], "additionalProperties": false, "x-provenance": { "documented": "pagination" }, "x-question": 27, "properties": { "future_url": { "description": "Where newer items will appear; given on the newest page.", "type": ["string", "null"], "pattern": "^/v1/", "x-provenance": { "documented": "pagination", "observed": "postman-issue-5" } }, "newer_url": { "description": "The page of newer items; null on the newest page.", "type": ["string", "null"], "pattern": "^/v1/", "x-provenance": { "documented": "pagination", "observed": "postman-issue-5" } }, "older_url": { "description": "The page of older items; null on the oldest page.", "type": ["string", "null"], "pattern": "^/v1/", "x-provenance": { "documented": "pagination", "observed": "bunq-client-ruby" } } } };
var pattern28 = new RegExp("^/v1/", "u");
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate177.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.future_url === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "future_url" }, message: "must have required property 'future_url'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.newer_url === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "newer_url" }, message: "must have required property 'newer_url'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.older_url === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "older_url" }, message: "must have required property 'older_url'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "future_url" || key0 === "newer_url" || key0 === "older_url")) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.future_url !== void 0) {
            let data0 = data.future_url;
            if (typeof data0 !== "string" && data0 !== null) {
                const err4 = { instancePath: instancePath + "/future_url", schemaPath: "#/properties/future_url/type", keyword: "type", params: { type: schema89.properties.future_url.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (typeof data0 === "string") {
                if (!pattern28.test(data0)) {
                    const err5 = { instancePath: instancePath + "/future_url", schemaPath: "#/properties/future_url/pattern", keyword: "pattern", params: { pattern: "^/v1/" }, message: 'must match pattern "^/v1/"' };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
        }
        if (data.newer_url !== void 0) {
            let data1 = data.newer_url;
            if (typeof data1 !== "string" && data1 !== null) {
                const err6 = { instancePath: instancePath + "/newer_url", schemaPath: "#/properties/newer_url/type", keyword: "type", params: { type: schema89.properties.newer_url.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (typeof data1 === "string") {
                if (!pattern28.test(data1)) {
                    const err7 = { instancePath: instancePath + "/newer_url", schemaPath: "#/properties/newer_url/pattern", keyword: "pattern", params: { pattern: "^/v1/" }, message: 'must match pattern "^/v1/"' };
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
        if (data.older_url !== void 0) {
            let data2 = data.older_url;
            if (typeof data2 !== "string" && data2 !== null) {
                const err8 = { instancePath: instancePath + "/older_url", schemaPath: "#/properties/older_url/type", keyword: "type", params: { type: schema89.properties.older_url.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (typeof data2 === "string") {
                if (!pattern28.test(data2)) {
                    const err9 = { instancePath: instancePath + "/older_url", schemaPath: "#/properties/older_url/pattern", keyword: "pattern", params: { pattern: "^/v1/" }, message: 'must match pattern "^/v1/"' };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate177.errors = vErrors;
    return errors === 0;
}
validate177.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate164.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.Pagination === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Pagination" }, message: "must have required property 'Pagination'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response" || key0 === "Pagination")) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 200) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate165(data0[i0], { instancePath: instancePath + "/Response/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.Pagination !== void 0) {
            if (!validate177(data.Pagination, { instancePath: instancePath + "/Pagination", parentData: data, parentDataProperty: "Pagination", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate164.errors = vErrors;
    return errors === 0;
}
validate164.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate163.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate164(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
        errors = vErrors.length;
    }
    validate163.errors = vErrors;
    return errors === 0;
}
validate163.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check1 = validate118;
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate119.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate119.errors = vErrors;
    return errors === 0;
}
validate119.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern3 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate121.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate121.errors = vErrors;
    return errors === 0;
}
validate121.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[A-Za-z0-9+/]+={0,2}$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate123.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate123.errors = vErrors;
    return errors === 0;
}
validate123.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate125.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate125.errors = vErrors;
    return errors === 0;
}
validate125.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate118.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate119(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate121(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate123(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate125(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate118.errors = vErrors;
    return errors === 0;
}
validate118.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check2 = validate180;
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate182.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.error_description === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_description" }, message: "must have required property 'error_description'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.error_description_translated === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_description_translated" }, message: "must have required property 'error_description_translated'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "error_description" || key0 === "error_description_translated" || key0 === "error_additional_parameter")) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.error_description !== void 0) {
            let data0 = data.error_description;
            if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                const err4 = { instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.error_description_translated !== void 0) {
            let data1 = data.error_description_translated;
            if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                    const err5 = { instancePath: instancePath + "/error_description_translated", schemaPath: "#/properties/error_description_translated/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                const err6 = { instancePath: instancePath + "/error_description_translated", schemaPath: "#/properties/error_description_translated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.error_additional_parameter !== void 0) {
            let data2 = data.error_additional_parameter;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                        const err7 = { instancePath: instancePath + "/error_additional_parameter/" + i0, schemaPath: "#/properties/error_additional_parameter/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                const err8 = { instancePath: instancePath + "/error_additional_parameter", schemaPath: "#/properties/error_additional_parameter/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate182.errors = vErrors;
    return errors === 0;
}
validate182.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate181.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Error === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Error" }, message: "must have required property 'Error'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Error")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Error !== void 0) {
            let data0 = data.Error;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate182(data0[i0], { instancePath: instancePath + "/Error/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate181.errors = vErrors;
    return errors === 0;
}
validate181.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate180.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate181(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
        errors = vErrors.length;
    }
    validate180.errors = vErrors;
    return errors === 0;
}
validate180.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check3 = validate52;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate54.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate54.errors = vErrors;
    return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate56.errors = vErrors;
    return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate58.errors = vErrors;
    return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate60.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate60.errors = vErrors;
    return errors === 0;
}
validate60.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate54(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate56(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate58(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate60(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check4 = validate185;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate186.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Error === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Error" }, message: "must have required property 'Error'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Error")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Error !== void 0) {
            let data0 = data.Error;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate182(data0[i0], { instancePath: instancePath + "/Error/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate186.errors = vErrors;
    return errors === 0;
}
validate186.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate185.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate186(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
        errors = vErrors.length;
    }
    validate185.errors = vErrors;
    return errors === 0;
}
validate185.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check5 = validate62;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate63.errors = vErrors;
    return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate65.errors = vErrors;
    return errors === 0;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate67.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate67.errors = vErrors;
    return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate69.errors = vErrors;
    return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate62.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate63(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate65(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate67(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate69(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate62.errors = vErrors;
    return errors === 0;
}
validate62.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check6 = validate189;
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate190.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Error === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Error" }, message: "must have required property 'Error'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Error")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Error !== void 0) {
            let data0 = data.Error;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate182(data0[i0], { instancePath: instancePath + "/Error/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate190.errors = vErrors;
    return errors === 0;
}
validate190.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate189.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate190(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
        errors = vErrors.length;
    }
    validate189.errors = vErrors;
    return errors === 0;
}
validate189.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check7 = validate71;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate72.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate72.errors = vErrors;
    return errors === 0;
}
validate72.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate74.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate74.errors = vErrors;
    return errors === 0;
}
validate74.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate76.errors = vErrors;
    return errors === 0;
}
validate76.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate78.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate78.errors = vErrors;
    return errors === 0;
}
validate78.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate71.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate72(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate74(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate76(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate78(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate71.errors = vErrors;
    return errors === 0;
}
validate71.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check8 = validate193;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate194.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Error === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Error" }, message: "must have required property 'Error'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Error")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Error !== void 0) {
            let data0 = data.Error;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate182(data0[i0], { instancePath: instancePath + "/Error/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate194.errors = vErrors;
    return errors === 0;
}
validate194.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate193.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate194(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
        errors = vErrors.length;
    }
    validate193.errors = vErrors;
    return errors === 0;
}
validate193.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check9 = validate80;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate81.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate81.errors = vErrors;
    return errors === 0;
}
validate81.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate83.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate83.errors = vErrors;
    return errors === 0;
}
validate83.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate85.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate85.errors = vErrors;
    return errors === 0;
}
validate85.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate87.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate87.errors = vErrors;
    return errors === 0;
}
validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate80.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate81(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate83(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate85(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate87(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate80.errors = vErrors;
    return errors === 0;
}
validate80.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check10 = validate197;
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate198.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Error === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Error" }, message: "must have required property 'Error'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Error")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Error !== void 0) {
            let data0 = data.Error;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate182(data0[i0], { instancePath: instancePath + "/Error/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate198.errors = vErrors;
    return errors === 0;
}
validate198.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate197.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate198(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
        errors = vErrors.length;
    }
    validate197.errors = vErrors;
    return errors === 0;
}
validate197.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check11 = validate89;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate90.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate90.errors = vErrors;
    return errors === 0;
}
validate90.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate92.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate92.errors = vErrors;
    return errors === 0;
}
validate92.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate94.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate94.errors = vErrors;
    return errors === 0;
}
validate94.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate96.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate96.errors = vErrors;
    return errors === 0;
}
validate96.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate89.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate90(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate92(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate94(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate96(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate89.errors = vErrors;
    return errors === 0;
}
validate89.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check12 = validate201;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate202.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Error === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Error" }, message: "must have required property 'Error'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Error")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Error !== void 0) {
            let data0 = data.Error;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate182(data0[i0], { instancePath: instancePath + "/Error/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate202.errors = vErrors;
    return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate201.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate202(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
        errors = vErrors.length;
    }
    validate201.errors = vErrors;
    return errors === 0;
}
validate201.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check13 = validate98;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate98.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate98.errors = vErrors;
    return errors === 0;
}
validate98.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check14 = validate205;
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate206.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Error === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Error" }, message: "must have required property 'Error'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Error")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Error !== void 0) {
            let data0 = data.Error;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate182(data0[i0], { instancePath: instancePath + "/Error/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate206.errors = vErrors;
    return errors === 0;
}
validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate205.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate206(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
    }
    validate205.errors = vErrors;
    return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check15 = validate99;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate99.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate99.errors = vErrors;
    return errors === 0;
}
validate99.evaluated = { "dynamicProps": false, "dynamicItems": false };
var check16 = validate209;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate212.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "id")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.id !== void 0) {
            if (!validate167(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate212.errors = vErrors;
    return errors === 0;
}
validate212.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate211.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Id === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Id" }, message: "must have required property 'Id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Id")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Id !== void 0) {
            if (!validate212(data.Id, { instancePath: instancePath + "/Id", parentData: data, parentDataProperty: "Id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate211.errors = vErrors;
    return errors === 0;
}
validate211.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate210.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 1) {
                    const err2 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate211(data0[i0], { instancePath: instancePath + "/Response/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate210.errors = vErrors;
    return errors === 0;
}
validate210.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate209.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate210(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
        errors = vErrors.length;
    }
    validate209.errors = vErrors;
    return errors === 0;
}
validate209.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check17 = validate100;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate101.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate101.errors = vErrors;
    return errors === 0;
}
validate101.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate103.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate103.errors = vErrors;
    return errors === 0;
}
validate103.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate105.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate105.errors = vErrors;
    return errors === 0;
}
validate105.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate107.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate107.errors = vErrors;
    return errors === 0;
}
validate107.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate100.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate101(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate103(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate105(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate107(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate100.errors = vErrors;
    return errors === 0;
}
validate100.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check18 = validate217;
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate218.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Error === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Error" }, message: "must have required property 'Error'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Error")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Error !== void 0) {
            let data0 = data.Error;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate182(data0[i0], { instancePath: instancePath + "/Error/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate218.errors = vErrors;
    return errors === 0;
}
validate218.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate217.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate218(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
        errors = vErrors.length;
    }
    validate217.errors = vErrors;
    return errors === 0;
}
validate217.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check19 = validate109;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate110.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate110.errors = vErrors;
    return errors === 0;
}
validate110.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate112.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate112.errors = vErrors;
    return errors === 0;
}
validate112.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate114.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate114.errors = vErrors;
    return errors === 0;
}
validate114.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate116.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate116.errors = vErrors;
    return errors === 0;
}
validate116.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate109.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate110(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate112(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate114(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate116(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate109.errors = vErrors;
    return errors === 0;
}
validate109.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check20 = validate221;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate222.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 1) {
                    const err2 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate165(data0[i0], { instancePath: instancePath + "/Response/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate222.errors = vErrors;
    return errors === 0;
}
validate222.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate221.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate222(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
    }
    validate221.errors = vErrors;
    return errors === 0;
}
validate221.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check21 = validate127;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate128.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate128.errors = vErrors;
    return errors === 0;
}
validate128.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate130.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate130.errors = vErrors;
    return errors === 0;
}
validate130.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate132.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate132.errors = vErrors;
    return errors === 0;
}
validate132.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate134.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate134.errors = vErrors;
    return errors === 0;
}
validate134.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate127.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate128(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate130(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate132(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate134(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate127.errors = vErrors;
    return errors === 0;
}
validate127.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check22 = validate225;
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate228.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.created === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.updated === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated" }, message: "must have required property 'updated'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.url === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "id" || key0 === "created" || key0 === "updated" || key0 === "url")) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.id !== void 0) {
            if (!validate167(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
        if (data.created !== void 0) {
            if (!validate171(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.updated !== void 0) {
            if (!validate171(data.updated, { instancePath: instancePath + "/updated", parentData: data, parentDataProperty: "updated", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.url !== void 0) {
            let data3 = data.url;
            if (typeof data3 === "string") {
                if (func1(data3) < 1) {
                    const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                const err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate228.errors = vErrors;
    return errors === 0;
}
validate228.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate227.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.OauthCallbackUrl === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OauthCallbackUrl" }, message: "must have required property 'OauthCallbackUrl'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "OauthCallbackUrl")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.OauthCallbackUrl !== void 0) {
            if (!validate228(data.OauthCallbackUrl, { instancePath: instancePath + "/OauthCallbackUrl", parentData: data, parentDataProperty: "OauthCallbackUrl", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate227.errors = vErrors;
    return errors === 0;
}
validate227.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate226.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.Pagination === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Pagination" }, message: "must have required property 'Pagination'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response" || key0 === "Pagination")) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 200) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate227(data0[i0], { instancePath: instancePath + "/Response/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.Pagination !== void 0) {
            if (!validate177(data.Pagination, { instancePath: instancePath + "/Pagination", parentData: data, parentDataProperty: "Pagination", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate226.errors = vErrors;
    return errors === 0;
}
validate226.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate225.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate226(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
        errors = vErrors.length;
    }
    validate225.errors = vErrors;
    return errors === 0;
}
validate225.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check23 = validate236;
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate237.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate237.errors = vErrors;
    return errors === 0;
}
validate237.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate239.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate239.errors = vErrors;
    return errors === 0;
}
validate239.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate241.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate241.errors = vErrors;
    return errors === 0;
}
validate241.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate243.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate243.errors = vErrors;
    return errors === 0;
}
validate243.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate236.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate237(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate239(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate241(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate243(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate236.errors = vErrors;
    return errors === 0;
}
validate236.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check24 = validate245;
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate246.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 1) {
                    const err2 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate227(data0[i0], { instancePath: instancePath + "/Response/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate246.errors = vErrors;
    return errors === 0;
}
validate246.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate245.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate246(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
        errors = vErrors.length;
    }
    validate245.errors = vErrors;
    return errors === 0;
}
validate245.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check25 = validate249;
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate250.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate250.errors = vErrors;
    return errors === 0;
}
validate250.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate252.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate252.errors = vErrors;
    return errors === 0;
}
validate252.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate254.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate254.errors = vErrors;
    return errors === 0;
}
validate254.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate256.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate256.errors = vErrors;
    return errors === 0;
}
validate256.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate249.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate250(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate252(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate254(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate256(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate249.errors = vErrors;
    return errors === 0;
}
validate249.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check26 = validate258;
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate259.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 0) {
                    const err2 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                        const err3 = { instancePath: instancePath + "/Response/" + i0, schemaPath: "#/properties/Response/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                const err4 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate259.errors = vErrors;
    return errors === 0;
}
validate259.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate258.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate259(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
        errors = vErrors.length;
    }
    validate258.errors = vErrors;
    return errors === 0;
}
validate258.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check27 = validate145;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate146.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate146.errors = vErrors;
    return errors === 0;
}
validate146.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate148.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate148.errors = vErrors;
    return errors === 0;
}
validate148.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate150.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate150.errors = vErrors;
    return errors === 0;
}
validate150.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate152.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate152.errors = vErrors;
    return errors === 0;
}
validate152.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate145.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate146(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate148(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate150(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate152(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate145.errors = vErrors;
    return errors === 0;
}
validate145.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check28 = validate261;
var pattern35 = new RegExp("^sandbox_[0-9a-z]+$", "u");
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate263.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.api_key === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "api_key" }, message: "must have required property 'api_key'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.api_key !== void 0) {
            let data0 = data.api_key;
            if (typeof data0 === "string") {
                if (!pattern35.test(data0)) {
                    const err1 = { instancePath: instancePath + "/api_key", schemaPath: "#/properties/api_key/pattern", keyword: "pattern", params: { pattern: "^sandbox_[0-9a-z]+$" }, message: 'must match pattern "^sandbox_[0-9a-z]+$"' };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate263.errors = vErrors;
    return errors === 0;
}
validate263.evaluated = { "props": { "api_key": true }, "dynamicProps": false, "dynamicItems": false };
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate262.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 1) {
                    const err2 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.ApiKey === void 0) {
                            const err4 = { instancePath: instancePath + "/Response/" + i0, schemaPath: "#/properties/Response/items/required", keyword: "required", params: { missingProperty: "ApiKey" }, message: "must have required property 'ApiKey'" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        for (const key1 in data1) {
                            if (!(key1 === "ApiKey")) {
                                const err5 = { instancePath: instancePath + "/Response/" + i0, schemaPath: "#/properties/Response/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data1.ApiKey !== void 0) {
                            if (!validate263(data1.ApiKey, { instancePath: instancePath + "/Response/" + i0 + "/ApiKey", parentData: data1, parentDataProperty: "ApiKey", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/Response/" + i0, schemaPath: "#/properties/Response/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate262.errors = vErrors;
    return errors === 0;
}
validate262.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate261.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate262(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
        errors = vErrors.length;
    }
    validate261.errors = vErrors;
    return errors === 0;
}
validate261.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check29 = validate136;
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate137.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate137.errors = vErrors;
    return errors === 0;
}
validate137.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate139.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate139.errors = vErrors;
    return errors === 0;
}
validate139.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate141.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate141.errors = vErrors;
    return errors === 0;
}
validate141.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate143.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate143.errors = vErrors;
    return errors === 0;
}
validate143.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate136.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate137(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate139(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate141(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate143(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate136.errors = vErrors;
    return errors === 0;
}
validate136.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check30 = validate266;
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate267.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate211(data0[i0], { instancePath: instancePath + "/Response/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate267.errors = vErrors;
    return errors === 0;
}
validate267.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate266.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate267(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
        errors = vErrors.length;
    }
    validate266.errors = vErrors;
    return errors === 0;
}
validate266.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check31 = validate270;
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate271.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate271.errors = vErrors;
    return errors === 0;
}
validate271.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate273.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate273.errors = vErrors;
    return errors === 0;
}
validate273.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate275.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate275.errors = vErrors;
    return errors === 0;
}
validate275.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate277.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate277.errors = vErrors;
    return errors === 0;
}
validate277.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate270.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate271(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate273(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate275(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate277(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate270.errors = vErrors;
    return errors === 0;
}
validate270.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check32 = validate279;
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate283.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.created === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.updated === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated" }, message: "must have required property 'updated'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.token === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "id" || key0 === "created" || key0 === "updated" || key0 === "token")) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.id !== void 0) {
            if (!validate167(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
        if (data.created !== void 0) {
            if (!validate171(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.updated !== void 0) {
            if (!validate171(data.updated, { instancePath: instancePath + "/updated", parentData: data, parentDataProperty: "updated", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.token !== void 0) {
            let data3 = data.token;
            if (typeof data3 === "string") {
                if (func1(data3) < 1) {
                    const err5 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                const err6 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate283.errors = vErrors;
    return errors === 0;
}
validate283.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate282.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Token === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Token" }, message: "must have required property 'Token'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Token")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Token !== void 0) {
            if (!validate283(data.Token, { instancePath: instancePath + "/Token", parentData: data, parentDataProperty: "Token", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate282.errors = vErrors;
    return errors === 0;
}
validate282.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern38 = new RegExp("^-----BEGIN PUBLIC KEY-----\\n", "u");
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate289.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.server_public_key === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "server_public_key" }, message: "must have required property 'server_public_key'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "server_public_key")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.server_public_key !== void 0) {
            let data0 = data.server_public_key;
            if (typeof data0 === "string") {
                if (!pattern38.test(data0)) {
                    const err2 = { instancePath: instancePath + "/server_public_key", schemaPath: "#/properties/server_public_key/pattern", keyword: "pattern", params: { pattern: "^-----BEGIN PUBLIC KEY-----\\n" }, message: 'must match pattern "^-----BEGIN PUBLIC KEY-----\\n"' };
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
                const err3 = { instancePath: instancePath + "/server_public_key", schemaPath: "#/properties/server_public_key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate289.errors = vErrors;
    return errors === 0;
}
validate289.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate280.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 3) {
                    const err2 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.length < 3) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                if (len0 > 0) {
                    if (!validate211(data0[0], { instancePath: instancePath + "/Response/0", parentData: data0, parentDataProperty: 0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                        errors = vErrors.length;
                    }
                }
                if (len0 > 1) {
                    if (!validate282(data0[1], { instancePath: instancePath + "/Response/1", parentData: data0, parentDataProperty: 1, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
                        errors = vErrors.length;
                    }
                }
                if (len0 > 2) {
                    let data3 = data0[2];
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.ServerPublicKey === void 0) {
                            const err4 = { instancePath: instancePath + "/Response/2", schemaPath: "#/properties/Response/prefixItems/2/required", keyword: "required", params: { missingProperty: "ServerPublicKey" }, message: "must have required property 'ServerPublicKey'" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        for (const key1 in data3) {
                            if (!(key1 === "ServerPublicKey")) {
                                const err5 = { instancePath: instancePath + "/Response/2", schemaPath: "#/properties/Response/prefixItems/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data3.ServerPublicKey !== void 0) {
                            if (!validate289(data3.ServerPublicKey, { instancePath: instancePath + "/Response/2/ServerPublicKey", parentData: data3, parentDataProperty: "ServerPublicKey", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/Response/2", schemaPath: "#/properties/Response/prefixItems/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate280.errors = vErrors;
    return errors === 0;
}
validate280.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate279.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate280(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
        errors = vErrors.length;
    }
    validate279.errors = vErrors;
    return errors === 0;
}
validate279.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check33 = validate292;
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate293.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate293.errors = vErrors;
    return errors === 0;
}
validate293.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate295.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate295.errors = vErrors;
    return errors === 0;
}
validate295.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate297.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate297.errors = vErrors;
    return errors === 0;
}
validate297.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate299.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate299.errors = vErrors;
    return errors === 0;
}
validate299.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate292.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate293(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate295(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate297(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate299(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate292.errors = vErrors;
    return errors === 0;
}
validate292.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check34 = validate301;
var schema154 = { "type": "object", "required": ["id", "created", "updated", "description", "ip", "status"], "additionalProperties": false, "x-provenance": { "specified": "bunq-swagger" }, "properties": { "id": { "$ref": "#/components/schemas/ObjectId", "x-provenance": { "specified": "bunq-swagger" } }, "created": { "$ref": "#/components/schemas/Time", "x-provenance": { "specified": "bunq-swagger" } }, "updated": { "$ref": "#/components/schemas/Time", "x-provenance": { "specified": "bunq-swagger" } }, "description": { "type": "string", "x-provenance": { "specified": "bunq-swagger" } }, "ip": { "description": "The address from which the device was registered.", "type": "string", "x-provenance": { "specified": "bunq-swagger" } }, "status": { "type": "string", "enum": ["ACTIVE", "BLOCKED", "NEEDS_CONFIRMATION", "OBSOLETE"], "x-provenance": { "specified": "bunq-swagger" } } } };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate304.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.created === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.updated === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "updated" }, message: "must have required property 'updated'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.description === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.ip === void 0) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ip" }, message: "must have required property 'ip'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.status === void 0) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "id" || key0 === "created" || key0 === "updated" || key0 === "description" || key0 === "ip" || key0 === "status")) {
                const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.id !== void 0) {
            if (!validate167(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
        if (data.created !== void 0) {
            if (!validate171(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.updated !== void 0) {
            if (!validate171(data.updated, { instancePath: instancePath + "/updated", parentData: data, parentDataProperty: "updated", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.description !== void 0) {
            if (typeof data.description !== "string") {
                const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.ip !== void 0) {
            if (typeof data.ip !== "string") {
                const err8 = { instancePath: instancePath + "/ip", schemaPath: "#/properties/ip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.status !== void 0) {
            let data5 = data.status;
            if (typeof data5 !== "string") {
                const err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!(data5 === "ACTIVE" || data5 === "BLOCKED" || data5 === "NEEDS_CONFIRMATION" || data5 === "OBSOLETE")) {
                const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema154.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate304.errors = vErrors;
    return errors === 0;
}
validate304.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate303.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.DeviceServer === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DeviceServer" }, message: "must have required property 'DeviceServer'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "DeviceServer")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.DeviceServer !== void 0) {
            if (!validate304(data.DeviceServer, { instancePath: instancePath + "/DeviceServer", parentData: data, parentDataProperty: "DeviceServer", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate303.errors = vErrors;
    return errors === 0;
}
validate303.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate302.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.Pagination === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Pagination" }, message: "must have required property 'Pagination'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response" || key0 === "Pagination")) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 200) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate303(data0[i0], { instancePath: instancePath + "/Response/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.Pagination !== void 0) {
            if (!validate177(data.Pagination, { instancePath: instancePath + "/Pagination", parentData: data, parentDataProperty: "Pagination", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate302.errors = vErrors;
    return errors === 0;
}
validate302.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate301.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate302(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
        errors = vErrors.length;
    }
    validate301.errors = vErrors;
    return errors === 0;
}
validate301.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check35 = validate312;
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate313.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate313.errors = vErrors;
    return errors === 0;
}
validate313.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate315.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate315.errors = vErrors;
    return errors === 0;
}
validate315.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate317.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate317.errors = vErrors;
    return errors === 0;
}
validate317.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate319.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate319.errors = vErrors;
    return errors === 0;
}
validate319.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate312.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate313(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate315(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate317(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate319(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate312.errors = vErrors;
    return errors === 0;
}
validate312.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check36 = validate321;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate322.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 1) {
                    const err2 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate303(data0[i0], { instancePath: instancePath + "/Response/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate322.errors = vErrors;
    return errors === 0;
}
validate322.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate321.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate322(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
        errors = vErrors.length;
    }
    validate321.errors = vErrors;
    return errors === 0;
}
validate321.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check37 = validate325;
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate326.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate326.errors = vErrors;
    return errors === 0;
}
validate326.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate328.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate328.errors = vErrors;
    return errors === 0;
}
validate328.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate330.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate330.errors = vErrors;
    return errors === 0;
}
validate330.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate332.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate332.errors = vErrors;
    return errors === 0;
}
validate332.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate325.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate326(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate328(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate330(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate332(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate325.errors = vErrors;
    return errors === 0;
}
validate325.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check38 = validate334;
var pattern45 = new RegExp("^-?\\d+\\.\\d{2}$", "u");
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate343.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.value === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.currency === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.value !== void 0) {
            let data0 = data.value;
            if (typeof data0 === "string") {
                if (!pattern45.test(data0)) {
                    const err2 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^-?\\d+\\.\\d{2}$" }, message: 'must match pattern "^-?\\d+\\.\\d{2}$"' };
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
                const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.currency !== void 0) {
            if (typeof data.currency !== "string") {
                const err4 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate343.errors = vErrors;
    return errors === 0;
}
validate343.evaluated = { "props": { "value": true, "currency": true }, "dynamicProps": false, "dynamicItems": false };
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate339.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.display_name === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "display_name" }, message: "must have required property 'display_name'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.public_nick_name === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_nick_name" }, message: "must have required property 'public_nick_name'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.status === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.sub_status === void 0) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_status" }, message: "must have required property 'sub_status'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.session_timeout === void 0) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_timeout" }, message: "must have required property 'session_timeout'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.id !== void 0) {
            if (!validate167(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
        if (data.created !== void 0) {
            if (!validate171(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.updated !== void 0) {
            if (!validate171(data.updated, { instancePath: instancePath + "/updated", parentData: data, parentDataProperty: "updated", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.public_uuid !== void 0) {
            if (typeof data.public_uuid !== "string") {
                const err6 = { instancePath: instancePath + "/public_uuid", schemaPath: "#/properties/public_uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.first_name !== void 0) {
            if (typeof data.first_name !== "string") {
                const err7 = { instancePath: instancePath + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.last_name !== void 0) {
            if (typeof data.last_name !== "string") {
                const err8 = { instancePath: instancePath + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.legal_name !== void 0) {
            if (typeof data.legal_name !== "string") {
                const err9 = { instancePath: instancePath + "/legal_name", schemaPath: "#/properties/legal_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.display_name !== void 0) {
            if (typeof data.display_name !== "string") {
                const err10 = { instancePath: instancePath + "/display_name", schemaPath: "#/properties/display_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.public_nick_name !== void 0) {
            if (typeof data.public_nick_name !== "string") {
                const err11 = { instancePath: instancePath + "/public_nick_name", schemaPath: "#/properties/public_nick_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.language !== void 0) {
            if (typeof data.language !== "string") {
                const err12 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.region !== void 0) {
            if (typeof data.region !== "string") {
                const err13 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.status !== void 0) {
            if (typeof data.status !== "string") {
                const err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.sub_status !== void 0) {
            if (typeof data.sub_status !== "string") {
                const err15 = { instancePath: instancePath + "/sub_status", schemaPath: "#/properties/sub_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.session_timeout !== void 0) {
            let data13 = data.session_timeout;
            if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err16 = { instancePath: instancePath + "/session_timeout", schemaPath: "#/properties/session_timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 1 || isNaN(data13)) {
                    const err17 = { instancePath: instancePath + "/session_timeout", schemaPath: "#/properties/session_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
        }
        if (data.daily_limit_without_confirmation_login !== void 0) {
            if (!validate343(data.daily_limit_without_confirmation_login, { instancePath: instancePath + "/daily_limit_without_confirmation_login", parentData: data, parentDataProperty: "daily_limit_without_confirmation_login", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    validate339.errors = vErrors;
    return errors === 0;
}
validate339.evaluated = { "props": { "id": true, "created": true, "updated": true, "public_uuid": true, "first_name": true, "last_name": true, "legal_name": true, "display_name": true, "public_nick_name": true, "language": true, "region": true, "status": true, "sub_status": true, "session_timeout": true, "daily_limit_without_confirmation_login": true }, "dynamicProps": false, "dynamicItems": false };
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate346.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.display_name === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "display_name" }, message: "must have required property 'display_name'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.public_nick_name === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "public_nick_name" }, message: "must have required property 'public_nick_name'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.status === void 0) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.sub_status === void 0) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub_status" }, message: "must have required property 'sub_status'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.session_timeout === void 0) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_timeout" }, message: "must have required property 'session_timeout'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.id !== void 0) {
            if (!validate167(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
        if (data.created !== void 0) {
            if (!validate171(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.updated !== void 0) {
            if (!validate171(data.updated, { instancePath: instancePath + "/updated", parentData: data, parentDataProperty: "updated", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.public_uuid !== void 0) {
            if (typeof data.public_uuid !== "string") {
                const err6 = { instancePath: instancePath + "/public_uuid", schemaPath: "#/properties/public_uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.name !== void 0) {
            if (typeof data.name !== "string") {
                const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.display_name !== void 0) {
            if (typeof data.display_name !== "string") {
                const err8 = { instancePath: instancePath + "/display_name", schemaPath: "#/properties/display_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.public_nick_name !== void 0) {
            if (typeof data.public_nick_name !== "string") {
                const err9 = { instancePath: instancePath + "/public_nick_name", schemaPath: "#/properties/public_nick_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.language !== void 0) {
            if (typeof data.language !== "string") {
                const err10 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.region !== void 0) {
            if (typeof data.region !== "string") {
                const err11 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.status !== void 0) {
            if (typeof data.status !== "string") {
                const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.sub_status !== void 0) {
            if (typeof data.sub_status !== "string") {
                const err13 = { instancePath: instancePath + "/sub_status", schemaPath: "#/properties/sub_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.session_timeout !== void 0) {
            let data11 = data.session_timeout;
            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                const err14 = { instancePath: instancePath + "/session_timeout", schemaPath: "#/properties/session_timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 < 1 || isNaN(data11)) {
                    const err15 = { instancePath: instancePath + "/session_timeout", schemaPath: "#/properties/session_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
        }
        if (data.daily_limit_without_confirmation_login !== void 0) {
            if (!validate343(data.daily_limit_without_confirmation_login, { instancePath: instancePath + "/daily_limit_without_confirmation_login", parentData: data, parentDataProperty: "daily_limit_without_confirmation_login", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate346.errors = vErrors;
    return errors === 0;
}
validate346.evaluated = { "props": { "id": true, "created": true, "updated": true, "public_uuid": true, "name": true, "display_name": true, "public_nick_name": true, "language": true, "region": true, "status": true, "sub_status": true, "session_timeout": true, "daily_limit_without_confirmation_login": true }, "dynamicProps": false, "dynamicItems": false };
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate352.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.requested_by_user === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requested_by_user" }, message: "must have required property 'requested_by_user'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.granted_by_user === void 0) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "granted_by_user" }, message: "must have required property 'granted_by_user'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.id !== void 0) {
            if (!validate167(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
        if (data.requested_by_user !== void 0) {
            let data1 = data.requested_by_user;
            if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                const err3 = { instancePath: instancePath + "/requested_by_user", schemaPath: "#/properties/requested_by_user/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.granted_by_user !== void 0) {
            let data2 = data.granted_by_user;
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
                const err4 = { instancePath: instancePath + "/granted_by_user", schemaPath: "#/properties/granted_by_user/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate352.errors = vErrors;
    return errors === 0;
}
validate352.evaluated = { "props": { "id": true, "requested_by_user": true, "granted_by_user": true }, "dynamicProps": false, "dynamicItems": false };
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate355.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.session_timeout === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "session_timeout" }, message: "must have required property 'session_timeout'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.id !== void 0) {
            if (!validate167(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
        if (data.session_timeout !== void 0) {
            let data1 = data.session_timeout;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                const err2 = { instancePath: instancePath + "/session_timeout", schemaPath: "#/properties/session_timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 1 || isNaN(data1)) {
                    const err3 = { instancePath: instancePath + "/session_timeout", schemaPath: "#/properties/session_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate355.errors = vErrors;
    return errors === 0;
}
validate355.evaluated = { "props": { "id": true, "session_timeout": true }, "dynamicProps": false, "dynamicItems": false };
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate338.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    const _errs0 = errors;
    let valid0 = false;
    let passing0 = null;
    const _errs1 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.UserPerson === void 0) {
            const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "UserPerson" }, message: "must have required property 'UserPerson'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "UserPerson")) {
                const err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.UserPerson !== void 0) {
            if (!validate339(data.UserPerson, { instancePath: instancePath + "/UserPerson", parentData: data, parentDataProperty: "UserPerson", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err2 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    if (_valid0) {
        valid0 = true;
        passing0 = 0;
        var props0 = true;
    }
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.UserCompany === void 0) {
            const err3 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "UserCompany" }, message: "must have required property 'UserCompany'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key1 in data) {
            if (!(key1 === "UserCompany")) {
                const err4 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.UserCompany !== void 0) {
            if (!validate346(data.UserCompany, { instancePath: instancePath + "/UserCompany", parentData: data, parentDataProperty: "UserCompany", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    var _valid0 = _errs5 === errors;
    if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 1];
    }
    else {
        if (_valid0) {
            valid0 = true;
            passing0 = 1;
            if (props0 !== true) {
                props0 = true;
            }
        }
        const _errs9 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.UserApiKey === void 0) {
                const err6 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "UserApiKey" }, message: "must have required property 'UserApiKey'" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            for (const key2 in data) {
                if (!(key2 === "UserApiKey")) {
                    const err7 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            if (data.UserApiKey !== void 0) {
                if (!validate352(data.UserApiKey, { instancePath: instancePath + "/UserApiKey", parentData: data, parentDataProperty: "UserApiKey", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
                    errors = vErrors.length;
                }
            }
        }
        else {
            const err8 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        var _valid0 = _errs9 === errors;
        if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 2];
        }
        else {
            if (_valid0) {
                valid0 = true;
                passing0 = 2;
                if (props0 !== true) {
                    props0 = true;
                }
            }
            const _errs13 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.UserPaymentServiceProvider === void 0) {
                    const err9 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "UserPaymentServiceProvider" }, message: "must have required property 'UserPaymentServiceProvider'" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key3 in data) {
                    if (!(key3 === "UserPaymentServiceProvider")) {
                        const err10 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data.UserPaymentServiceProvider !== void 0) {
                    if (!validate355(data.UserPaymentServiceProvider, { instancePath: instancePath + "/UserPaymentServiceProvider", parentData: data, parentDataProperty: "UserPaymentServiceProvider", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err11 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            var _valid0 = _errs13 === errors;
            if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 3];
            }
            else {
                if (_valid0) {
                    valid0 = true;
                    passing0 = 3;
                    if (props0 !== true) {
                        props0 = true;
                    }
                }
            }
        }
    }
    if (!valid0) {
        const err12 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate338.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate338.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate335.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 3) {
                    const err2 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.length < 3) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                if (len0 > 0) {
                    if (!validate211(data0[0], { instancePath: instancePath + "/Response/0", parentData: data0, parentDataProperty: 0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                        errors = vErrors.length;
                    }
                }
                if (len0 > 1) {
                    if (!validate282(data0[1], { instancePath: instancePath + "/Response/1", parentData: data0, parentDataProperty: 1, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
                        errors = vErrors.length;
                    }
                }
                if (len0 > 2) {
                    if (!validate338(data0[2], { instancePath: instancePath + "/Response/2", parentData: data0, parentDataProperty: 2, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate335.errors = vErrors;
    return errors === 0;
}
validate335.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate334.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate335(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
        errors = vErrors.length;
    }
    validate334.errors = vErrors;
    return errors === 0;
}
validate334.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check39 = validate360;
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate361.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate361.errors = vErrors;
    return errors === 0;
}
validate361.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate363(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate363.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate363.errors = vErrors;
    return errors === 0;
}
validate363.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate365.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate365.errors = vErrors;
    return errors === 0;
}
validate365.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate367.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate367.errors = vErrors;
    return errors === 0;
}
validate367.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate360.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate361(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate363(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate365(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate367(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate360.errors = vErrors;
    return errors === 0;
}
validate360.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check40 = validate369;
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate370.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Error === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Error" }, message: "must have required property 'Error'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Error")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Error !== void 0) {
            let data0 = data.Error;
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate182(data0[i0], { instancePath: instancePath + "/Error/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate370.errors = vErrors;
    return errors === 0;
}
validate370.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate369.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate370(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
        errors = vErrors.length;
    }
    validate369.errors = vErrors;
    return errors === 0;
}
validate369.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check41 = validate373;
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate374.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate374.errors = vErrors;
    return errors === 0;
}
validate374.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate376.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate376.errors = vErrors;
    return errors === 0;
}
validate376.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate378.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate378.errors = vErrors;
    return errors === 0;
}
validate378.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate380(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate380.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate380.errors = vErrors;
    return errors === 0;
}
validate380.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate373.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate374(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate376(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate378(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate380(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate373.errors = vErrors;
    return errors === 0;
}
validate373.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check42 = validate382;
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate383.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 1) {
                    const err2 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!validate338(data0[i0], { instancePath: instancePath + "/Response/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate383.errors = vErrors;
    return errors === 0;
}
validate383.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate382.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate383(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
        errors = vErrors.length;
    }
    validate382.errors = vErrors;
    return errors === 0;
}
validate382.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check43 = validate154;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate155.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate155.errors = vErrors;
    return errors === 0;
}
validate155.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate157.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate157.errors = vErrors;
    return errors === 0;
}
validate157.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate159.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate159.errors = vErrors;
    return errors === 0;
}
validate159.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate161.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate161.errors = vErrors;
    return errors === 0;
}
validate161.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate154.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate155(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate157(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate159(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate161(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate154.errors = vErrors;
    return errors === 0;
}
validate154.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var check44 = validate386;
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate388.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.status === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.id !== void 0) {
            if (!validate167(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
        if (data.created !== void 0) {
            if (!validate171(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.updated !== void 0) {
            if (!validate171(data.updated, { instancePath: instancePath + "/updated", parentData: data, parentDataProperty: "updated", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                errors = vErrors.length;
            }
        }
        if (data.currency !== void 0) {
            if (typeof data.currency !== "string") {
                const err2 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            if (typeof data.description !== "string") {
                const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.balance !== void 0) {
            if (!validate343(data.balance, { instancePath: instancePath + "/balance", parentData: data, parentDataProperty: "balance", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
                errors = vErrors.length;
            }
        }
        if (data.status !== void 0) {
            if (typeof data.status !== "string") {
                const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.sub_status !== void 0) {
            if (typeof data.sub_status !== "string") {
                const err5 = { instancePath: instancePath + "/sub_status", schemaPath: "#/properties/sub_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.user_id !== void 0) {
            if (!validate167(data.user_id, { instancePath: instancePath + "/user_id", parentData: data, parentDataProperty: "user_id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate388.errors = vErrors;
    return errors === 0;
}
validate388.evaluated = { "props": { "id": true, "created": true, "updated": true, "currency": true, "description": true, "balance": true, "status": true, "sub_status": true, "user_id": true }, "dynamicProps": false, "dynamicItems": false };
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate387.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Response === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Response" }, message: "must have required property 'Response'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.Pagination === void 0) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Pagination" }, message: "must have required property 'Pagination'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "Response" || key0 === "Pagination")) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.Response !== void 0) {
            let data0 = data.Response;
            if (Array.isArray(data0)) {
                if (data0.length > 200) {
                    const err3 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.MonetaryAccountBank === void 0) {
                            const err4 = { instancePath: instancePath + "/Response/" + i0, schemaPath: "#/properties/Response/items/required", keyword: "required", params: { missingProperty: "MonetaryAccountBank" }, message: "must have required property 'MonetaryAccountBank'" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        for (const key1 in data1) {
                            if (!(key1 === "MonetaryAccountBank")) {
                                const err5 = { instancePath: instancePath + "/Response/" + i0, schemaPath: "#/properties/Response/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data1.MonetaryAccountBank !== void 0) {
                            if (!validate388(data1.MonetaryAccountBank, { instancePath: instancePath + "/Response/" + i0 + "/MonetaryAccountBank", parentData: data1, parentDataProperty: "MonetaryAccountBank", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/Response/" + i0, schemaPath: "#/properties/Response/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/Response", schemaPath: "#/properties/Response/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.Pagination !== void 0) {
            if (!validate177(data.Pagination, { instancePath: instancePath + "/Pagination", parentData: data, parentDataProperty: "Pagination", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate387.errors = vErrors;
    return errors === 0;
}
validate387.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate386(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate386.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (!validate387(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
        errors = vErrors.length;
    }
    validate386.errors = vErrors;
    return errors === 0;
}
validate386.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var check45 = validate397;
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate398.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate398.errors = vErrors;
    return errors === 0;
}
validate398.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate400.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate400.errors = vErrors;
    return errors === 0;
}
validate400.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate402.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]+={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]+={0,2}$"' };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate402.errors = vErrors;
    return errors === 0;
}
validate402.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate404(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate404.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate404.errors = vErrors;
    return errors === 0;
}
validate404.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate397(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate397.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = void 0;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = void 0;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["x-bunq-client-response-id"] === void 0) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-bunq-client-response-id" }, message: "must have required property 'x-bunq-client-response-id'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data["x-bunq-client-request-id"] !== void 0) {
            if (!validate398(data["x-bunq-client-request-id"], { instancePath: instancePath + "/x-bunq-client-request-id", parentData: data, parentDataProperty: "x-bunq-client-request-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-client-response-id"] !== void 0) {
            if (!validate400(data["x-bunq-client-response-id"], { instancePath: instancePath + "/x-bunq-client-response-id", parentData: data, parentDataProperty: "x-bunq-client-response-id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-server-signature"] !== void 0) {
            if (!validate402(data["x-bunq-server-signature"], { instancePath: instancePath + "/x-bunq-server-signature", parentData: data, parentDataProperty: "x-bunq-server-signature", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
                errors = vErrors.length;
            }
        }
        if (data["x-bunq-warning"] !== void 0) {
            if (!validate404(data["x-bunq-warning"], { instancePath: instancePath + "/x-bunq-warning", parentData: data, parentDataProperty: "x-bunq-warning", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate397.errors = vErrors;
    return errors === 0;
}
validate397.evaluated = { "props": { "x-bunq-client-request-id": true, "x-bunq-client-response-id": true, "x-bunq-server-signature": true, "x-bunq-warning": true }, "dynamicProps": false, "dynamicItems": false };
var validators = {
    "List_all_OauthClient_for_User_200": check0,
    "List_all_OauthClient_for_User_200_headers": check1,
    "List_all_OauthClient_for_User_400": check2,
    "List_all_OauthClient_for_User_400_headers": check3,
    "List_all_OauthClient_for_User_401": check4,
    "List_all_OauthClient_for_User_401_headers": check5,
    "List_all_OauthClient_for_User_403": check6,
    "List_all_OauthClient_for_User_403_headers": check7,
    "List_all_OauthClient_for_User_404": check8,
    "List_all_OauthClient_for_User_404_headers": check9,
    "List_all_OauthClient_for_User_429": check10,
    "List_all_OauthClient_for_User_429_headers": check11,
    "List_all_OauthClient_for_User_491": check12,
    "List_all_OauthClient_for_User_491_headers": check13,
    "List_all_OauthClient_for_User_500": check14,
    "List_all_OauthClient_for_User_500_headers": check15,
    "CREATE_OauthClient_for_User_200": check16,
    "CREATE_OauthClient_for_User_200_headers": check17,
    "CREATE_OauthClient_for_User_400": check2,
    "CREATE_OauthClient_for_User_400_headers": check3,
    "CREATE_OauthClient_for_User_401": check4,
    "CREATE_OauthClient_for_User_401_headers": check5,
    "CREATE_OauthClient_for_User_403": check6,
    "CREATE_OauthClient_for_User_403_headers": check7,
    "CREATE_OauthClient_for_User_404": check8,
    "CREATE_OauthClient_for_User_404_headers": check9,
    "CREATE_OauthClient_for_User_413": check18,
    "CREATE_OauthClient_for_User_413_headers": check19,
    "CREATE_OauthClient_for_User_429": check10,
    "CREATE_OauthClient_for_User_429_headers": check11,
    "CREATE_OauthClient_for_User_491": check12,
    "CREATE_OauthClient_for_User_491_headers": check13,
    "CREATE_OauthClient_for_User_500": check14,
    "CREATE_OauthClient_for_User_500_headers": check15,
    "READ_OauthClient_for_User_200": check20,
    "READ_OauthClient_for_User_200_headers": check21,
    "READ_OauthClient_for_User_400": check2,
    "READ_OauthClient_for_User_400_headers": check3,
    "READ_OauthClient_for_User_401": check4,
    "READ_OauthClient_for_User_401_headers": check5,
    "READ_OauthClient_for_User_403": check6,
    "READ_OauthClient_for_User_403_headers": check7,
    "READ_OauthClient_for_User_404": check8,
    "READ_OauthClient_for_User_404_headers": check9,
    "READ_OauthClient_for_User_429": check10,
    "READ_OauthClient_for_User_429_headers": check11,
    "READ_OauthClient_for_User_491": check12,
    "READ_OauthClient_for_User_491_headers": check13,
    "READ_OauthClient_for_User_500": check14,
    "READ_OauthClient_for_User_500_headers": check15,
    "UPDATE_OauthClient_for_User_200": check16,
    "UPDATE_OauthClient_for_User_200_headers": check17,
    "UPDATE_OauthClient_for_User_400": check2,
    "UPDATE_OauthClient_for_User_400_headers": check3,
    "UPDATE_OauthClient_for_User_401": check4,
    "UPDATE_OauthClient_for_User_401_headers": check5,
    "UPDATE_OauthClient_for_User_403": check6,
    "UPDATE_OauthClient_for_User_403_headers": check7,
    "UPDATE_OauthClient_for_User_404": check8,
    "UPDATE_OauthClient_for_User_404_headers": check9,
    "UPDATE_OauthClient_for_User_413": check18,
    "UPDATE_OauthClient_for_User_413_headers": check19,
    "UPDATE_OauthClient_for_User_429": check10,
    "UPDATE_OauthClient_for_User_429_headers": check11,
    "UPDATE_OauthClient_for_User_491": check12,
    "UPDATE_OauthClient_for_User_491_headers": check13,
    "UPDATE_OauthClient_for_User_500": check14,
    "UPDATE_OauthClient_for_User_500_headers": check15,
    "List_all_CallbackUrl_for_User_OauthClient_200": check22,
    "List_all_CallbackUrl_for_User_OauthClient_200_headers": check23,
    "List_all_CallbackUrl_for_User_OauthClient_400": check2,
    "List_all_CallbackUrl_for_User_OauthClient_400_headers": check3,
    "List_all_CallbackUrl_for_User_OauthClient_401": check4,
    "List_all_CallbackUrl_for_User_OauthClient_401_headers": check5,
    "List_all_CallbackUrl_for_User_OauthClient_403": check6,
    "List_all_CallbackUrl_for_User_OauthClient_403_headers": check7,
    "List_all_CallbackUrl_for_User_OauthClient_404": check8,
    "List_all_CallbackUrl_for_User_OauthClient_404_headers": check9,
    "List_all_CallbackUrl_for_User_OauthClient_429": check10,
    "List_all_CallbackUrl_for_User_OauthClient_429_headers": check11,
    "List_all_CallbackUrl_for_User_OauthClient_491": check12,
    "List_all_CallbackUrl_for_User_OauthClient_491_headers": check13,
    "List_all_CallbackUrl_for_User_OauthClient_500": check14,
    "List_all_CallbackUrl_for_User_OauthClient_500_headers": check15,
    "CREATE_CallbackUrl_for_User_OauthClient_200": check16,
    "CREATE_CallbackUrl_for_User_OauthClient_200_headers": check17,
    "CREATE_CallbackUrl_for_User_OauthClient_400": check2,
    "CREATE_CallbackUrl_for_User_OauthClient_400_headers": check3,
    "CREATE_CallbackUrl_for_User_OauthClient_401": check4,
    "CREATE_CallbackUrl_for_User_OauthClient_401_headers": check5,
    "CREATE_CallbackUrl_for_User_OauthClient_403": check6,
    "CREATE_CallbackUrl_for_User_OauthClient_403_headers": check7,
    "CREATE_CallbackUrl_for_User_OauthClient_404": check8,
    "CREATE_CallbackUrl_for_User_OauthClient_404_headers": check9,
    "CREATE_CallbackUrl_for_User_OauthClient_413": check18,
    "CREATE_CallbackUrl_for_User_OauthClient_413_headers": check19,
    "CREATE_CallbackUrl_for_User_OauthClient_429": check10,
    "CREATE_CallbackUrl_for_User_OauthClient_429_headers": check11,
    "CREATE_CallbackUrl_for_User_OauthClient_491": check12,
    "CREATE_CallbackUrl_for_User_OauthClient_491_headers": check13,
    "CREATE_CallbackUrl_for_User_OauthClient_500": check14,
    "CREATE_CallbackUrl_for_User_OauthClient_500_headers": check15,
    "READ_CallbackUrl_for_User_OauthClient_200": check24,
    "READ_CallbackUrl_for_User_OauthClient_200_headers": check25,
    "READ_CallbackUrl_for_User_OauthClient_400": check2,
    "READ_CallbackUrl_for_User_OauthClient_400_headers": check3,
    "READ_CallbackUrl_for_User_OauthClient_401": check4,
    "READ_CallbackUrl_for_User_OauthClient_401_headers": check5,
    "READ_CallbackUrl_for_User_OauthClient_403": check6,
    "READ_CallbackUrl_for_User_OauthClient_403_headers": check7,
    "READ_CallbackUrl_for_User_OauthClient_404": check8,
    "READ_CallbackUrl_for_User_OauthClient_404_headers": check9,
    "READ_CallbackUrl_for_User_OauthClient_429": check10,
    "READ_CallbackUrl_for_User_OauthClient_429_headers": check11,
    "READ_CallbackUrl_for_User_OauthClient_491": check12,
    "READ_CallbackUrl_for_User_OauthClient_491_headers": check13,
    "READ_CallbackUrl_for_User_OauthClient_500": check14,
    "READ_CallbackUrl_for_User_OauthClient_500_headers": check15,
    "UPDATE_CallbackUrl_for_User_OauthClient_200": check16,
    "UPDATE_CallbackUrl_for_User_OauthClient_200_headers": check17,
    "UPDATE_CallbackUrl_for_User_OauthClient_400": check2,
    "UPDATE_CallbackUrl_for_User_OauthClient_400_headers": check3,
    "UPDATE_CallbackUrl_for_User_OauthClient_401": check4,
    "UPDATE_CallbackUrl_for_User_OauthClient_401_headers": check5,
    "UPDATE_CallbackUrl_for_User_OauthClient_403": check6,
    "UPDATE_CallbackUrl_for_User_OauthClient_403_headers": check7,
    "UPDATE_CallbackUrl_for_User_OauthClient_404": check8,
    "UPDATE_CallbackUrl_for_User_OauthClient_404_headers": check9,
    "UPDATE_CallbackUrl_for_User_OauthClient_413": check18,
    "UPDATE_CallbackUrl_for_User_OauthClient_413_headers": check19,
    "UPDATE_CallbackUrl_for_User_OauthClient_429": check10,
    "UPDATE_CallbackUrl_for_User_OauthClient_429_headers": check11,
    "UPDATE_CallbackUrl_for_User_OauthClient_491": check12,
    "UPDATE_CallbackUrl_for_User_OauthClient_491_headers": check13,
    "UPDATE_CallbackUrl_for_User_OauthClient_500": check14,
    "UPDATE_CallbackUrl_for_User_OauthClient_500_headers": check15,
    "DELETE_CallbackUrl_for_User_OauthClient_200": check26,
    "DELETE_CallbackUrl_for_User_OauthClient_200_headers": check27,
    "DELETE_CallbackUrl_for_User_OauthClient_400": check2,
    "DELETE_CallbackUrl_for_User_OauthClient_400_headers": check3,
    "DELETE_CallbackUrl_for_User_OauthClient_401": check4,
    "DELETE_CallbackUrl_for_User_OauthClient_401_headers": check5,
    "DELETE_CallbackUrl_for_User_OauthClient_403": check6,
    "DELETE_CallbackUrl_for_User_OauthClient_403_headers": check7,
    "DELETE_CallbackUrl_for_User_OauthClient_404": check8,
    "DELETE_CallbackUrl_for_User_OauthClient_404_headers": check9,
    "DELETE_CallbackUrl_for_User_OauthClient_429": check10,
    "DELETE_CallbackUrl_for_User_OauthClient_429_headers": check11,
    "DELETE_CallbackUrl_for_User_OauthClient_491": check12,
    "DELETE_CallbackUrl_for_User_OauthClient_491_headers": check13,
    "DELETE_CallbackUrl_for_User_OauthClient_500": check14,
    "DELETE_CallbackUrl_for_User_OauthClient_500_headers": check15,
    "List_all_OauthClient_200": check0,
    "List_all_OauthClient_200_headers": check1,
    "List_all_OauthClient_400": check2,
    "List_all_OauthClient_400_headers": check3,
    "List_all_OauthClient_401": check4,
    "List_all_OauthClient_401_headers": check5,
    "List_all_OauthClient_403": check6,
    "List_all_OauthClient_403_headers": check7,
    "List_all_OauthClient_404": check8,
    "List_all_OauthClient_404_headers": check9,
    "List_all_OauthClient_429": check10,
    "List_all_OauthClient_429_headers": check11,
    "List_all_OauthClient_491": check12,
    "List_all_OauthClient_491_headers": check13,
    "List_all_OauthClient_500": check14,
    "List_all_OauthClient_500_headers": check15,
    "CREATE_OauthClient_200": check16,
    "CREATE_OauthClient_200_headers": check17,
    "CREATE_OauthClient_400": check2,
    "CREATE_OauthClient_400_headers": check3,
    "CREATE_OauthClient_401": check4,
    "CREATE_OauthClient_401_headers": check5,
    "CREATE_OauthClient_403": check6,
    "CREATE_OauthClient_403_headers": check7,
    "CREATE_OauthClient_404": check8,
    "CREATE_OauthClient_404_headers": check9,
    "CREATE_OauthClient_413": check18,
    "CREATE_OauthClient_413_headers": check19,
    "CREATE_OauthClient_429": check10,
    "CREATE_OauthClient_429_headers": check11,
    "CREATE_OauthClient_491": check12,
    "CREATE_OauthClient_491_headers": check13,
    "CREATE_OauthClient_500": check14,
    "CREATE_OauthClient_500_headers": check15,
    "READ_OauthClient_200": check20,
    "READ_OauthClient_200_headers": check21,
    "READ_OauthClient_400": check2,
    "READ_OauthClient_400_headers": check3,
    "READ_OauthClient_401": check4,
    "READ_OauthClient_401_headers": check5,
    "READ_OauthClient_403": check6,
    "READ_OauthClient_403_headers": check7,
    "READ_OauthClient_404": check8,
    "READ_OauthClient_404_headers": check9,
    "READ_OauthClient_429": check10,
    "READ_OauthClient_429_headers": check11,
    "READ_OauthClient_491": check12,
    "READ_OauthClient_491_headers": check13,
    "READ_OauthClient_500": check14,
    "READ_OauthClient_500_headers": check15,
    "UPDATE_OauthClient_200": check16,
    "UPDATE_OauthClient_200_headers": check17,
    "UPDATE_OauthClient_400": check2,
    "UPDATE_OauthClient_400_headers": check3,
    "UPDATE_OauthClient_401": check4,
    "UPDATE_OauthClient_401_headers": check5,
    "UPDATE_OauthClient_403": check6,
    "UPDATE_OauthClient_403_headers": check7,
    "UPDATE_OauthClient_404": check8,
    "UPDATE_OauthClient_404_headers": check9,
    "UPDATE_OauthClient_413": check18,
    "UPDATE_OauthClient_413_headers": check19,
    "UPDATE_OauthClient_429": check10,
    "UPDATE_OauthClient_429_headers": check11,
    "UPDATE_OauthClient_491": check12,
    "UPDATE_OauthClient_491_headers": check13,
    "UPDATE_OauthClient_500": check14,
    "UPDATE_OauthClient_500_headers": check15,
    "CREATE_SandboxUserPerson_200": check28,
    "CREATE_SandboxUserPerson_200_headers": check29,
    "CREATE_SandboxUserPerson_400": check2,
    "CREATE_SandboxUserPerson_400_headers": check3,
    "CREATE_SandboxUserPerson_413": check18,
    "CREATE_SandboxUserPerson_413_headers": check19,
    "CREATE_SandboxUserPerson_429": check10,
    "CREATE_SandboxUserPerson_429_headers": check11,
    "CREATE_SandboxUserPerson_491": check12,
    "CREATE_SandboxUserPerson_491_headers": check13,
    "CREATE_SandboxUserPerson_500": check14,
    "CREATE_SandboxUserPerson_500_headers": check15,
    "CREATE_SandboxUserCompany_200": check28,
    "CREATE_SandboxUserCompany_200_headers": check29,
    "CREATE_SandboxUserCompany_400": check2,
    "CREATE_SandboxUserCompany_400_headers": check3,
    "CREATE_SandboxUserCompany_413": check18,
    "CREATE_SandboxUserCompany_413_headers": check19,
    "CREATE_SandboxUserCompany_429": check10,
    "CREATE_SandboxUserCompany_429_headers": check11,
    "CREATE_SandboxUserCompany_491": check12,
    "CREATE_SandboxUserCompany_491_headers": check13,
    "CREATE_SandboxUserCompany_500": check14,
    "CREATE_SandboxUserCompany_500_headers": check15,
    "List_all_Installation_200": check30,
    "List_all_Installation_200_headers": check31,
    "List_all_Installation_400": check2,
    "List_all_Installation_400_headers": check3,
    "List_all_Installation_401": check4,
    "List_all_Installation_401_headers": check5,
    "List_all_Installation_403": check6,
    "List_all_Installation_403_headers": check7,
    "List_all_Installation_429": check10,
    "List_all_Installation_429_headers": check11,
    "List_all_Installation_491": check12,
    "List_all_Installation_491_headers": check13,
    "List_all_Installation_500": check14,
    "List_all_Installation_500_headers": check15,
    "CREATE_Installation_200": check32,
    "CREATE_Installation_200_headers": check33,
    "CREATE_Installation_400": check2,
    "CREATE_Installation_400_headers": check3,
    "CREATE_Installation_413": check18,
    "CREATE_Installation_413_headers": check19,
    "CREATE_Installation_429": check10,
    "CREATE_Installation_429_headers": check11,
    "CREATE_Installation_491": check12,
    "CREATE_Installation_491_headers": check13,
    "CREATE_Installation_500": check14,
    "CREATE_Installation_500_headers": check15,
    "List_all_DeviceServer_200": check34,
    "List_all_DeviceServer_200_headers": check35,
    "List_all_DeviceServer_400": check2,
    "List_all_DeviceServer_400_headers": check3,
    "List_all_DeviceServer_401": check4,
    "List_all_DeviceServer_401_headers": check5,
    "List_all_DeviceServer_403": check6,
    "List_all_DeviceServer_403_headers": check7,
    "List_all_DeviceServer_429": check10,
    "List_all_DeviceServer_429_headers": check11,
    "List_all_DeviceServer_491": check12,
    "List_all_DeviceServer_491_headers": check13,
    "List_all_DeviceServer_500": check14,
    "List_all_DeviceServer_500_headers": check15,
    "CREATE_DeviceServer_200": check16,
    "CREATE_DeviceServer_200_headers": check17,
    "CREATE_DeviceServer_400": check2,
    "CREATE_DeviceServer_400_headers": check3,
    "CREATE_DeviceServer_401": check4,
    "CREATE_DeviceServer_401_headers": check5,
    "CREATE_DeviceServer_403": check6,
    "CREATE_DeviceServer_403_headers": check7,
    "CREATE_DeviceServer_413": check18,
    "CREATE_DeviceServer_413_headers": check19,
    "CREATE_DeviceServer_429": check10,
    "CREATE_DeviceServer_429_headers": check11,
    "CREATE_DeviceServer_491": check12,
    "CREATE_DeviceServer_491_headers": check13,
    "CREATE_DeviceServer_500": check14,
    "CREATE_DeviceServer_500_headers": check15,
    "READ_DeviceServer_200": check36,
    "READ_DeviceServer_200_headers": check37,
    "READ_DeviceServer_400": check2,
    "READ_DeviceServer_400_headers": check3,
    "READ_DeviceServer_401": check4,
    "READ_DeviceServer_401_headers": check5,
    "READ_DeviceServer_403": check6,
    "READ_DeviceServer_403_headers": check7,
    "READ_DeviceServer_404": check8,
    "READ_DeviceServer_404_headers": check9,
    "READ_DeviceServer_429": check10,
    "READ_DeviceServer_429_headers": check11,
    "READ_DeviceServer_491": check12,
    "READ_DeviceServer_491_headers": check13,
    "READ_DeviceServer_500": check14,
    "READ_DeviceServer_500_headers": check15,
    "CREATE_SessionServer_200": check38,
    "CREATE_SessionServer_200_headers": check39,
    "CREATE_SessionServer_400": check2,
    "CREATE_SessionServer_400_headers": check3,
    "CREATE_SessionServer_401": check4,
    "CREATE_SessionServer_401_headers": check5,
    "CREATE_SessionServer_403": check6,
    "CREATE_SessionServer_403_headers": check7,
    "CREATE_SessionServer_413": check18,
    "CREATE_SessionServer_413_headers": check19,
    "CREATE_SessionServer_429": check10,
    "CREATE_SessionServer_429_headers": check11,
    "CREATE_SessionServer_466": check40,
    "CREATE_SessionServer_466_headers": check41,
    "CREATE_SessionServer_491": check12,
    "CREATE_SessionServer_491_headers": check13,
    "CREATE_SessionServer_500": check14,
    "CREATE_SessionServer_500_headers": check15,
    "DELETE_Session_200": check26,
    "DELETE_Session_200_headers": check27,
    "DELETE_Session_400": check2,
    "DELETE_Session_400_headers": check3,
    "DELETE_Session_401": check4,
    "DELETE_Session_401_headers": check5,
    "DELETE_Session_403": check6,
    "DELETE_Session_403_headers": check7,
    "DELETE_Session_404": check8,
    "DELETE_Session_404_headers": check9,
    "DELETE_Session_429": check10,
    "DELETE_Session_429_headers": check11,
    "DELETE_Session_491": check12,
    "DELETE_Session_491_headers": check13,
    "DELETE_Session_500": check14,
    "DELETE_Session_500_headers": check15,
    "List_all_User_200": check42,
    "List_all_User_200_headers": check43,
    "List_all_User_400": check2,
    "List_all_User_400_headers": check3,
    "List_all_User_401": check4,
    "List_all_User_401_headers": check5,
    "List_all_User_403": check6,
    "List_all_User_403_headers": check7,
    "List_all_User_429": check10,
    "List_all_User_429_headers": check11,
    "List_all_User_491": check12,
    "List_all_User_491_headers": check13,
    "List_all_User_500": check14,
    "List_all_User_500_headers": check15,
    "READ_User_200": check42,
    "READ_User_200_headers": check43,
    "READ_User_400": check2,
    "READ_User_400_headers": check3,
    "READ_User_401": check4,
    "READ_User_401_headers": check5,
    "READ_User_403": check6,
    "READ_User_403_headers": check7,
    "READ_User_404": check8,
    "READ_User_404_headers": check9,
    "READ_User_429": check10,
    "READ_User_429_headers": check11,
    "READ_User_491": check12,
    "READ_User_491_headers": check13,
    "READ_User_500": check14,
    "READ_User_500_headers": check15,
    "List_all_MonetaryAccountBank_for_User_200": check44,
    "List_all_MonetaryAccountBank_for_User_200_headers": check45,
    "List_all_MonetaryAccountBank_for_User_400": check2,
    "List_all_MonetaryAccountBank_for_User_400_headers": check3,
    "List_all_MonetaryAccountBank_for_User_401": check4,
    "List_all_MonetaryAccountBank_for_User_401_headers": check5,
    "List_all_MonetaryAccountBank_for_User_403": check6,
    "List_all_MonetaryAccountBank_for_User_403_headers": check7,
    "List_all_MonetaryAccountBank_for_User_404": check8,
    "List_all_MonetaryAccountBank_for_User_404_headers": check9,
    "List_all_MonetaryAccountBank_for_User_429": check10,
    "List_all_MonetaryAccountBank_for_User_429_headers": check11,
    "List_all_MonetaryAccountBank_for_User_491": check12,
    "List_all_MonetaryAccountBank_for_User_491_headers": check13,
    "List_all_MonetaryAccountBank_for_User_500": check14,
    "List_all_MonetaryAccountBank_for_User_500_headers": check15
};
export { validators };
