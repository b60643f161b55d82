import { type FaultText, faults } from '../../openapi/fault.ts'
import type { Schema } from '../../openapi/operation.ts'
import type { Fault, FaultEntry } from '../bank/fault.ts'

/** The languages that bunq translates errors into. */
export type Language = 'en_US' | 'nl_NL'

export function languageOf(header: string | undefined): Language {
  return header === 'nl_NL' ? 'nl_NL' : 'en_US'
}

/** The one place where a refusal becomes an answer. */
export function renderFault(fault: Fault, language: Language): { status: number; body: Schema<'ErrorBody'> } {
  return {
    status: faults[fault.entries[0].name].status,
    body: { Error: fault.entries.map((entry) => renderEntry(entry, language)) },
  }
}

function renderEntry({ name, values }: FaultEntry, language: Language): Schema<'ErrorItem'> {
  const { text, nl, additional }: FaultText = faults[name]
  return {
    error_description: fill(text, values),
    error_description_translated: fill(language === 'nl_NL' ? nl : text, values),
    ...(additional === undefined
      ? {}
      : { error_additional_parameter: additional.map((one) => ({ ...one })) }),
  }
}

function fill(text: string, values: FaultEntry['values']): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, key: string) => String(values[key] ?? placeholder))
}
