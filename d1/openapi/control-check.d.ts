/** What the control endpoints, a configuration and a saved bank say, held against `control.yaml`. */
import { type Control } from './control.ts';
import { validators } from './generated/control-validators.ts';
/** The value, which is of that schema. @param at where it stands @throws Mistaken */
export declare function expectControl<Name extends keyof typeof validators>(name: Name, value: unknown, at?: string): Control<Name>;
