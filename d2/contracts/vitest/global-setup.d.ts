import type { TestProject } from 'vitest/node';
import { type Visit } from '../visit.ts';
declare module 'vitest' {
    interface ProvidedContext {
        /** The bank, entered. Every contract file asks through it. */
        visit: Visit;
        /** Whether every promise is asked, and not a choice of them. */
        everything: boolean;
    }
}
/** Enters the bank before the first contract file, and leaves it as it was found after the last. */
export default function enterAndLeave(project: TestProject): Promise<() => Promise<void>>;
