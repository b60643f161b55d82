import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'
import type { Document } from './document.ts'

/** TypeScript's view of the document, by openapi-typescript. */
export async function typescriptModule(document: Document): Promise<string> {
  return astToString(await openapiTypescript(document as unknown as OpenAPI3))
}
