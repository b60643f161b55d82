import type { Exchange, PromiseResult } from '../run.ts';
declare module 'vitest' {
    interface TaskMeta {
        /** What became of the promise that the test asks for. */
        result?: PromiseResult;
        /** What was said meanwhile that belongs to no promise. */
        aside?: Exchange[];
    }
}
