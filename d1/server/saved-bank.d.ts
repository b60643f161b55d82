import type { Front } from './front.ts';
import { type Saver } from './state-file.ts';
/**
 * Loads a bank from its file, where there is one, and saves it there from now on.
 * @throws Error where the file is of another version or broken, which leaves it as it is, or cannot be written
 */
export declare function keepInFile(file: string, front: Front, complain: (message: string) => void): Promise<Saver>;
