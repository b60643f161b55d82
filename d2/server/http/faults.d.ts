import type { Schema } from '../../openapi/operation.ts';
import type { Fault } from '../bank/fault.ts';
/** The languages that bunq translates errors into. */
export type Language = 'en_US' | 'nl_NL';
export declare function languageOf(header: string | undefined): Language;
/** The one place where a refusal becomes an answer. */
export declare function renderFault(fault: Fault, language: Language): {
    status: number;
    body: Schema<'ErrorBody'>;
};
