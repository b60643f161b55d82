import { readFileSync } from 'node:fs'
import { Mistaken } from '../openapi/control.ts'
import { expectControl } from '../openapi/control-check.ts'
import type { FileFlags } from './config.ts'
import type { Setup } from './controls.ts'
import { jsonMistake } from './json-mistake.ts'

/** What a configuration file says. */
export interface ConfigFile {
  /** What these are worth is for readConfig to say. */
  readonly flags: FileFlags
  readonly setup: Setup
  /** Everything that is wrong with the rest, with the file and the path. */
  readonly faults: readonly string[]
}

export function readConfigFile(file: string): ConfigFile {
  const nothing = { flags: { file, flags: {} }, setup: {} }
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const fault =
      error instanceof SyntaxError ? `${file}: ${jsonMistake(error)}` : `--config: ${file} cannot be read`
    return { ...nothing, faults: [fault] }
  }
  const flags = { file, flags: flagsOf(value) }
  try {
    const { users, faults } = expectControl('Setup', value)
    const setup = { ...(users === undefined ? {} : { users }), ...(faults === undefined ? {} : { faults }) }
    return { flags, setup: setup as Setup, faults: [] }
  } catch (error) {
    if (error instanceof Mistaken) return { ...nothing, flags, faults: named(file, error) }
    throw error
  }
}

function flagsOf(value: unknown): FileFlags['flags'] {
  const flags = typeof value === 'object' && value !== null ? (value as { flags?: unknown }).flags : undefined
  return typeof flags === 'object' && flags !== null && !Array.isArray(flags)
    ? (flags as FileFlags['flags'])
    : {}
}

/** A line a mistake, with the file in front of each. */
export function named(file: string, { message }: Mistaken): string[] {
  return message.split('\n').map((line) => `${file}: ${line}`)
}
