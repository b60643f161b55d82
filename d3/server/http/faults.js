import { faults } from "../../openapi/fault.js";
export function languageOf(header) {
    return header === 'nl_NL' ? 'nl_NL' : 'en_US';
}
/** The one place where a refusal becomes an answer. */
export function renderFault(fault, language) {
    return {
        status: faults[fault.entries[0].name].status,
        body: { Error: fault.entries.map((entry) => renderEntry(entry, language)) },
    };
}
function renderEntry({ name, values }, language) {
    const { text, nl, additional } = faults[name];
    return {
        error_description: fill(text, values),
        error_description_translated: fill(language === 'nl_NL' ? nl : text, values),
        ...(additional === undefined
            ? {}
            : { error_additional_parameter: additional.map((one) => ({ ...one })) }),
    };
}
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (placeholder, key) => String(values[key] ?? placeholder));
}
