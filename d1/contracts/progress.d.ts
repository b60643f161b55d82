import type { Progress } from './vitest/run.ts';
/** Where progress is told; a terminal's line can be overwritten. */
export interface Screen {
    readonly isTTY?: boolean;
    readonly columns?: number;
    write(text: string): unknown;
}
/** Tells what is being asked and how many are left: on one line of a terminal, in plain lines anywhere else. */
export declare function tell(screen: Screen): Progress & {
    end(): void;
};
