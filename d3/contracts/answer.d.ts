import { type FaultName } from '../openapi/fault.ts';
import type { Schema } from '../openapi/operation.ts';
import type { Exchange } from './run.ts';
/** The wrappers in which bunq's `Response` holds its objects. */
export type Wrapper = 'Id' | 'Token' | 'ServerPublicKey' | 'ApiKey' | 'DeviceServer' | 'OauthClient' | 'OauthCallbackUrl' | 'UserPerson' | 'UserCompany' | 'UserApiKey' | 'UserPaymentServiceProvider' | 'MonetaryAccountBank';
/**
 * What a bank answered, ready to be asked about. The types are what the specification claims; that the answer has them is
 * for the promises about every answer to judge.
 */
export interface Answer {
    readonly exchange: Exchange;
    readonly status: number;
    /** The names of the wrappers in `Response`, in their order. @throws AssertionError unless the status is 200 */
    wrappers(): string[];
    /** The objects under that wrapper. @throws AssertionError unless the status is 200 and `Response` is a list */
    items<Name extends Wrapper>(name: Name): Schema<Name>[];
    /** The first of them. @throws AssertionError where there is none */
    item<Name extends Wrapper>(name: Name): Schema<Name>;
    /** `Id.id`. */
    id(): number;
    /** Where the neighbouring pages are. */
    pagination(): Schema<'Pagination'>;
    /** The first `error_description`; the empty text where there is none. */
    description(): string;
    translation(): string;
    /** @throws AssertionError unless it is a refusal of one of these statuses; without any, of any 4xx */
    refused(...statuses: number[]): void;
    /** The same, with the status of that fault, and with its text where somebody observed it. */
    refusedAs(name: FaultName, values?: Readonly<Record<string, string>>): void;
}
export declare function answerOf(exchange: Exchange): Answer;
/** The JSON of a body. @throws AssertionError where it is none */
export declare function parse({ response: { body, status } }: Exchange): unknown;
