import { styleText } from 'node:util';
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;
export interface TerminalOptions {
    /** Default false. */
    readonly colour?: boolean;
}
/** Whether a stream should get colours: a terminal does, unless `NO_COLOR` is set to anything. */
export declare function wantsColour(stream: {
    readonly isTTY?: boolean;
}, env: Readonly<Record<string, string | undefined>>): boolean;
/** Colours texts, or leaves them as they are. It is the caller who decides, not the process's own output. */
export declare function styleOf({ colour }: TerminalOptions): Style;
