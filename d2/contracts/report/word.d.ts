import type { Provenance } from '../../openapi/claim.ts';
import type { Word } from './report.ts';
/** Whose word a claim is, with the titles and addresses of the sources, the strongest first. */
export declare function wordsOf(provenance: Provenance): Word[];
