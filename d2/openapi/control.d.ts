/** The schemas of `control.yaml` under readable names, and values held against them. */
import type { components } from './generated/control-types.ts';
import type { SchemaError } from './request-check.ts';
/** A named schema of the control document, as TypeScript: `Control<'FaultRule'>`. */
export type Control<Name extends keyof components['schemas']> = components['schemas'][Name];
/** One thing that is wrong, where a person finds it: `users[0].apiKey`. */
export type Mistake = Control<'Mistake'>;
/** A generated validator. */
export type Check = ((value: unknown) => boolean) & {
    errors?: SchemaError[] | null;
};
/** Everything that is wrong with a value. @param at where the value itself stands, such as `faults[2]` */
export declare function mistakesOf(check: Check, value: unknown, at?: string): Mistake[];
/** What a person has to put right. Its message names every mistake with its place. */
export declare class Mistaken extends Error {
    readonly name = "Mistaken";
    readonly mistakes: readonly Mistake[];
    constructor(mistakes: readonly Mistake[]);
}
/** What somebody has to put right before this can be done; nothing where it was done. */
export declare function mistakesBy(act: () => unknown): readonly Mistake[];
