/** Schemas and values in words, for people who do not read JSON Schema. */
import type { Node } from '../../openapi/place.ts';
/** What a schema allows: `a whole number, at least 1`; `one of ACTIVE, CANCELLED`. */
export declare function documentedForm(schema: Node): string;
/** Only the type: `a whole number`. */
export declare function typeForm(schema: Node): string;
/** What a value is: `text: "12"`; `an array of 2 items`; `an object with id, url`. */
export declare function observedForm(value: unknown): string;
/** No more of a text than a reader needs. */
export declare function cut(text: string): string;
/** `$.Response[*].OauthClient.id`, with every index collapsed. */
export declare function jsonPath(keys: readonly string[]): string;
