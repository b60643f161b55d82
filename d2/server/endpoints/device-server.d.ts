import type { Endpoint } from '../http/endpoint.ts';
export declare const create: Endpoint<'CREATE_DeviceServer'>;
export declare const list: Endpoint<'List_all_DeviceServer'>;
export declare const read: Endpoint<'READ_DeviceServer'>;
