import { styleText } from 'node:util';
/** Whether a stream should get colours: a terminal does, unless `NO_COLOR` is set to anything. */
export function wantsColour(stream, env) {
    return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '';
}
/** Colours texts, or leaves them as they are. It is the caller who decides, not the process's own output. */
export function styleOf({ colour = false }) {
    return (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
}
