import type { Endpoint } from '../http/endpoint.ts';
export declare const createPerson: Endpoint<'CREATE_SandboxUserPerson'>;
export declare const createCompany: Endpoint<'CREATE_SandboxUserCompany'>;
