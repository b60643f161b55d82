/** How vitest runs the contract files: one after the other, in one thread, through one bank that is entered once. */
export declare const contractProject: {
    name: string;
    include: string[];
    globalSetup: string;
    setupFiles: string;
    pool: "threads";
    isolate: false;
    fileParallelism: false;
    testTimeout: number;
    hookTimeout: number;
};
