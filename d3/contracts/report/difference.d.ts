import type { Claim, Provenance } from '../../openapi/claim.ts';
import { type Manner, manners } from '../../openapi/claim.ts';
import type { FindingKind } from './report.ts';
/** One thing in one answer that is not as documented. */
export interface Difference {
    readonly kind: FindingKind;
    /** `$.Response[*].OauthClient.id`, `header Content-Type` or `status`. */
    readonly where: string;
    readonly title: string;
    readonly documented: string;
    readonly observed: string;
    readonly claim: Pick<Claim, 'pointer' | 'provenance' | 'question'>;
    /** Why it is no drift in spite of somebody's word. */
    readonly because?: string;
}
/** A general rule of the answers as a claim. */
export declare function mannerClaim(name: keyof typeof manners): Difference['claim'] & Pick<Manner, 'rule'>;
/** Whether nobody but this project makes the claim. */
export declare function isAssumed(provenance: Provenance): boolean;
