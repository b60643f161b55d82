import type { World } from '../world.ts';
import type { ServerKey } from './signing.ts';
/** What an answer repeats or follows of its request. Hono's Context is one. */
export interface Asked {
    readonly req: {
        readonly path: string;
        header(name: string): string | undefined;
    };
    readonly env: unknown;
}
/** What every answer needs to know besides its body. */
export interface Answering {
    readonly world: World;
    readonly key: ServerKey;
    readonly strict: boolean;
}
/**
 * Writes an answer as bunq writes it: compact JSON, `Content-Type: application/json` and nothing more, the request's id
 * echoed, an id of its own, and a signature over the bytes of the body. The signature is there for every caller with a
 * token, good or bad, for the installation itself, and always in a strict bank.
 */
export declare function answer({ world, key, strict }: Answering, { req, env }: Asked, status: number, body: object, warning?: string): Response | Promise<Response>;
