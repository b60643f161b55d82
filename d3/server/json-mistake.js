/** What is wrong with a text that should be JSON, without showing any of it: there may be secrets in it. */
export function jsonMistake({ message }) {
    const position = /at position (\d+)/.exec(message)?.[1];
    return `is not valid JSON${position === undefined ? '' : ` (at character ${position})`}`;
}
