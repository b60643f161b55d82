import type { Endpoint } from '../http/endpoint.ts';
export declare const create: Endpoint<'CREATE_SessionServer'>;
export declare const remove: Endpoint<'DELETE_Session'>;
