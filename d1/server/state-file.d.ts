/**
 * What a file holds, to be restored; undefined where there is no file yet.
 * @throws Error where it cannot be read or is no JSON
 */
export declare function readStateFile(file: string): unknown;
export interface Saver {
    /** Something may have changed: it is saved soon. */
    touch(): void;
    /** Saves now, and resolves when it is on the disk. @throws the system's error */
    flush(): Promise<void>;
}
/**
 * Saves a bank into a file, whole or not at all: whoever looks at the file, whenever the process ends, finds one bank.
 * @param take what is to be saved
 * @param complain hears once of each way in which it fails
 */
export declare function createSaver(path: string, take: () => unknown, complain: (message: string) => void): Saver;
