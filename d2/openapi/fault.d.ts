/** The error catalogue `x-faults` of the specification under readable names. */
import { faults } from './generated/faults.ts';
export type FaultName = keyof typeof faults;
export interface FaultText {
    readonly status: number;
    /** English, with {placeholders}. */
    readonly text: string;
    /** Dutch. */
    readonly nl: string;
    /** `error_additional_parameter`, where there is one. */
    readonly additional?: readonly object[];
    /** Whose words these are. */
    readonly provenance: {
        readonly observed: string;
    } | {
        readonly assumed: string;
    };
}
declare const catalogue: Readonly<Record<FaultName, FaultText>>;
export { catalogue as faults };
