/** The schemas of `control.yaml` under readable names, and values held against them. */
import type { components } from './generated/control-typescript.ts'
import type { SchemaError } from './request-check.ts'

/** A named schema of the control document, as TypeScript: `Control<'FaultRule'>`. */
export type Control<Name extends keyof components['schemas']> = components['schemas'][Name]

/** One thing that is wrong, where a person finds it: `users[0].apiKey`. */
export type Mistake = Control<'Mistake'>

/** A generated validator. */
export type Check = ((value: unknown) => boolean) & { errors?: SchemaError[] | null }

/** Everything that is wrong with a value. @param at where the value itself stands, such as `faults[2]` */
export function mistakesOf(check: Check, value: unknown, at = ''): Mistake[] {
  if (check(value)) return []
  const errors = check.errors ?? []
  return errors.filter((error) => tells(error, errors)).map((error) => mistake(error, at))
}

/**
 * Where a choice fails, every branch complains. Worth telling is what a branch of the right type complains of, and only
 * where there is none, that no branch fits.
 */
function tells(error: SchemaError, all: readonly SchemaError[]): boolean {
  const { keyword, instancePath } = error
  const choice = all.some((one) => one.keyword === 'anyOf' && one.instancePath === instancePath)
  if (keyword === 'type') return !choice
  if (keyword !== 'anyOf') return true
  return !all.some(
    (one) => one !== error && one.keyword !== 'type' && one.instancePath.startsWith(instancePath),
  )
}

function mistake({ instancePath, keyword, params, message = '' }: SchemaError, at: string): Mistake {
  const place = pathOf(instancePath, at)
  switch (keyword) {
    case 'required':
      return { at: member(place, String(params['missingProperty'])), message: 'is missing' }
    case 'additionalProperties':
      return { at: member(place, String(params['additionalProperty'])), message: 'is not known here' }
    case 'enum':
      return { at: place, message: `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}` }
    case 'const':
      return { at: place, message: `must be ${JSON.stringify(params['allowedValue'])}` }
    case 'anyOf':
      return { at: place, message: 'is of no form that is accepted here' }
    case 'minProperties':
      return { at: place, message: 'is empty' }
    case 'pattern':
      return { at: place, message: params['pattern'] === '^/' ? 'must start with a slash' : message }
    default:
      return { at: place, message }
  }
}

/** `/users/0/apiKey` as `users[0].apiKey`. */
function pathOf(pointer: string, at: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : member(path, part)), at)
}

function member(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`
}

/** What a person has to put right. Its message names every mistake with its place. */
export class Mistaken extends Error {
  override readonly name = 'Mistaken'
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ at, message }) => (at === '' ? message : `${at}: ${message}`)).join('\n'))
    this.mistakes = mistakes
  }
}

/** What somebody has to put right before this can be done; nothing where it was done. */
export function mistakesBy(act: () => unknown): readonly Mistake[] {
  try {
    act()
    return []
  } catch (error) {
    if (error instanceof Mistaken) return error.mistakes
    throw error
  }
}
