import { Mistaken } from '../openapi/control.ts';
import type { FileFlags } from './config.ts';
import type { Setup } from './controls.ts';
/** What a configuration file says. */
export interface ConfigFile {
    /** What these are worth is for readConfig to say. */
    readonly flags: FileFlags;
    readonly setup: Setup;
    /** Everything that is wrong with the rest, with the file and the path. */
    readonly faults: readonly string[];
}
export declare function readConfigFile(file: string): ConfigFile;
/** A line a mistake, with the file in front of each. */
export declare function named(file: string, { message }: Mistaken): string[];
