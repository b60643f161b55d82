import type { Endpoint } from '../http/endpoint.ts';
export declare const create: Endpoint<'CREATE_Installation'>;
export declare const list: Endpoint<'List_all_Installation'>;
