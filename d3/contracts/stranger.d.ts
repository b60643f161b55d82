import type { Requests } from '../fixtures/requests.ts';
import { type Complete, type Party } from './enter.ts';
import { type Line } from './line.ts';
import type { Visit } from './visit.ts';
/**
 * A second user, for what one user must not see of another: made when first needed, and again after it left.
 * @param parties where everyone who entered is noted
 */
export declare function strangers(line: Line, { strangerKey }: Pick<Visit, 'strangerKey'>, texts: Requests, parties: Party[]): {
    arriving: () => Promise<Complete>;
    leaving: () => Promise<Complete>;
};
