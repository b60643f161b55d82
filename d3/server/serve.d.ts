import { type FrontOptions } from './front.ts';
import { type Listening } from './listen.ts';
export interface ServeOptions extends FrontOptions {
    readonly host: string;
    readonly port: number;
    readonly quiet: boolean;
    readonly log: 'text' | 'json';
    /** A file that the bank is loaded from and saved to. */
    readonly state?: string;
}
/** The command line's bank: listening on a chosen port, with a line a request unless it is quiet. */
export declare function serve(options: ServeOptions, print: (line: string) => void, colours: boolean): Promise<Listening>;
