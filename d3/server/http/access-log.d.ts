import type { MiddlewareHandler } from 'hono';
/** One line a request: method, path, status, milliseconds, and bunq's warning where there is one. Never a secret. */
export declare function accessLog(write: (line: string) => void, form: 'text' | 'json', colours: boolean): MiddlewareHandler;
