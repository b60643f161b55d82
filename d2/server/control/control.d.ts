import type { Controls } from '../controls.ts';
import { type Access } from './guard.ts';
/** Answers a request to `/__mock`. */
export declare function answerControl(request: Request, controls: Controls, access: Access): Promise<Response>;
