import { Hono, type MiddlewareHandler } from 'hono';
import { type Handling } from './http/handle.ts';
/**
 * The bank as a function from request to answer. It does not listen: tests, the command line and the library all use this
 * one. Method, path and parameters of every route come from the specification.
 * @param middleware runs around every request, the first outermost
 */
export declare function createApp(handling: Handling, ...middleware: MiddlewareHandler[]): Hono;
