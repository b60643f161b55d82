import type { Document } from './document.ts'

/** The error catalogue `x-faults`, as a table that the compiler can name its rows by. */
export function faultsModule(document: Document): string {
  return `export const faults = ${JSON.stringify(document['x-faults'], null, 2)} as const\n`
}
