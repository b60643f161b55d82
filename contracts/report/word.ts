import type { Provenance } from '../../openapi/claim.ts'
import { document } from '../../openapi/generated/document.ts'
import type { Word } from './report.ts'

const sources = document['x-sources'] as Readonly<Record<string, { title: string; url: string }>>

/** Whose word a claim is, with the titles and addresses of the sources, the strongest first. */
export function wordsOf(provenance: Provenance): Word[] {
  const kinds = ['documented', 'specified', 'observed', 'assumed'] as const
  return kinds.flatMap((kind) => {
    const name = provenance[kind]
    if (name === undefined) return []
    const source = kind === 'assumed' ? undefined : sources[name]
    return [{ kind, title: source?.title ?? name, url: source?.url ?? null }]
  })
}
