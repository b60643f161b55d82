import type { Control } from '../../openapi/control.ts';
import type { Exchange } from '../http/exchange.ts';
/**
 * What the specification has against a request, however the bank answered it: a path or method it does not know, bad
 * parameters, no token or signature where one belongs, a body of another shape, superfluous fields included.
 */
export declare function problemsOf(exchange: Exchange): Control<'Problem'>[];
