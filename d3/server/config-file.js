import { readFileSync } from 'node:fs';
import { Mistaken } from "../openapi/control.js";
import { expectControl } from "../openapi/control-check.js";
import { jsonMistake } from "./json-mistake.js";
export function readConfigFile(file) {
    const nothing = { flags: { file, flags: {} }, setup: {} };
    let value;
    try {
        value = JSON.parse(readFileSync(file, 'utf8'));
    }
    catch (error) {
        const fault = error instanceof SyntaxError ? `${file}: ${jsonMistake(error)}` : `--config: ${file} cannot be read`;
        return { ...nothing, faults: [fault] };
    }
    const flags = { file, flags: flagsOf(value) };
    try {
        const { users, faults } = expectControl('Setup', value);
        const setup = { ...(users === undefined ? {} : { users }), ...(faults === undefined ? {} : { faults }) };
        return { flags, setup: setup, faults: [] };
    }
    catch (error) {
        if (error instanceof Mistaken)
            return { ...nothing, flags, faults: named(file, error) };
        throw error;
    }
}
function flagsOf(value) {
    const flags = typeof value === 'object' && value !== null ? value.flags : undefined;
    return typeof flags === 'object' && flags !== null && !Array.isArray(flags)
        ? flags
        : {};
}
/** A line a mistake, with the file in front of each. */
export function named(file, { message }) {
    return message.split('\n').map((line) => `${file}: ${line}`);
}
