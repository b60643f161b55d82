import type { OperationId } from '../../openapi/operation.ts';
import type { Endpoint } from '../http/endpoint.ts';
/** Everything this bank can do. An operation of the specification that has no row here does not compile. */
export declare const endpoints: {
    readonly [Op in OperationId]: Endpoint<Op>;
};
